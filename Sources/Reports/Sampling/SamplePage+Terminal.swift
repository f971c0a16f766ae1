import Assessment
import Evidence
import Quantities
import TextLayout

extension SamplePage {
  /// The sample for a terminal.
  func terminal(_ style: TerminalStyle) -> String {
    var page = TerminalPage(style)
    page.paragraph("\(heading, .strong)")
    for line in identity { page.paragraph("\(line)", hanging: 2) }
    page.blank()
    for line in summary { page.paragraph("\(line)") }
    let width =
      TraceLink.Station.allCases.map { DisplayWidth.of(self(SampleWords.name(of: $0))) }
      .max() ?? 0
    for (index, trace) in sample.traces.enumerated() {
      page.blank()
      page.paragraph(
        "\(index + 1). \(trace.key, .strong)  \(trace.time.description)  \(trace.place.description, .faint)",
        hanging: 4)
      for link in trace.links {
        page.labelled(
          name(link), "\(link.state.symbol, tint(link.state)) \(text(link))", column: width + 2,
          indent: 4)
      }
    }
    page.heading(self(SampleWords.method))
    for (index, step) in steps.enumerated() {
      page.paragraph("\(index + 1). \(step)", indent: 2, hanging: 5)
    }
    return page.text
  }

  private func tint(_ state: TraceLink.State) -> TerminalTint {
    switch state {
    case .shown: .good
    case .failed: .bad
    case .missing: .open
    }
  }
}
