/// What a macro runs over: places and elements of a list, or keys and values of a map.
struct ElementRange {
  private enum Content {
    case list([Value])
    case partialList([Value], PartialValue)
    case map([ValueMap.Entry])
  }

  private let content: Content
  let count: Int

  /// The range of a value, or nil when the value has no elements.
  init?(_ value: Value) {
    switch value {
    case .list(let elements): (content, count) = (.list(elements), elements.count)
    case .map(let map): (content, count) = (.map(map.entries), map.count)
    default: return nil
    }
  }

  /// The range of a value with unknown parts, or nil where even the places are unknown.
  init?(_ partial: PartialValue) {
    guard case .list(let elements) = partial.value else { return nil }
    (content, count) = (.partialList(elements, partial), elements.count)
  }

  /// The only variable of a macro: a list's element or a map's key.
  func element(_ place: Int) -> Evaluated {
    switch content {
    case .list(let elements): .value(elements[place])
    case .map(let entries): .value(entries[place].key)
    case .partialList(let elements, let partial):
      partial.part(.int(Int64(place)), of: elements[place]) ?? .value(elements[place])
    }
  }

  /// The first of two variables: a list's place or a map's key.
  func key(_ place: Int) -> Value {
    if case .map(let entries) = content { return entries[place].key }
    return .int(Int64(place))
  }

  /// The second of two variables: a list's element or a map's value.
  func value(_ place: Int) -> Evaluated {
    if case .map(let entries) = content { return .value(entries[place].value) }
    return element(place)
  }
}
