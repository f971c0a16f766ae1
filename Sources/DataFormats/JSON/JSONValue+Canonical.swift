extension JSONValue {
  /// The value on one line, without blanks, the keys of objects sorted by their bytes.
  ///
  /// Numbers are written as they were made, so that nothing is rounded.
  public var canonicalBytes: [UInt8] {
    var writer = JSONWriter(isIndented: false)
    writer.value(sorted)
    return writer.bytes
  }

  /// The same with the keys of every object sorted by their bytes.
  private var sorted: JSONValue {
    switch self {
    case .array(let items): .array(items.map(\.sorted))
    case .object(let members):
      .object(
        members.map { ($0.key, $0.value.sorted) }.sorted {
          $0.0.utf8.lexicographicallyPrecedes($1.0.utf8)
        })
    default: self
    }
  }
}

extension JSONValue {
  /// A whole number.
  public static func int(_ value: Int) -> JSONValue { .number(JSONNumber(Int64(value))) }

  /// An object; members without a value are left out.
  public static func members(_ members: [(key: String, value: JSONValue?)]) -> JSONValue {
    .object(members.compactMap { member in member.value.map { (member.key, $0) } })
  }
}
