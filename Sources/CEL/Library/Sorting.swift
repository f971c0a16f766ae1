/// Puts values in order.
enum Sorting {
  typealias Reason = EvaluationError.Reason

  /// The elements in the order of their keys; elements of equal keys keep their order.
  static func sorted(_ elements: [Value], by keys: [Value]) throws(Reason) -> [Value] {
    for key in keys {
      guard let first = keys.first, Value.order(first, key) != nil else {
        throw .noMatchingOverload("sort", keys.prefix(2).map(\.typeName))
      }
    }
    let places = elements.indices.sorted { left, right in
      switch Value.order(keys[left], keys[right]) {
      case .before: true
      case .after: false
      default: left < right
      }
    }
    return places.map { elements[$0] }
  }
}
