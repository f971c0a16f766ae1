public import TextLayout

/// How to print on a terminal.
public struct TerminalStyle: Sendable, Hashable {
  /// The language of the texts.
  public let language: Language
  /// The columns of a line, at least 40.
  public let width: Int
  /// Whether to use colours; plain text carries the same meaning.
  public let isColoured: Bool

  /// Describes a terminal.
  public init(language: Language = .english, width: Int = 80, isColoured: Bool = false) {
    self.language = language
    self.width = min(max(width, 40), 400)
    self.isColoured = isColoured
  }
}
