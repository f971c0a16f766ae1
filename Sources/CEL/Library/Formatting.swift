/// Fills in a format string, as `'%d of %s'.format([1, 'all'])`.
enum Formatting {
  typealias Reason = EvaluationError.Reason

  static func format(_ template: String, _ arguments: [Value]) throws(Reason) -> String {
    var result = String.UnicodeScalarView()
    var rest = template.unicodeScalars[...]
    var used = 0
    while let scalar = rest.popFirst() {
      guard scalar == "%" else {
        result.append(scalar)
        continue
      }
      if rest.first == "%" {
        rest.removeFirst()
        result.append("%")
        continue
      }
      let clause = try Clause(&rest)
      guard used < arguments.count else { throw .invalidFormat("too few arguments") }
      result.append(contentsOf: try clause.text(of: arguments[used]).unicodeScalars)
      used += 1
    }
    return String(result)
  }

  /// A clause such as `%.3f`.
  private struct Clause {
    var precision = 6
    let letter: Unicode.Scalar

    init(_ rest: inout Substring.UnicodeScalarView) throws(Reason) {
      if rest.first == "." {
        rest.removeFirst()
        var digits = ""
        while let digit = rest.first, ("0"..."9").contains(digit) {
          digits.unicodeScalars.append(digit)
          rest.removeFirst()
        }
        guard let value = Int(digits), value <= 1000 else {
          throw .invalidFormat("invalid precision '\(digits)'")
        }
        precision = value
      }
      guard let letter = rest.popFirst() else { throw .invalidFormat("the clause has no letter") }
      self.letter = letter
    }

    func text(of value: Value) throws(Reason) -> String {
      switch letter {
      case "s": return try Formatting.shown(value)
      case "d": return try decimal(value)
      case "f", "e": return try floating(value)
      case "x": return try hexadecimal(value)
      case "X": return TextOperation.upperASCII(try hexadecimal(value))
      case "o": return try radix(value, 8)
      case "b":
        if case .bool(let flag) = value { return flag ? "1" : "0" }
        return try radix(value, 2)
      default: throw .invalidFormat("unknown clause '%\(letter)'")
      }
    }

    private func unfit(_ value: Value) -> Reason {
      .invalidFormat("'%\(letter)' does not take a value of type '\(value.typeName)'")
    }

    private func decimal(_ value: Value) throws(Reason) -> String {
      switch value {
      case .int, .uint, .double: Conversion.text(value)
      default: throw unfit(value)
      }
    }

    private func floating(_ value: Value) throws(Reason) -> String {
      let number: Double
      switch value {
      case .double(let value): number = value
      case .int(let value): number = Double(value)
      case .uint(let value): number = Double(value)
      default: throw unfit(value)
      }
      guard number.isFinite else { return DecimalText.shortest(number) }
      let exact = ExactDecimal(number)
      return letter == "f" ? exact.fixed(precision) : exact.scientific(precision)
    }

    private func hexadecimal(_ value: Value) throws(Reason) -> String {
      switch value {
      case .string(let text): Formatting.hexadecimal(Array(text.utf8))
      case .bytes(let bytes): Formatting.hexadecimal(bytes)
      default: try radix(value, 16)
      }
    }

    private func radix(_ value: Value, _ radix: Int) throws(Reason) -> String {
      switch value {
      case .int(let number): String(number, radix: radix)
      case .uint(let number): String(number, radix: radix)
      default: throw unfit(value)
      }
    }
  }

  /// A value as `%s` shows it; maps in the order of their keys' texts.
  private static func shown(_ value: Value) throws(Reason) -> String {
    switch value {
    case .list(let elements):
      var texts: [String] = []
      for element in elements { texts.append(try shown(element)) }
      return "[" + texts.joined(separator: ", ") + "]"
    case .map(let map):
      var texts: [String] = []
      for (key, value) in map.entries { texts.append("\(try shown(key)): \(try shown(value))") }
      return "{" + texts.sorted().joined(separator: ", ") + "}"
    case .bytes(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .optional: throw .invalidFormat("'%s' does not take an optional")
    default: return Conversion.text(value)
    }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
