/// A span of time in nanoseconds, up to some 292 years either way.
public struct TimeSpan: Sendable, Hashable, Comparable {
  /// The length; negative for a span backwards.
  public let nanoseconds: Int64

  /// Makes a span.
  public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  /// Makes a span of whole seconds, or nil beyond some 292 years.
  public init?(seconds: Int64) {
    let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    guard !overflow else { return nil }
    nanoseconds = product
  }

  /// Orders by length.
  public static func < (left: TimeSpan, right: TimeSpan) -> Bool {
    left.nanoseconds < right.nanoseconds
  }
}

extension TimeSpan: CustomStringConvertible {
  /// Seconds in decimal with the unit: `6347s`, `-1.5s`.
  public var description: String {
    let sign = nanoseconds < 0 ? "-" : ""
    let whole = nanoseconds.magnitude / 1_000_000_000
    let rest = nanoseconds.magnitude % 1_000_000_000
    let fraction = rest == 0 ? "" : "." + DecimalText.fraction(Int64(rest))
    return "\(sign)\(whole)\(fraction)s"
  }
}

extension TimeSpan {
  /// Reads decimal numbers with units, such as `1h45m`, `-1.5s` or `10ms`; nil for anything else.
  public init?(_ text: String) {
    var rest = Substring(text)
    let isNegative = rest.hasPrefix("-")
    if isNegative || rest.hasPrefix("+") { rest.removeFirst() }
    guard !rest.isEmpty else { return nil }
    if rest == "0" {
      self.init(nanoseconds: 0)
      return
    }
    var total: Int128 = 0
    while !rest.isEmpty {
      guard let part = Self.part(&rest), total < 1 << 100 else { return nil }
      total += part
    }
    guard let nanoseconds = Int64(exactly: isNegative ? -total : total) else { return nil }
    self.init(nanoseconds: nanoseconds)
  }

  private static let units: [(name: String, nanoseconds: Int128)] = [
    ("ns", 1), ("us", 1000), ("µs", 1000), ("μs", 1000), ("ms", 1_000_000),
    ("h", 3_600_000_000_000), ("m", 60_000_000_000), ("s", 1_000_000_000),
  ]

  /// Takes one number with its unit off the front.
  private static func part(_ rest: inout Substring) -> Int128? {
    let whole = digits(&rest)
    var fraction: Substring = ""
    if rest.first == "." {
      rest.removeFirst()
      fraction = digits(&rest)
    }
    guard !(whole.isEmpty && fraction.isEmpty), whole.count <= 19, fraction.count <= 18,
      let unit = units.first(where: { rest.hasPrefix($0.name) })
    else { return nil }
    rest.removeFirst(unit.name.count)
    var scale: Int128 = 1
    for _ in fraction { scale *= 10 }
    let part = fraction.isEmpty ? 0 : (Int128(fraction) ?? 0) * unit.nanoseconds / scale
    return (whole.isEmpty ? 0 : Int128(whole) ?? 0) * unit.nanoseconds + part
  }

  private static func digits(_ rest: inout Substring) -> Substring {
    let found = rest.prefix { ("0"..."9").contains($0) }
    rest.removeFirst(found.count)
    return found
  }
}
