public import TextLayout

/// A set of parameter values that a project may choose, such as `strict`.
public struct Profile: Sendable, Hashable {
  /// The identifier, the key of its values in parameters.
  public let id: String
  /// The name.
  public let title: LocalizedText
  /// What it is for, in one phrase; may be empty.
  public let gist: LocalizedText

  /// Names a profile.
  public init(id: String, title: LocalizedText, gist: LocalizedText) {
    (self.id, self.title, self.gist) = (id, title, gist)
  }
}
