/// Writes numbers the way the language does, the same on every machine.
enum DecimalText {
  /// Nine digits after a decimal point without the zeros at the end.
  static func fraction(_ nanoseconds: Int64) -> String {
    let digits = String(nanoseconds)
    let padded = String(repeating: "0", count: max(0, 9 - digits.count)) + digits
    return String(padded.reversed().drop { $0 == "0" }.reversed())
  }

  /// The shortest text that reads back as the same number, without an exponent below 10²¹.
  static func shortest(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
    if value == value.rounded(), abs(value) < 1e15 {
      return value == 0 && value.sign == .minus ? "-0" : String(Int64(value))
    }
    return value.description
  }
}
