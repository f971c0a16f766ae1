public import TextLayout

/// A piece of evidence that the model's assessors ask for, by its official identifier.
public struct RequestedEvidence: Sendable, Hashable {
  /// What a person hands in or shows.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A written document.
    case document
    /// A picture of a screen.
    case screenshot
    /// Something shown live or in a recording.
    case demonstration
  }

  /// The identifier, such as `CM-VC-BM-L3-1`.
  public let id: String
  /// What it is.
  public let kind: Kind
  /// What it shows; empty where the model does not say.
  public let title: LocalizedText

  /// Names a piece of evidence.
  public init(id: String, kind: Kind, title: LocalizedText) {
    (self.id, self.kind, self.title) = (id, kind, title)
  }
}

/// What the decision about a criterion must rest on at least.
public enum RequiredBasis: String, Sendable, Hashable, CaseIterable {
  /// A line of a self-assessment suffices.
  case stated = "self"
  /// A statement of a person who vouches for it.
  case attested
  /// A statement must cite evidence that is present.
  case corroborated
  /// Only a rule over facts decides.
  case machine
}
