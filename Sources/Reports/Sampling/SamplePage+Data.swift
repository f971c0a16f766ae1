import Assessment
import DataFormats
import Evidence
import Quantities
import TextLayout

extension SamplePage {
  /// The sample as a table: a row for each member, a state and a text for each station.
  var csv: [UInt8] {
    var writer = CSVWriter(isMarked: true)
    let stations = TraceLink.Station.allCases.map { self(SampleWords.name(of: $0)) }
    writer.row(
      [
        SampleWords.number, SampleWords.key, SampleWords.time, SampleWords.gaps,
        ColumnWords.places, SampleWords.order,
      ].map { self($0) }
        + stations.flatMap { [$0, "\($0)\(language.colon)\(self(ColumnWords.value))"] }
        + [self(SampleWords.seed), self(SampleWords.population)])
    for (index, trace) in sample.traces.enumerated() {
      let own = [
        "\(index + 1)", trace.key, trace.time.description, "\(trace.gaps.count)",
        trace.place.description, trace.order.hex,
      ]
      let links = trace.links.flatMap { [self(SampleWords.name(of: $0.state)), text($0)] }
      writer.row(
        (own + links + [sample.seed, "\(sample.populationSize)"]).map(PrintableText.line))
    }
    return writer.bytes
  }

  /// The sample for programs: `format: assay.sample/1`.
  var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("format", "assay.sample/1")
    writer.member("tool", "assay \(toolVersion)")
    writer.member("project", project.name)
    writer.member("commit", ifPresent: project.commit)
    writer.member("population", sample.population.rawValue)
    writer.member("population_size", sample.populationSize)
    writer.member("population_sha256", sample.populationDigest.hex)
    writer.member("after", sample.from.description)
    writer.member("until", sample.until.description)
    writer.member("seed", sample.seed)
    writer.member("asked_for", sample.size)
    writer.member("method", "order by SHA-256 of '<seed>:<key>', take the first")
    writer.key("sample")
    writer.beginArray()
    for trace in sample.traces { write(trace, to: &writer) }
    writer.endArray()
    writer.endObject()
    return writer.finish()
  }

  private func write(_ trace: ChangeTrace, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("key", trace.key)
    writer.member("sha256", trace.order.hex)
    writer.member("time", trace.time.description)
    writer.member("place", trace.place.description)
    writer.key("trace")
    writer.beginArray()
    for link in trace.links {
      writer.beginObject()
      writer.member("station", link.station.rawValue)
      writer.member("state", link.state.rawValue)
      writer.member("found", link.findings.map { SampleWords.finding($0).english })
      writer.member("places", link.places.map(\.description))
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }
}
