public import Quantities

/// One document that stands for a piece of evidence that a model asks for, from the records file.
///
/// No fact is made of it: a person reads it, and a list of materials names it.
public struct EvidenceDocument: Sendable, Hashable, Codable {
  /// What it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    case document, screenshot, demonstration
  }

  /// Where it was read.
  public let provenance: Provenance
  /// The identifier of the evidence it stands for, as the model writes it.
  public let evidence: String
  /// What it is.
  public let kind: Kind
  /// Its title.
  public var title: String?
  /// Where it is kept: a path or an address, as written.
  public var path: String?
  /// Who answers for it.
  public var owner: String?
  /// When it was made.
  public var date: Instant?
  /// When it ceases to hold.
  public var expires: Instant?
  /// The digest of its content.
  public var digest: String?

  /// Makes a document of which nothing further is known.
  public init(provenance: Provenance, evidence: String, kind: Kind) {
    (self.provenance, self.evidence, self.kind) = (provenance, evidence, kind)
  }
}
