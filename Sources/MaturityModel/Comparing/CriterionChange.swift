/// What a newer edition of a model makes of one criterion.
public struct CriterionChange: Sendable {
  /// One way in which a criterion changed.
  public enum Kind: Sendable, Hashable {
    /// It is new.
    case added
    /// It is gone.
    case removed
    /// It has another identifier, at the same level.
    case renamed
    /// It stands at another level.
    case levelMoved(from: Int, to: Int)
    /// It is harder to meet.
    case stricter
    /// It is easier to meet.
    case looser
    /// It is decided otherwise, and its form does not tell whether that is harder.
    case ruleChanged
    /// Texts that a reader sees read otherwise.
    case reworded([String])
    /// Other keys say something else.
    case adjusted([String])
  }

  /// The identifier, in the new edition where it is there.
  public let id: String
  /// The criterion in the old edition; nil when it is new.
  public let old: Criterion?
  /// The criterion in the new edition; nil when it is gone.
  public let new: Criterion?
  /// How it changed, the most important first.
  public let kinds: [Kind]
  /// The parameters whose values changed and that its rules read, sorted.
  public let parameters: [String]

  /// Whether it can change a verdict or a level.
  public var matters: Bool {
    kinds.contains { kind in
      switch kind {
      case .renamed, .reworded: false
      case .adjusted(let keys): keys.contains("weight") || keys.contains("supersedes")
      default: true
      }
    }
  }
}

extension CriterionChange.Kind {
  /// The identifier in documents: `level_moved`.
  public var code: String {
    switch self {
    case .added: "added"
    case .removed: "removed"
    case .renamed: "renamed"
    case .levelMoved: "level_moved"
    case .stricter: "stricter"
    case .looser: "looser"
    case .ruleChanged: "rule_changed"
    case .reworded: "reworded"
    case .adjusted: "adjusted"
    }
  }
}
