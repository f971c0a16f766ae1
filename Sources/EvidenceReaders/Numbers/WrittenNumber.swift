/// Numbers as tools write them into reports: signs, decimals, exponents, thousands separators.
enum WrittenNumber {
  /// A count of seconds in microseconds; nil for a negative, a huge or no number.
  ///
  /// Reads `1.5`, `1.0E-4`, `1,234.5` (a comma before a point separates thousands) and `0,25`
  /// (a comma alone is a decimal one).
  static func microseconds(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    var number = Decimal()
    let hasPoint = bytes.contains(UInt8(ascii: "."))
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number.append(byte)
      case UInt8(ascii: "."): guard number.point() else { return nil }
      case UInt8(ascii: ","): guard hasPoint || number.point() else { return nil }
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        guard let exponent = exponent(bytes[(index + 1)...]) else { return nil }
        number.exponent += exponent
        return number.scaled(by: 6)
      default: return nil
      }
      index += 1
    }
    return number.scaled(by: 6)
  }

  /// A time such as `00:00:01.5000000` in microseconds; nil for anything else.
  static func clockMicroseconds(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 3, let hours = small(parts[0]), let minutes = small(parts[1]),
      let seconds = microseconds(UnsafeBufferPointer(rebasing: parts[2]))
    else { return nil }
    return (Int64(hours) * 3600 + Int64(minutes) * 60) * 1_000_000 + seconds
  }

  /// Whether a count such as `3`, `0`, `-1`, `2.0`, `1e9` or `1.67+20` is above zero; nil for none.
  ///
  /// Counters of hits overflow in the wild, so their size is not read.
  static func isPositive(_ bytes: some Collection<UInt8>) -> Bool? {
    var isNegative = false
    var (hasDigit, isAboveZero, isInExponent) = (false, false, false)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        hasDigit = true
        isAboveZero = isAboveZero || !isInExponent && byte != UInt8(ascii: "0")
      case UInt8(ascii: "-") where index == 0: isNegative = true
      case UInt8(ascii: ".") where !isInExponent: continue
      case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "+"), UInt8(ascii: "-"):
        guard hasDigit else { return nil }
        isInExponent = true
      default: return nil
      }
    }
    return hasDigit ? isAboveZero && !isNegative : nil
  }

  /// A whole number of at most nine digits; nil for anything else.
  static func small(_ bytes: some Collection<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte &- UInt8(ascii: "0") < 10 else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  private static func exponent(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let isSigned = isNegative || bytes.first == UInt8(ascii: "+")
    guard let size = small(bytes.dropFirst(isSigned ? 1 : 0)) else { return nil }
    return isNegative ? -size : size
  }

  /// The digits of a number and the power of ten they are to be taken with.
  private struct Decimal {
    private var digits: Int64 = 0
    private var hasDigit = false
    private var hasPoint = false
    var exponent = 0

    mutating func append(_ byte: UInt8) {
      hasDigit = true
      // Digits beyond fifteen are finer than a microsecond, or belong to a number refused anyway.
      guard digits < 100_000_000_000_000 else {
        if !hasPoint { exponent += 1 }
        return
      }
      digits = digits * 10 + Int64(byte - UInt8(ascii: "0"))
      if hasPoint { exponent -= 1 }
    }

    mutating func point() -> Bool {
      defer { hasPoint = true }
      return !hasPoint
    }

    /// The number times a power of ten, cut to a whole one; nil above a thousand years of seconds.
    func scaled(by power: Int) -> Int64? {
      guard hasDigit else { return nil }
      var (value, power) = (digits, exponent + power)
      while power < 0, value > 0 { (value, power) = (value / 10, power + 1) }
      while power > 0, value > 0 {
        guard value < 10_000_000_000_000_000 else { return nil }
        (value, power) = (value * 10, power - 1)
      }
      return value
    }
  }
}
