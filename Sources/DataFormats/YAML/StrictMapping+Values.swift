/// Typed values of keys; each is an error when the value is of another kind.
extension StrictMapping {
  /// A text that must be there and not be empty.
  public mutating func string(_ key: String) throws(InputError) -> String {
    try required(key).requiredString(path: path)
  }

  /// A text that may be missing.
  public mutating func optionalString(_ key: String) throws(InputError) -> String? {
    guard let value = optional(key) else { return nil }
    return try value.requiredString(path: path)
  }

  /// A whole number that must be there.
  public mutating func int(_ key: String) throws(InputError) -> Int64 {
    try required(key).requiredInt(path: path)
  }

  /// A whole number that may be missing.
  public mutating func optionalInt(_ key: String) throws(InputError) -> Int64? {
    guard let value = optional(key) else { return nil }
    return try value.requiredInt(path: path)
  }

  /// `true` or `false`, which must be there.
  public mutating func bool(_ key: String) throws(InputError) -> Bool {
    try required(key).requiredBool(path: path)
  }

  /// `true` or `false`, which may be missing.
  public mutating func optionalBool(_ key: String) throws(InputError) -> Bool? {
    guard let value = optional(key) else { return nil }
    return try value.requiredBool(path: path)
  }

  /// The text of a decimal number that may be missing, for exact arithmetic.
  public mutating func optionalDecimal(_ key: String) throws(InputError) -> String? {
    guard let value = optional(key) else { return nil }
    guard let text = value.decimalText else { throw value.wrongKind("a number", path: path) }
    return text
  }

  /// A list of texts; empty when the key is missing.
  public mutating func strings(_ key: String) throws(InputError) -> [String] {
    var result: [String] = []
    for item in try items(key) { result.append(try item.requiredString(path: path)) }
    return result
  }

  /// The items of a list; empty when the key is missing.
  public mutating func items(_ key: String) throws(InputError) -> [YAMLNode] {
    guard let value = optional(key) else { return [] }
    guard value.isSequence else { throw value.wrongKind("a list", path: path) }
    return Array(value.items)
  }

  /// A mapping that may be missing, to be taken apart strictly.
  public mutating func mapping(
    _ key: String, what: String
  ) throws(InputError) -> StrictMapping? {
    guard let value = optional(key) else { return nil }
    return try StrictMapping(value, path: path, what: what)
  }

  /// One of a closed set of texts, with the nearest suggested on a slip.
  public mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, of type: Choice.Type = Choice.self
  ) throws(InputError) -> Choice {
    try required(key).requiredChoice(path: path)
  }

  /// One of a closed set of texts, or nil when the key is missing.
  public mutating func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, of type: Choice.Type = Choice.self
  ) throws(InputError) -> Choice? {
    guard let value = optional(key) else { return nil }
    return try value.requiredChoice(path: path)
  }
}
