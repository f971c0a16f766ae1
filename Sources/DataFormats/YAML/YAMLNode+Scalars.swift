/// Scalars read by the core schema (YAML 1.2.2, section 10.3.2).
extension YAMLNode {
  /// The text of any scalar, as written and unquoted; nil for lists and mappings.
  public var string: String? {
    record.isScalar ? tree.text(of: record) : nil
  }

  /// Whether the node is an empty plain scalar, `~` or `null`.
  public var isNull: Bool {
    guard let text = untagged(or: "null") else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// The truth value of a plain `true` or `false`; `yes` and `on` are text.
  public var bool: Bool? {
    switch untagged(or: "bool") {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    default: nil
    }
  }

  /// The whole number of a plain decimal, `0x…` or `0o…` scalar; nil when beyond 64 bits.
  public var int: Int64? {
    guard let text = untagged(or: "int") else { return nil }
    if text.hasPrefix("0x") { return Self.unsigned(text.dropFirst(2), radix: 16) }
    if text.hasPrefix("0o") { return Self.unsigned(text.dropFirst(2), radix: 8) }
    return Int64(text)
  }

  /// The number of a plain whole or decimal scalar; nil for infinities and what is not a number.
  public var double: Double? {
    if let int { return Double(int) }
    guard let text = decimalText, let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// The text of a plain decimal number, such as `0.85` or `1e3`, for exact arithmetic.
  public var decimalText: String? {
    guard let text = untagged(or: "float"), Self.isDecimal(text) else { return nil }
    return text
  }

  var scalarKind: String {
    if isNull { return "nothing" }
    if bool != nil { return "true or false" }
    return int != nil || decimalText != nil ? "a number" : "text"
  }

  /// The text of a scalar that the schema resolves: plain without a tag, or with the core tag.
  private func untagged(or type: String) -> String? {
    guard let text = string else { return nil }
    guard let tag else { return record.kind == .plain ? text : nil }
    return tag == "tag:yaml.org,2002:\(type)" ? text : nil
  }

  private static func unsigned(_ digits: Substring, radix: Int) -> Int64? {
    guard let first = digits.utf8.first, first.isHexadecimalDigit else { return nil }
    return Int64(digits, radix: radix)
  }

  /// Whether a text is `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`.
  private static func isDecimal(_ text: String) -> Bool {
    var rest = Substring(text).utf8
    func digits() -> Int {
      let count = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    func skip(_ characters: String) -> Bool {
      guard let first = rest.first, characters.utf8.contains(first) else { return false }
      rest = rest.dropFirst()
      return true
    }
    _ = skip("+-")
    let whole = digits()
    let fraction = skip(".") ? digits() : 0
    guard whole + fraction > 0 else { return false }
    if skip("eE") {
      _ = skip("+-")
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}
