public import Assessment

/// A plan with everything that is printed beside it.
public struct PlanContents: Sendable {
  /// The assessment that it starts from.
  public var document: AssessmentDocument
  /// The plan.
  public var plan: ProjectPlan
  /// What is supposed, in the words of the command line; empty for a plain plan.
  public var supposed: [String]
  /// What the supposition changes; nil for a plain plan.
  public var change: AssessmentShift?
  /// What lapses until the date of the plan; nil where that is not in the future.
  public var forecast: Forecast?

  /// Collects what is printed.
  public init(
    document: AssessmentDocument, plan: ProjectPlan, supposed: [String] = [],
    change: AssessmentShift? = nil, forecast: Forecast? = nil
  ) {
    self.document = document
    self.plan = plan
    self.supposed = supposed
    self.change = change
    self.forecast = forecast
  }
}
