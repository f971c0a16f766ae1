public import Evidence

/// An assessor's verdict in force, and what would stand without it.
public struct OverrideUse: Sendable, Hashable {
  /// The override.
  public var statement: AssessorOverride
  /// The verdict without it.
  public var verdict: Verdict
  /// What that rests on; nil while it is unknown.
  public var basis: Basis?

  /// Makes a use.
  public init(statement: AssessorOverride, verdict: Verdict, basis: Basis?) {
    (self.statement, self.verdict, self.basis) = (statement, verdict, basis)
  }
}

/// A waiver in force; the verdict beside it stays what it is.
public struct WaiverUse: Sendable, Hashable {
  /// The waiver.
  public var statement: Waiver
  /// Whether the model counts the criterion as met for levels.
  public var isCounted: Bool

  /// Makes a use.
  public init(statement: Waiver, isCounted: Bool) {
    (self.statement, self.isCounted) = (statement, isCounted)
  }
}

extension CriterionResult {
  /// The verdict and its basis before an assessor set another one.
  public var unruled: (verdict: Verdict, basis: Basis?) {
    assessorOverride.map { ($0.verdict, $0.basis) } ?? (verdict, basis)
  }
}

/// What waivers do to a level: both results stand side by side.
public struct WaiverEffect: Sendable, Hashable {
  /// How many criteria are waived.
  public var count: Int
  /// The level as if there were no waiver.
  public var without: LevelRange?
  /// The level when waived criteria count as met.
  public var with: LevelRange?

  /// Makes an effect.
  public init(count: Int, without: LevelRange?, with: LevelRange?) {
    (self.count, self.without, self.with) = (count, without, with)
  }
}

extension AssessmentDocument {
  /// What waivers do to the level of the project; nil without waivers.
  public var waivers: WaiverEffect? { rollup?.waivers ?? overall.waivers }

  /// The level that a gate looks at: an accepted gap does not fail it.
  public var gateLevel: LevelRange? {
    if let rollup { return rollup.waivers?.with ?? rollup.level }
    return overall.waivers?.with ?? overall.level
  }
}
