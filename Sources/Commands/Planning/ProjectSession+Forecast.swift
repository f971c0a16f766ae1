import Assessment
import Quantities

extension ProjectSession {
  /// What lapses up to a date, while the evidence stays as it is.
  func forecast(
    from document: AssessmentDocument, until end: CalendarDate, target: Int?
  ) -> Forecast {
    Forecast(from: document, until: end) { date in
      assess(target: target, asOf: Instant(endOf: date))
    }
  }

  /// What lapses between the date of the project's own and a later one; nil when it is not later.
  func lapses(until moment: Instant?, target: Int?) -> Forecast? {
    guard let moment, let own = ownDate, own.date < moment.date else { return nil }
    return forecast(
      from: assess(target: target, asOf: own), until: moment.date, target: target)
  }
}
