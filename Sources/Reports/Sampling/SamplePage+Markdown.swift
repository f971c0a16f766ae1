import Assessment
import DataFormats
import Evidence
import Quantities

extension SamplePage {
  /// The sample as GFM: a table of the traces, then each with its places.
  var markdown: [UInt8] {
    var page = MarkdownWriter()
    page.heading(1, "\(heading)")
    page.list(identity.map { "\($0)" })
    for line in summary { page.paragraph("**\(line)**") }
    let stations = TraceLink.Station.allCases.map { self(SampleWords.name(of: $0)) }
    page.table(
      [
        .number(self(SampleWords.number)), .text(self(SampleWords.key)),
        .text(self(SampleWords.time)),
      ] + stations.map { .text($0) },
      rows: sample.traces.enumerated().map { index, trace in
        ["\(index + 1)", "\(code: trace.key)", "\(trace.time.description)"]
          + trace.links.map { "\($0.state.symbol) \(text($0))" }
      })
    page.heading(2, "\(self(ColumnWords.places))")
    page.list(
      sample.traces.flatMap { trace -> [MarkdownWriter.Item] in
        let links = trace.links.filter { !$0.places.isEmpty }.map { link -> MarkdownWriter.Item in
          .init(
            "\(name(link))\(language.colon)\(link.places.map { "\(code: $0.description)" }.joined())",
            depth: 1)
        }
        return [.init("**\(trace.key)** SHA-256 \(code: trace.order.hex)")] + links
      })
    page.heading(2, "\(self(SampleWords.method))")
    page.numbered(steps.map { "\($0)" })
    return Array(page.text.utf8)
  }
}
