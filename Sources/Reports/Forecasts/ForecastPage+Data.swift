import Assessment
import DataFormats
import Evidence
import Quantities

extension ForecastPage {
  /// The forecast as a table: a row for each verdict that changes.
  var csv: [UInt8] {
    var writer = CSVWriter(isMarked: true)
    writer.row(
      [
        ColumnWords.date, ColumnWords.practice, ExchangeWords.criterion, ForecastWords.before,
        ForecastWords.after, ForecastWords.cause, ForecastWords.whole,
      ].map { edition($0) })
    for lapse in forecast.lapses {
      for (turn, cause) in zip(lapse.change.criteria, lapse.causes) {
        let words = [turn.before, turn.after].map { edition(VerdictMark($0).word) }
        let cells =
          [lapse.date.description, turn.practice, turn.criterion] + words
          + [text(cause), level(lapse)]
        writer.row(cells.map(PrintableText.line))
      }
    }
    return writer.bytes
  }

  /// The forecast for programs: `format: assay.forecast/1`.
  var json: [UInt8] {
    let document = edition.document
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("format", "assay.forecast/1")
    writer.member("tool", "assay \(document.toolVersion)")
    writer.member("project", document.project.name)
    writer.member("as_of", document.project.asOf.description)
    writer.member("until", forecast.end.description)
    writer.member("model", "\(document.model.id) \(document.model.version)")
    writer.member("model_sha256", document.model.digest.hex)
    writer.member("level", ifPresent: forecast.level)
    writer.key("lapses")
    write(to: &writer)
    writer.endObject()
    return writer.finish()
  }

  /// The dates as a list.
  func write(to writer: inout JSONWriter) {
    writer.beginArray()
    for lapse in forecast.lapses {
      writer.beginObject()
      writer.member("date", lapse.date.description)
      writer.key("change")
      ChangeJSON.write(lapse.change, to: &writer)
      writer.key("causes")
      writer.beginArray()
      for (turn, cause) in zip(lapse.change.criteria, lapse.causes) {
        writer.beginObject()
        writer.member("criterion", turn.criterion)
        write(cause, to: &writer)
        writer.endObject()
      }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
  }

  private func write(_ cause: LapseCause, to writer: inout JSONWriter) {
    switch cause {
    case .statement(let answer): writer.member("statement", answer)
    case .scoping(let scoping):
      writer.member("kind", "scoping")
      writer.member("scoping", ifPresent: scoping)
    case .waiver(let waiver):
      writer.member("kind", "waiver")
      writer.member("until", waiver.expires.description)
    case .override(let ruling):
      writer.member("kind", "override")
      writer.member("until", ruling.expires.description)
    case .facts(let changes): writer.member("facts", changes.map(\.name))
    case .implication(let criterion): writer.member("implied_by", criterion)
    case .date: writer.member("kind", "date")
    }
    writer.member("words", text(cause))
  }
}
