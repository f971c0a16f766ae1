/// An exact fraction in lowest terms; its denominator is positive.
///
/// Scores are sums and quotients of these, so that no rounding of floating point reaches a
/// verdict. A result whose terms leave 64 bits is rounded to a billionth, or beyond nine billion to a whole
/// number, which only absurd inputs can bring about, and never traps.
public struct Rational: Sendable, Hashable {
  /// The number above the line; carries the sign.
  public let numerator: Int64
  /// The number below the line; at least 1.
  public let denominator: Int64

  /// Zero.
  public static let zero = Rational(0)
  /// One.
  public static let one = Rational(1)

  /// Makes a whole number.
  public init(_ whole: Int) {
    numerator = Int64(whole)
    denominator = 1
  }

  /// Makes a fraction in lowest terms, or nil when the denominator is zero.
  public init?(_ numerator: Int64, over denominator: Int64) {
    guard denominator != 0 else { return nil }
    self.init(wide: Int128(numerator), Int128(denominator))
  }

  /// Makes the millionth nearest to a floating-point number, or nil when it is not finite.
  ///
  /// Measures come out of rules as floating point; here is the one place they turn exact.
  public init?(nearestMillionthTo value: Double) {
    let scaled = (value * 1_000_000).rounded(.toNearestOrEven)
    guard let millionths = Int64(exactly: scaled) else { return nil }
    self.init(wide: Int128(millionths), 1_000_000)
  }

  init(wide numerator: Int128, _ denominator: Int128) {
    let sign: Int128 = denominator < 0 ? -1 : 1
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let n = sign * numerator / Int128(divisor)
    let d = sign * denominator / Int128(divisor)
    if let exactN = Int64(exactly: n), let exactD = Int64(exactly: d) {
      self.numerator = exactN
      self.denominator = exactD
    } else {
      self = Self.rounded(n, d)
    }
  }

  private static func rounded(_ n: Int128, _ d: Int128) -> Rational {
    let billion: Int128 = 1_000_000_000
    let whole = n / d
    guard whole.magnitude < 9_000_000_000 else {
      return Rational(wide: Int128(Int64(clamping: whole)), 1)
    }
    let (scaled, overflow) = (n % d).multipliedReportingOverflow(by: billion)
    let part = overflow ? (n % d) / max(1, d / billion) : scaled / d
    return Rational(wide: whole * billion + part, billion)
  }

  private static func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
    var (a, b) = (a, b)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }
}

extension Rational: Comparable {
  /// Compares by cross-multiplication, exactly.
  public static func < (left: Rational, right: Rational) -> Bool {
    Int128(left.numerator) * Int128(right.denominator)
      < Int128(right.numerator) * Int128(left.denominator)
  }
}

extension Rational {
  /// The sum.
  public static func + (left: Rational, right: Rational) -> Rational {
    Rational(
      wide: Int128(left.numerator) * Int128(right.denominator)
        + Int128(right.numerator) * Int128(left.denominator),
      Int128(left.denominator) * Int128(right.denominator))
  }

  /// The difference.
  public static func - (left: Rational, right: Rational) -> Rational {
    left + Rational(wide: -Int128(right.numerator), Int128(right.denominator))
  }

  /// The product.
  public static func * (left: Rational, right: Rational) -> Rational {
    Rational(
      wide: Int128(left.numerator) * Int128(right.numerator),
      Int128(left.denominator) * Int128(right.denominator))
  }

  /// The quotient, or nil when dividing by zero.
  public func divided(by other: Rational) -> Rational? {
    guard other.numerator != 0 else { return nil }
    return Rational(
      wide: Int128(numerator) * Int128(other.denominator),
      Int128(denominator) * Int128(other.numerator))
  }

  /// The greatest whole number not above this one.
  public var floor: Int {
    let quotient = numerator / denominator
    return Int(numerator % denominator < 0 ? quotient - 1 : quotient)
  }

  /// The nearest double, for rules only; never printed.
  public var approximation: Double { Double(numerator) / Double(denominator) }
}

extension Rational: CustomStringConvertible {
  /// `3/4`, or `2` for a whole number.
  public var description: String {
    denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
  }

  /// The number in decimal with a fixed count of digits after the point, rounded half up.
  public func decimal(places: Int) -> String {
    var scale: Int128 = 1
    for _ in 0..<places { scale *= 10 }
    let magnitude = Int128(numerator.magnitude)
    let units = (magnitude * scale * 2 + Int128(denominator)) / (Int128(denominator) * 2)
    let sign = numerator < 0 && units != 0 ? "-" : ""
    guard places > 0 else { return "\(sign)\(units)" }
    let digits = String(units % scale)
    let padding = String(repeating: "0", count: places - digits.count)
    return "\(sign)\(units / scale).\(padding)\(digits)"
  }

  /// Reads what `description` writes: a whole number or `n/d`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, let n = Int64(first), parts.count <= 2 else { return nil }
    let second = parts.count == 2 ? Int64(parts[1]) : 1
    guard let second else { return nil }
    self.init(n, over: second)
  }

  /// Reads a decimal number such as `0.8` exactly; nil for anything else.
  public init?(decimal text: String) {
    let negative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first.flatMap({ Int64($0) }), parts.count <= 2 else { return nil }
    let places = parts.count == 2 ? parts[1] : ""
    guard places.count <= 9, places.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    var scale: Int64 = 1
    for _ in places { scale *= 10 }
    let part = places.isEmpty ? 0 : Int64(places) ?? 0
    let (units, overflow) = whole.multipliedReportingOverflow(by: scale)
    guard !overflow, !units.addingReportingOverflow(part).overflow else { return nil }
    self.init(negative ? -(units + part) : units + part, over: scale)
  }
}
