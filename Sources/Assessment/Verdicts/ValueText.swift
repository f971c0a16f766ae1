import CEL
import Quantities

/// Writes values for people: numbers with at most six decimals, never a float's tail.
enum ValueText {
  /// The text of a value.
  static func text(of value: Value) -> String {
    switch value {
    case .bool(let flag): flag ? "true" : "false"
    case .int(let number): "\(number)"
    case .uint(let number): "\(number)"
    case .double(let number): text(of: number)
    case .string(let text): text
    case .list(let values): "[" + values.map(text(of:)).joined(separator: ", ") + "]"
    default: "\(value)"
    }
  }

  /// A number rounded to six decimals, without zeros at its end.
  static func text(of number: Double) -> String {
    guard let exact = Rational(nearestMillionthTo: number) else { return large(number) }
    var digits = exact.decimal(places: 6)[...]
    while digits.last == "0" { digits = digits.dropLast() }
    return String(digits.last == "." ? digits.dropLast() : digits)
  }

  /// A number's text from elsewhere, rounded when it is a decimal with a long tail.
  static func shortened(_ text: String) -> String {
    let isDecimal = text.utf8.allSatisfy { "0123456789.-+eE".utf8.contains($0) }
    guard isDecimal, text.contains("."), let number = Double(text) else { return text }
    return self.text(of: number)
  }

  /// A number beyond the exact range: whole when it fits, otherwise only its sign.
  private static func large(_ number: Double) -> String {
    if let whole = Int64(exactly: number.rounded()) { return "\(whole)" }
    if number.isNaN { return "not a number" }
    return number < 0 ? "below the smallest number" : "above the largest number"
  }
}
