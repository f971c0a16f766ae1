/// A name that a member of a pack may have.
///
/// Printable characters in UTF-8, `/` between parts, no part empty, `.` or `..`, no backslash: such
/// a name stays inside its folder on every system, and `sha256sum` needs no escapes for it.
public struct MemberName: Sendable, Hashable {
  /// The name.
  public let text: String

  /// The most bytes; what fits the name field of a header (POSIX.1-1988 ustar).
  public static let limit = 100

  /// Takes a name; nil when a member may not be called so.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let isSafe =
      text.utf8.count <= Self.limit && text.unicodeScalars.allSatisfy(Self.isAllowed)
      && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
    guard isSafe else { return nil }
    self.text = text
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar != "\\" else { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      return false
    default: return true
    }
  }
}

extension MemberName: Comparable {
  /// Orders by bytes.
  public static func < (left: MemberName, right: MemberName) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  /// Compares bytes: two spellings of a letter are two names here, as on disk.
  public static func == (left: MemberName, right: MemberName) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Hashes what `==` compares.
  public func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}

extension MemberName: CustomStringConvertible {
  /// The name.
  public var description: String { text }
}
