public import Evidence

/// What an assessment is made from, beside the model: values only.
public struct AssessmentInput: Sendable {
  /// The version of Assay, for the document.
  public var toolVersion: String
  /// What is assessed, and as of when.
  public var project: ProjectIdentity
  /// What was read: the files, the statements and the diagnostics are used here.
  public var evidence: EvidenceCollection
  /// The facts derived from the evidence.
  public var facts: [Fact]
  /// What the facts mean and who supplies them.
  public var definitions: [FactDefinition]
  /// The level aimed at; nil takes the model's.
  public var target: Int?
  /// The parts of the project that are assessed by themselves, too.
  public var components: [ComponentInput] = []
  /// How their results make the result of the whole.
  public var rollup = RollupRule.min
  /// What is supposed instead of what the evidence says.
  public var hypothesis = Hypothesis()

  /// Collects what an assessment is made from.
  public init(
    toolVersion: String, project: ProjectIdentity, evidence: EvidenceCollection, facts: [Fact],
    definitions: [FactDefinition], target: Int? = nil
  ) {
    self.toolVersion = toolVersion
    self.project = project
    self.evidence = evidence
    self.facts = facts
    self.definitions = definitions
    self.target = target
  }
}
