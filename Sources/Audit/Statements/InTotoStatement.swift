public import DataFormats

/// A statement on things known by their digests (in-toto attestation framework, Statement v1).
public struct InTotoStatement: Sendable, Hashable {
  /// A thing that the statement is about.
  public struct Subject: Sendable, Hashable {
    /// What it is called.
    public var name: String
    /// The name of the digest's kind, such as `sha256` or `gitCommit`.
    public var algorithm: String
    /// The digest in lower-case hexadecimal digits.
    public var digest: String

    /// Names a thing.
    public init(name: String, algorithm: String, digest: String) {
      (self.name, self.algorithm, self.digest) = (name, algorithm, digest)
    }

    /// Names a file.
    public init(name: String, _ digest: Digest) {
      self.init(name: name, algorithm: "sha256", digest: digest.hex)
    }
  }

  /// What it is about; never empty.
  public var subjects: [Subject]
  /// The kind of what is said.
  public var predicateType: String
  /// What is said; never an empty object, which readers refuse.
  public var predicate: JSONValue

  /// Makes a statement.
  public init(subjects: [Subject], predicateType: String, predicate: JSONValue) {
    (self.subjects, self.predicateType) = (subjects, predicateType)
    self.predicate = predicate
  }

  /// The statement as canonical JSON, without a line break at its end.
  public var bytes: [UInt8] {
    JSONValue.members([
      ("_type", .string(AuditNames.statement)),
      ("subject", .array(subjects.map(\.json))),
      ("predicateType", .string(predicateType)),
      ("predicate", predicate),
    ]).canonicalBytes
  }
}

extension InTotoStatement.Subject {
  fileprivate var json: JSONValue {
    .members([
      ("name", .string(name)), ("digest", .members([(algorithm, .string(digest))])),
    ])
  }
}
