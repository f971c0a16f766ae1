import Assessment
import DataFormats
import Quantities
import TextLayout

/// An audit sample in one language, ready to be printed.
struct SamplePage: Sendable {
  let sample: AuditSample
  let project: ProjectIdentity
  let toolVersion: String
  let language: Language

  func callAsFunction(_ text: LocalizedText) -> String { text.text(in: language) }

  var heading: String { "\(project.name)\(language.colon)\(self(SampleWords.sample))" }

  /// How many were drawn from what, when, and with which seed.
  var identity: [String] {
    [
      self(
        SampleWords.drawn(
          sample.traces.count, of: sample.populationSize, SampleWords.name(of: sample.population))),
      labelled(SampleWords.period, "\(sample.from) … \(sample.until)"),
      labelled(SampleWords.seed, sample.seed),
      labelled(SampleWords.digest, sample.populationDigest.hex),
    ]
  }

  /// How many traces are complete, and where the gaps are.
  var summary: [String] {
    guard !sample.traces.isEmpty else { return [self(SampleWords.empty)] }
    let complete = sample.traces.count { $0.gaps.isEmpty }
    let counts = TraceLink.Station.allCases.compactMap { station -> String? in
      let count = sample.traces.count { $0.gaps.contains(station) }
      return count == 0 ? nil : self(SampleWords.gaps(count, at: SampleWords.name(of: station)))
    }
    let line = self(SampleWords.complete(complete, of: sample.traces.count))
    guard !counts.isEmpty else { return [line] }
    return [line, labelled(SampleWords.gaps, language.list(counts))]
  }

  var steps: [String] { SampleWords.steps(sample.population).map { self($0) } }

  /// What was found at a station, or that nothing was.
  func text(_ link: TraceLink) -> String {
    link.findings.isEmpty
      ? self(SampleWords.name(of: link.state))
      : language.list(link.findings.map { self(SampleWords.finding($0)) })
  }

  func name(_ link: TraceLink) -> String { self(SampleWords.name(of: link.station)) }

  func labelled(_ label: LocalizedText, _ text: String) -> String {
    "\(self(label))\(language.colon)\(text)"
  }
}

extension TraceLink.State {
  /// A sign that needs no colour.
  var symbol: String {
    switch self {
    case .shown: "✓"
    case .failed: "✗"
    case .missing: "?"
    }
  }
}
