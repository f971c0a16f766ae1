import Assessment
import Quantities
import TextLayout

/// A timeline in one language, with what every format says.
struct TimelineEdition {
  let timeline: ProjectTimeline
  let language: Language

  init(_ timeline: ProjectTimeline, in language: Language) {
    (self.timeline, self.language) = (timeline, language)
  }

  func callAsFunction(_ text: LocalizedText) -> String { text.text(in: language) }

  /// The newest assessment.
  var latest: AssessmentDocument? { timeline.entries.last?.document }

  var name: String { latest?.project.name ?? "" }

  /// `Continuous delivery 0.1.0 · as of 2026-01-02 to 2026-03-04`.
  var scope: String {
    guard let first = timeline.entries.first?.document, let last = latest else { return "" }
    let span = PortfolioWords.span(
      first.project.asOf.date.description, last.project.asOf.date.description)
    return "\(self(last.model.title)) \(last.model.version) · \(self(span))"
  }

  var changes: [ChangeEdition] { timeline.changes.map { ChangeEdition($0, in: language) } }

  /// What a reader should know of how causes are told.
  var notes: [String] {
    let hasComponents = timeline.entries.contains { $0.document.rollup != nil }
    return (TimelineWords.notes + (hasComponents ? [TimelineWords.components] : [])).map {
      self($0)
    }
  }

  var columns: [LocalizedText] {
    [
      ColumnWords.date, ColumnWords.commit, ColumnWords.level, TimelineWords.score,
      ColumnWords.index, TimelineWords.confidence, PortfolioWords.file,
    ]
  }

  /// A row for each assessment, in the order of the columns.
  var rows: [[String]] {
    timeline.entries.map { entry in
      let document = entry.document
      return [
        document.project.asOf.date.description,
        document.project.commit.map { String($0.prefix(12)) } ?? "–",
        document.level.map(LevelNotation.range) ?? "–",
        document.level.map { ExactNumber.text($0.proven.score) } ?? "–",
        document.overall.index.map { $0.decimal(places: 2) } ?? "–",
        document.overall.confidence.map { Percent.text($0.machine) } ?? "–", entry.file,
      ]
    }
  }
}
