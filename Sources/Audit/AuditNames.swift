/// The identifiers by which other programs know what Assay writes.
///
/// They are names, not addresses. `.example` is reserved (RFC 2606), so nobody else can come to own
/// them.
public enum AuditNames {
  private static let base = "https://assay.example/"

  /// Who assesses, in statements.
  public static let verifier = base + "assay"
  /// The kind of the statement on an assessment.
  public static let assessmentPredicate = base + "maturity-assessment/v1"
  /// The kind of the short statement (in-toto attestation, predicate SVR 0.2).
  public static let summaryPredicate = "https://in-toto.io/attestation/svr/v0.2"
  /// The kind of every statement (in-toto attestation framework, Statement v1).
  public static let statement = "https://in-toto.io/Statement/v1"
  /// What an envelope holds (in-toto attestation framework, Envelope layer).
  public static let statementMediaType = "application/vnd.in-toto+json"
  /// Whose properties those in OSCAL documents are.
  public static let properties = base + "ns/oscal"
  /// What identifiers of OSCAL documents are made from (RFC 9562, version 5).
  public static let identifiers = base + "ns/uuid"
}
