public import Quantities

/// What will change by the mere passing of time, while no new evidence comes in.
///
/// Each date is proven: the same evidence is assessed as of its end.
public struct Forecast: Sendable, Hashable {
  /// The date it starts from.
  public var start: CalendarDate
  /// The last date it looks at.
  public var end: CalendarDate
  /// The level at the start.
  public var level: LevelRange?
  /// The dates on which a level or a verdict changes, in order.
  public var lapses: [Lapse]

  /// One date with what changes on it.
  public struct Lapse: Sendable, Hashable {
    /// The first date on which it no longer holds.
    public var date: CalendarDate
    /// The levels and verdicts before and after.
    public var change: AssessmentShift
    /// Why the verdicts changed, in the order of the criteria.
    public var causes: [LapseCause]

    /// Whether the level of the whole, of a domain or of a practice changes.
    public var movesLevels: Bool {
      change.overall.before != change.overall.after || !change.practices.isEmpty
    }
  }

  /// Assesses day by day: facts may read ages and windows, so that any day can be the one.
  ///
  /// - Parameters:
  ///   - first: The assessment to start from.
  ///   - end: The last date to look at.
  ///   - assess: Assesses the same evidence as of the end of a date.
  public init(
    from first: AssessmentDocument, until end: CalendarDate,
    assess: (CalendarDate) -> AssessmentDocument
  ) {
    start = first.project.asOf.date
    self.end = end
    level = first.level
    lapses = []
    var before = first
    let days = start.daysSinceEpoch..<max(end.daysSinceEpoch, start.daysSinceEpoch)
    for date in days.map({ CalendarDate(daysSinceEpoch: $0 + 1) }) {
      let after = assess(date)
      let change = AssessmentShift(from: before, to: after)
      if !change.isEmpty {
        let causes = change.criteria.map { LapseCause($0, from: before, to: after) }
        lapses.append(Lapse(date: date, change: change, causes: causes))
      }
      before = after
    }
  }
}
