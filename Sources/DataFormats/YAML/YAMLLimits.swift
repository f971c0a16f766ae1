/// How much of a YAML input is read before it is refused.
public struct YAMLLimits: Sendable, Hashable {
  /// The most levels of nesting, counting what aliases stand for.
  public var depth = 256
  /// The most nodes of one document, counting an alias as everything it stands for.
  public var nodes = 1_000_000
  /// The most bytes of one scalar.
  public var textBytes = 8 << 20
  /// The most bytes of the input.
  public var bytes = 64 << 20

  /// The limits for evidence and models.
  public static let evidence = YAMLLimits()

  /// The limits for evidence, to be changed one by one.
  public init() {}
}

/// What to do with a key that stands twice in one mapping.
public enum DuplicateKeys: Sendable, Hashable {
  /// Refuse the input.
  case refuse
  /// Let the last one stand, as many programs that own such files do.
  case keepLast
}
