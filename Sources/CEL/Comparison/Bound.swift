/// A limit that an expression sets to a value, such as `merge.life.p80_hours <= 24`.
public struct Bound: Sendable, Hashable {
  /// Which side of the limit the value must be on.
  public enum Direction: Sendable, Hashable {
    case atLeast, atMost
  }

  /// What is limited, as an expression.
  public let subject: String
  /// The side the value must be on.
  public let direction: Direction
  /// The limit.
  public let limit: Double
  /// Whether the limit itself is too much or too little.
  public let excludesLimit: Bool

  /// Whether every value within this bound is within another one of the same direction.
  public func isAtLeastAsStrict(as other: Bound) -> Bool {
    if limit == other.limit { return excludesLimit || !other.excludesLimit }
    return direction == .atLeast ? limit > other.limit : limit < other.limit
  }

  /// Whether no value is within both bounds of one subject.
  public func excludes(_ other: Bound) -> Bool {
    guard direction != other.direction else { return false }
    let (low, high) = direction == .atLeast ? (self, other) : (other, self)
    return low.limit > high.limit
      || (low.limit == high.limit && (low.excludesLimit || high.excludesLimit))
  }
}

extension Bound: CustomStringConvertible {
  /// The bound as an expression: `merge.life.p80_hours <= 24.0`.
  public var description: String { "\(subject) \(condition)" }

  /// The comparison without its subject: `<= 24.0`.
  public var condition: String {
    let sign = direction == .atLeast ? ">" : "<"
    return "\(sign)\(excludesLimit ? "" : "=") \(Value.double(limit))"
  }
}
