import Assessment
import Evidence
import Quantities
import TextLayout

/// A forecast in one language, ready to be printed.
struct ForecastPage: Sendable {
  let forecast: Forecast
  let edition: Edition

  init(_ forecast: Forecast, edition: Edition) {
    (self.forecast, self.edition) = (forecast, edition)
  }

  var heading: String {
    "\(edition.document.project.name)\(edition.colon)\(edition(ForecastWords.forecast))"
  }

  /// Where it starts and ends, and the model.
  var identity: [String] {
    [
      edition.labelled(ColumnWords.date, forecast.start.description),
      edition.labelled(ForecastWords.until, forecast.end.description), edition.shortCommit,
      edition.modelName,
    ]
  }

  /// When the level of the whole lapses first, and which practice goes first.
  var summary: [String] {
    guard let level = forecast.level?.proven.level else { return first.map { [$0] } ?? [] }
    let name = edition.levelName(level)
    let fall = forecast.lapses.first { lapse in
      (lapse.change.overall.after?.proven.level ?? level) < level
    }
    let whole = fall.map { lapse in
      ForecastWords.falls(
        name, to: lapse.change.overall.after?.proven.level ?? 0, on: lapse.date.description)
    }
    let line = edition(whole ?? ForecastWords.holds(name, until: forecast.end.description))
    return [line] + (first.map { [$0] } ?? [])
  }

  private var first: String? {
    for lapse in forecast.lapses {
      let lost = lapse.change.practices.first { move in
        (move.after?.proven.level ?? 0) < (move.before?.proven.level ?? 0)
      }
      guard let id = lost?.id, let title = edition.practice(id)?.title else { continue }
      let name = LocalizedText(en: "\(title.english) (\(id))", zh: "\(title.chinese)（\(id)）")
      return edition(ForecastWords.first(name, on: lapse.date.description))
    }
    return nil
  }

  /// The level of the whole before and after a date.
  func level(_ lapse: Forecast.Lapse) -> String { edition.level(of: lapse.change) }

  /// Each changed verdict of a date with its cause.
  func criteria(_ lapse: Forecast.Lapse) -> [String] {
    zip(lapse.change.criteria, lapse.causes).map { turn, cause in
      "\(edition.line(of: turn))\(edition.bracketed(text(cause)))"
    }
  }

  /// A cause in words.
  func text(_ cause: LapseCause) -> String {
    switch cause {
    case .statement(let answer):
      edition(
        ForecastWords.statement(
          EvidenceWords.claim(answer.claim, share: share(answer.claim)), person: answer.person,
          date: answer.date.description))
    case .scoping(let scoping?):
      edition(ForecastWords.scoping(owner: scoping.owner, date: scoping.date.description))
    case .scoping(nil): edition(ForecastWords.scopingOfCriterion)
    case .waiver(let waiver):
      edition(ForecastWords.waiver(owner: waiver.owner, until: waiver.expires.description))
    case .override(let ruling):
      edition(ForecastWords.override(person: ruling.person, date: ruling.date.description))
    case .facts(let changes): edition.list(changes.map(text))
    case .implication(let criterion): edition(ForecastWords.implication(by: criterion))
    case .date: edition(ForecastWords.date)
    }
  }

  private func text(_ change: LapseCause.FactChange) -> String {
    "\(change.name) \(value(change.before)) → \(value(change.after))"
  }

  private func value(_ use: FactUse) -> String {
    use.value ?? edition(use.unknownReason.map(EvidenceWords.unknown) ?? EvidenceWords.unknownFact)
  }

  private func share(_ claim: Answer.Claim) -> String {
    guard case .partly(let share) = claim else { return "" }
    return Percent.text(share)
  }
}
