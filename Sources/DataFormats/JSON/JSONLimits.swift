/// How much of a JSON input is read before it is refused.
public struct JSONLimits: Sendable, Hashable {
  /// The most levels of nesting.
  public var depth = 256
  /// The most bytes of a text or key that is kept; skipped texts may be longer.
  public var textBytes = 8 << 20
  /// The most bytes of a number.
  public var numberBytes = 1024

  /// Whether values may follow each other, as in JSON Lines, instead of only one.
  public var allowsSequence = false

  /// The limits for evidence.
  public static let evidence = JSONLimits()

  /// The limits for evidence, to be changed one by one.
  public init() {}
}
