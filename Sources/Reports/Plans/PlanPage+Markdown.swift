import Assessment
import TextLayout

extension PlanPage {
  /// The plan as a check-list in GFM.
  var markdown: [UInt8] {
    var page = MarkdownWriter()
    page.heading(1, "\(heading)")
    page.paragraph("\(identity.joined(separator: " · "))")
    if let watermark { page.quote("**\(watermark)**") }
    if let scope { page.paragraph("\(scope)") }
    for (index, line) in summary.enumerated() {
      page.paragraph(index == 0 ? "**\(line)**" : "\(line)")
    }
    changes(&page)
    stairs(&page)
    needs(&page)
    for turn in PlanStep.Turn.allCases { steps(turn, &page) }
    page.heading(2, "\(edition(PlanWords.method))")
    page.list(PlanWords.sentences.map { "\(edition($0))" })
    return Array(page.text.utf8)
  }

  private func changes(_ page: inout MarkdownWriter) {
    if let change = contents.change {
      page.heading(2, "\(edition(PlanWords.change))")
      page.list(edition.lines(of: change).map { "\($0)" })
    }
    if let forecast = contents.forecast {
      ForecastPage(forecast, edition: edition).section(2, &page)
    }
  }

  private func stairs(_ page: inout MarkdownWriter) {
    guard !plan.stairs.isEmpty else { return }
    page.heading(2, "\(edition(PlanWords.stairs))")
    page.table(
      [
        .text(edition(PlanWords.stairLevel)), .number(edition(PlanWords.points)),
        .number(edition(PlanWords.atLeast)), .number(edition(PlanWords.steps)),
      ],
      rows: plan.stairs.map { stair in
        [
          "\(edition(edition.levelName(stair.level)))", "\(points(stair.cost))",
          "\(points(stair.bound))", "\(stair.count)",
        ]
      })
  }

  private func needs(_ page: inout MarkdownWriter) {
    guard !needs.isEmpty else { return }
    page.heading(2, "\(edition(HeadingWords.needs))")
    page.numbered(
      needs.map { entry in
        "**\(edition(entry.need.title))** – \(edition(PlanWords.need(entry.criteria.count)))\(edition.colon)\(edition(entry.need.advice))"
      })
  }

  private func steps(_ turn: PlanStep.Turn, _ page: inout MarkdownWriter) {
    let entries = entries(turn)
    guard !entries.isEmpty else { return }
    page.heading(2, "\(edition(PlanWords.turn(turn)))\(edition.bracketed(points(of: turn)))")
    page.list(entries.flatMap(items))
  }

  private func items(_ entry: Entry) -> [MarkdownWriter.Item] {
    let criterion = entry.reported.criterion
    let details =
      [MarkdownText(text: advice(entry))] + (next(entry).map { [MarkdownText(text: $0)] } ?? [])
      + margins(entry).map { "\(code: $0.fact) \($0.text)" }
      + [MarkdownText(text: notes(entry).joined(separator: " · "))]
    return [.init("[ ] **\(criterion.id)** \(edition(criterion.text))")]
      + details.map { .init($0, depth: 1) }
  }
}
