public import DataFormats
public import Quantities

/// What a person states about one criterion.
public struct Answer: Sendable, Hashable, Codable {
  /// What is stated.
  public enum Claim: Sendable, Hashable, Codable {
    /// Fully done.
    case met
    /// Done in part; the share is above 0 and below 1.
    case partly(Rational)
    /// Not done.
    case notMet
    /// Does not apply; the answer's reason says why.
    case notApplicable
  }

  /// How much a person stands behind an answer.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    /// Given for this criterion, by someone who vouches for it.
    case attestation
    /// One of many in a questionnaire or a sheet that a team filled in about itself.
    case selfAssessment = "self_assessment"
  }

  /// A file that the answer points to.
  public struct Citation: Sendable, Hashable, Codable {
    /// The path from the project's root.
    public let path: String
    /// The digest the person saw; nil when not stated.
    public let digest: Digest?

    /// Makes a citation.
    public init(path: String, digest: Digest?) { (self.path, self.digest) = (path, digest) }
  }

  /// Where it was read.
  public let provenance: Provenance
  /// The criterion it speaks of, such as `CM-VC-VCS.L3.3`.
  public let criterion: String
  /// How much the person stands behind it.
  public let kind: Kind
  /// What is stated.
  public let claim: Claim
  /// Who states it.
  public let person: String
  /// In which role.
  public let role: String
  /// When.
  public let date: CalendarDate
  /// Until when it holds; nil leaves it to the model.
  public let expires: CalendarDate?
  /// Why, in the person's words.
  public let reason: String?
  /// The evidence it cites.
  public let evidence: [Citation]

  /// Makes an answer.
  public init(
    provenance: Provenance, criterion: String, kind: Kind = .attestation, claim: Claim,
    person: String, role: String, date: CalendarDate, expires: CalendarDate? = nil,
    reason: String? = nil,
    evidence: [Citation] = []
  ) {
    self.provenance = provenance
    self.criterion = criterion
    self.kind = kind
    self.claim = claim
    self.person = person
    self.role = role
    self.date = date
    self.expires = expires
    self.reason = reason
    self.evidence = evidence
  }
}

/// A statement that a practice does not apply to the project.
public struct Scoping: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// The practice or criterion it leaves out.
  public let target: String
  /// Why.
  public let reason: String
  /// Who decided it.
  public let owner: String
  /// When.
  public let date: CalendarDate
  /// Until when it holds.
  public let expires: CalendarDate?

  /// Makes a scoping statement.
  public init(
    provenance: Provenance, target: String, reason: String, owner: String, date: CalendarDate,
    expires: CalendarDate? = nil
  ) {
    self.provenance = provenance
    self.target = target
    self.reason = reason
    self.owner = owner
    self.date = date
    self.expires = expires
  }
}
