/// How much of an XML input is read before it is refused.
public struct XMLLimits: Sendable, Hashable {
  /// The most levels of elements.
  public var depth = 512
  /// The most attributes of one element, namespace declarations included.
  public var attributes = 4_096
  /// The most bytes of an element's or attribute's name.
  public var nameBytes = 64 << 10
  /// The most bytes of one tag, comment or instruction; text has no limit, it comes in pieces.
  public var tagBytes = 1 << 20
  /// The most bytes of all different names together.
  public var namesBytes = 16 << 20

  /// The limits for evidence.
  public static let evidence = XMLLimits()

  /// The limits for evidence, to be changed one by one.
  public init() {}
}
