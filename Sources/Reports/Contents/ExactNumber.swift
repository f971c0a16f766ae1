import Quantities

/// Exact numbers for reading.
enum ExactNumber {
  /// A decimal where the number ends after few digits, else the fraction.
  static func text(_ value: Rational) -> String {
    if value.denominator == 1 { return "\(value)" }
    for places in 1...6 {
      let decimal = value.decimal(places: places)
      if Rational(decimal: decimal) == value { return decimal }
    }
    return value.description
  }
}
