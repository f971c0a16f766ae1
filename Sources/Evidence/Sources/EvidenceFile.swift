public import DataFormats
public import Quantities

/// One file (or the history) that an assessment looked into.
public struct EvidenceFile: Sendable, Hashable, Codable {
  /// The path from the project's root; `.git` for the history.
  public let path: String
  /// The format it was read as, a reader's identifier such as `junit`.
  public let format: String
  /// The SHA-256 of its bytes; nil for the history, whose commit stands for it.
  public let digest: Digest?
  /// Its size in bytes.
  public let size: Int
  /// When the file says it was made; nil where it does not say.
  ///
  /// Never the file's modification time, which every checkout changes.
  public var observedAt: Instant?

  /// Describes a file that was read.
  public init(
    path: String, format: String, digest: Digest?, size: Int, observedAt: Instant? = nil
  ) {
    self.path = path
    self.format = format
    self.digest = digest
    self.size = size
    self.observedAt = observedAt
  }
}
