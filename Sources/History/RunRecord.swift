public import Assessment
public import Quantities

/// What the history keeps of one assessment.
public struct RunRecord: Sendable, Hashable {
  /// The project's name.
  public let project: String
  /// The model's identifier.
  public let model: String
  /// The digest over the model's files, in hexadecimal.
  public let modelDigest: String
  /// The assessed commit; empty for a plain folder.
  public let commit: String
  /// The date of the assessment.
  public let asOf: Instant
  /// The proven level; nil when there was none.
  public let proven: Int?
  /// The potential level; nil when there was none.
  public let potential: Int?
  /// The trend index as an exact fraction; nil when there was none.
  public let index: Rational?

  /// Makes a record.
  public init(
    project: String, model: String, modelDigest: String, commit: String, asOf: Instant,
    proven: Int?, potential: Int?, index: Rational?
  ) {
    self.project = project
    self.model = model
    self.modelDigest = modelDigest
    self.commit = commit
    self.asOf = asOf
    self.proven = proven
    self.potential = potential
    self.index = index
  }

  /// Takes what the history keeps out of an assessment.
  public init(_ document: AssessmentDocument) {
    self.init(
      project: document.project.name, model: document.model.id,
      modelDigest: "\(document.model.digest)", commit: document.project.commit ?? "",
      asOf: document.project.asOf, proven: document.level?.proven.level,
      potential: document.level?.potential.level, index: document.overall.index)
  }
}
