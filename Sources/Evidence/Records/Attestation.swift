public import Quantities

/// One statement about artifacts in the framework of in-toto; its signatures are not verified.
public struct Attestation: Sendable, Hashable, Codable {
  /// An artifact that is spoken of.
  public struct Subject: Sendable, Hashable, Codable {
    /// Its name.
    public let name: String
    /// Its digests as `algorithm:hex`, sorted.
    public let digests: [String]

    /// Names an artifact.
    public init(name: String, digests: [String]) { (self.name, self.digests) = (name, digests) }
  }

  /// What a statement comes wrapped in.
  public enum Wrapper: String, Sendable, Hashable, CaseIterable, Codable {
    /// Nothing: unsigned.
    case statement
    /// A signed envelope (DSSE).
    case envelope
    /// An envelope with what is needed to verify it.
    case bundle
    /// An occurrence of a cloud build service.
    case occurrence
  }

  /// Where it was read.
  public let provenance: Provenance
  /// What it comes wrapped in.
  public let wrapper: Wrapper
  /// The version of the framework, as its address.
  public var statementType = ""
  /// What kind of statement it is, as an address; may be empty.
  public var predicateType = ""
  /// What it speaks of.
  public var subjects: [Subject] = []
  /// What built the subjects, as it names itself.
  public var builder: String?
  /// What kind of build it was.
  public var buildType: String?
  /// The source's address.
  public var sourceRepository: String?
  /// The source's commit in hexadecimal digits.
  public var sourceCommit: String?
  /// How many signatures are present; none of them is verified.
  public var signatures = 0
  /// When the build ended, as it says.
  public var timestamp: Instant?

  /// Makes a statement that says nothing yet.
  public init(provenance: Provenance, wrapper: Wrapper) {
    (self.provenance, self.wrapper) = (provenance, wrapper)
  }

  /// Whether it tells how its subjects were built (SLSA provenance, any version).
  public var isBuildProvenance: Bool { predicateType.contains("slsa.dev/provenance") }
}
