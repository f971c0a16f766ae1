public import Quantities

/// The reports of one kind that hold at the date of the assessment, or why there are none.
enum Fresh<Report> {
  case reports([Report])
  case none(UnknownReason)
}

extension DerivationContext {
  /// Keeps the reports that are neither too old nor from the future.
  ///
  /// A report without a date is kept: its age is not known, which is said elsewhere. Clocks may
  /// differ by a day.
  func fresh<Report>(
    _ reports: [Report], _ kind: EvidenceKind, dated date: (Report) -> Instant?
  ) -> Fresh<Report> {
    guard !reports.isEmpty else { return .none(.noEvidence) }
    let kept = reports.filter { age(of: date($0), kind) == .fresh }
    guard kept.isEmpty else { return .reports(kept) }
    let newest = reports.compactMap(date).max()
    let day = newest.map { $0.date.description } ?? ""
    guard let newest, age(of: newest, kind) == .future else { return .none(.expired(newest: day)) }
    return .none(
      .conflict("dated \(day), after the date of the assessment; assess with --as-of \(day)"))
  }

  /// Whether evidence of a date holds.
  public func age(of date: Instant?, _ kind: EvidenceKind) -> Age {
    guard let date else { return .fresh }
    let seconds = asOf.seconds(since: date)
    if seconds < -Instant.day { return .future }
    guard let days = validDays[kind] else { return .fresh }
    return seconds <= Int64(days) * Instant.day ? .fresh : .expired
  }

  /// How evidence of a date stands to the date of the assessment.
  public enum Age: Sendable, Hashable {
    /// It holds.
    case fresh
    /// It is older than its kind holds.
    case expired
    /// It is dated more than a day after the assessment.
    case future
  }
}
