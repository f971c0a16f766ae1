public import DataFormats

/// A fact that is another one than before, and why.
public struct FactChange: Sendable, Hashable {
  /// The fact's name.
  public let name: String
  /// What it was; nil where no rule read it.
  public let old: FactUse?
  /// What it is; nil where no rule reads it.
  public let new: FactUse?
  /// What made it another one.
  public let causes: CauseSet
  /// The files it is derived from that differ, sorted by path.
  public let files: [FileChange]
}

/// A file that is not the same in two assessments.
public struct FileChange: Sendable, Hashable {
  /// The path from the project's root.
  public let path: String
  /// Whether the earlier assessment read it.
  public let wasRead: Bool
  /// Whether the later assessment read it.
  public let isRead: Bool
  /// The SHA-256 it had; nil where it was not read or not kept.
  public let old: Digest?
  /// The SHA-256 it has; nil where it is not read or not kept.
  public let new: Digest?

  /// What happened to it.
  public var cause: ChangeCause {
    switch (wasRead, isRead) {
    case (false, _): .evidenceAdded
    case (true, false): .evidenceRemoved
    case (true, true): .evidenceChanged
    }
  }
}
