/// Whole numbers for reading.
enum GroupedNumber {
  /// The number with a comma between groups of three digits: `1,234,567`.
  static func text(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return number < 0 ? "-" + result : result
  }
}
