/// A value together with the paths inside it that are unknown.
final class PartialValue: Sendable {
  let value: Value
  /// What led here, such as `ds[1]`.
  let name: String
  /// The keys from here to each unknown part; never empty.
  let holes: [[Value]]

  init(value: Value, name: String, holes: [[Value]]) {
    (self.value, self.name, self.holes) = (value, name, holes)
  }

  var unknownNames: [String] {
    holes.map { hole in hole.reduce(name, Self.name(of:under:)) }.sorted()
  }

  /// The part under a key, or nil when the value has no such part and none is unknown there.
  func part(_ key: Value, of value: Value?) -> Evaluated? {
    let deeper = holes.filter { $0.first.map(key.equals) ?? false }.map { Array($0.dropFirst()) }
    let name = Self.name(of: self.name, under: key)
    if deeper.contains(where: \.isEmpty) { return .unknown([name]) }
    if deeper.isEmpty { return value.map(Evaluated.value) }
    return .partial(PartialValue(value: value ?? .null, name: name, holes: deeper))
  }

  private static func name(of outer: String, under key: Value) -> String {
    if case .string(let field) = key { return "\(outer).\(field)" }
    return "\(outer)[\(key)]"
  }
}
