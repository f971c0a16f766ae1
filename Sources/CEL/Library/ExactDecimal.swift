/// All decimal digits of a double, which rounding for print must see to be right.
struct ExactDecimal {
  private let isNegative: Bool
  /// The digits without zeros in front, and where the decimal point stands among them.
  private var digits: [UInt8]
  private var point: Int

  init(_ value: Double) {
    isNegative = value.sign == .minus
    let exponent = value.isZero ? 0 : Int(value.exponent) - 52
    let bits = value.significandBitPattern | (value.isNormal ? 1 << 52 : 0)
    let shift = value.isNormal ? exponent : -1074
    var number = Self.digits(of: bits)
    // 2⁻ⁿ is 5ⁿ with the point n places to the left.
    for _ in 0..<abs(shift) { Self.multiply(&number, by: shift > 0 ? 2 : 5) }
    let fraction = shift < 0 ? -shift : 0
    digits = Array(number.reversed().drop { $0 == 0 })
    point = digits.count - fraction
  }

  /// The number with so many digits after the point, halves to the even digit.
  func fixed(_ places: Int) -> String {
    let rounded = rounded(to: point + places)
    var text = rounded.digits.map { String($0) }.joined()
    let missing = places + 1 - text.utf8.count
    if missing > 0 { text = String(repeating: "0", count: missing) + text }
    let whole = text.dropLast(places)
    let sign = isNegative ? "-" : ""
    return places == 0 ? sign + whole : "\(sign)\(whole).\(text.suffix(places))"
  }

  /// One digit before the point, so many after it, and a power of ten.
  func scientific(_ places: Int) -> String {
    let sign = isNegative ? "-" : ""
    guard !digits.isEmpty else {
      return sign + "0" + (places > 0 ? "." + String(repeating: "0", count: places) : "") + "e+00"
    }
    let rounded = rounded(to: places + 1)
    let text = rounded.digits.prefix(places + 1).map { String($0) }.joined()
    let exponent = point - 1 + (rounded.digits.count > places + 1 ? 1 : 0)
    let size = String(abs(exponent))
    return sign + text.prefix(1) + (places > 0 ? "." + text.dropFirst() : "")
      + "e" + (exponent < 0 ? "-" : "+") + (size.utf8.count < 2 ? "0" : "") + size
  }

  /// The first so many digits, rounded; one more when rounding carries over the front.
  private func rounded(to count: Int) -> (digits: [UInt8], carried: Bool) {
    guard count >= 0 else { return ([], false) }
    var kept = Array(digits.prefix(count))
    kept += Array(repeating: 0, count: count - kept.count)
    guard count < digits.count else { return (kept, false) }
    let rest = digits[count...]
    let isHalf = rest.first == 5 && rest.dropFirst().allSatisfy { $0 == 0 }
    let isUp = isHalf ? (kept.last ?? 0) % 2 == 1 : (rest.first ?? 0) >= 5
    guard isUp else { return (kept, false) }
    var place = kept.count - 1
    while place >= 0, kept[place] == 9 {
      kept[place] = 0
      place -= 1
    }
    if place >= 0 { kept[place] += 1 } else { kept.insert(1, at: 0) }
    return (kept, place < 0)
  }

  /// The digits of a whole number, the lowest first.
  private static func digits(of number: UInt64) -> [UInt8] {
    var rest = number
    var digits: [UInt8] = []
    while rest > 0 {
      digits.append(UInt8(rest % 10))
      rest /= 10
    }
    return digits
  }

  private static func multiply(_ digits: inout [UInt8], by factor: UInt8) {
    var carry: UInt8 = 0
    for place in digits.indices {
      let product = digits[place] * factor + carry
      digits[place] = product % 10
      carry = product / 10
    }
    if carry > 0 { digits.append(carry) }
  }
}
