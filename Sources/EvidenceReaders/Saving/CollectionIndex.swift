public import DataFormats

/// What a collection holds, for a person and for checking.
public struct CollectionIndex: Sendable, Hashable, Codable {
  /// A part that is always there.
  public struct Part: Sendable, Hashable, Codable {
    /// Its digest.
    public let digest: Digest
    /// Its size in bytes.
    public let size: Int
  }

  /// What was taken from the version history.
  public struct History: Sendable, Hashable, Codable {
    /// The commit that was checked out, in hexadecimal.
    public let head: String
    /// Its branch.
    public let branch: String?
    /// Its committer date.
    public let date: String
    /// How many commits are recorded.
    public let commits: Int
    /// How many tags.
    public let tags: Int
    /// Whether the clone held only part of the history.
    public let isShallow: Bool
  }

  /// A file that was read.
  public struct File: Sendable, Hashable, Codable {
    /// The path from the project's root.
    public let path: String
    /// The format it was read as.
    public let format: String
    /// Its digest; nil for the history.
    public let digest: Digest?
    /// Its size in bytes.
    public let size: Int
    /// When it says it was made.
    public let observed: String?
    /// Whether a copy is in the collection, named by its digest.
    public let isCopied: Bool
    /// Why not, where not.
    public let omission: Omission?
  }

  /// Why a file is there by its digest alone.
  public enum Omission: String, Sendable, Hashable, Codable, CaseIterable {
    /// Only digests were wanted.
    case unwanted
    /// Files of its name or format may hold secrets.
    case secret
    /// It is larger than what is copied.
    case large
    /// It changed after it was read, or is gone.
    case changed
    /// Whoever packed it left it out by name.
    case redacted
  }

  /// What its file is called.
  public static let name = CollectionLayout.index

  /// The form of the index.
  public let format: String
  /// The version of the program that wrote it.
  public let tool: String
  /// The project's name.
  public let project: String
  /// What the readers made of the evidence.
  public let records: Part
  /// The project's `assay.yaml`; nil without one.
  public let settings: Part?
  /// What was taken from the version history; nil for a plain folder.
  public let history: History?
  /// The files that were read, sorted by path.
  public let files: [File]
}

extension CollectionIndex {
  /// Reads an index.
  public init(_ bytes: [UInt8]) throws(InputError) {
    self = try CanonicalJSON.decode(
      CollectionIndex.self, from: try JSONNode.parse(bytes, path: Self.name), path: Self.name)
  }
}

/// What the parts of a collection are called.
enum CollectionLayout {
  static let format = "assay.collection/1"
  static let index = "assay-collection.json"
  static let records = "records.json"
  static let settings = ProjectConfiguration.fileName
  static let evidence = "evidence"

  /// The name of a copy.
  static func copy(of digest: Digest) -> String { "\(evidence)/\(digest.hex)" }

  static let all: Set<String> = [index, records, settings, evidence]
}
