import DataFormats
import Evidence
import Quantities

@testable import Assessment

extension SmallAssessment {
  var facts: [FactUse] {
    [
      fact(
        "coverage.line.ratio", unit: "ratio", value: says("0.571"),
        fraction: Fact.Fraction(4_212, of: 7_377), sample: 7_377,
        places: [Provenance(path: says("coverage.xml"), line: 2)]),
      fact(
        "merge.life.p80_hours", unit: "hours", value: says("52.5"), sample: 31,
        places: (2...10).map { Provenance(path: says("records/merges.csv"), line: $0) }),
      fact("protection.present", unit: "flag", reason: .hidden(says("a remote include"))),
      fact("run.count", unit: "count", reason: .insufficient(sample: 3, minimum: 20)),
      fact("test.cases", unit: "count", reason: .expired(newest: says("2026-01-04"))),
      fact("work.count", unit: "items", reason: .conflict(says("two exports differ"))),
      fact("work.links", unit: "count", reason: .noEvidence),
    ]
  }

  private func fact(
    _ name: String, unit: String, value: String? = nil, fraction: Fact.Fraction? = nil,
    sample: Int? = nil, reason: UnknownReason? = nil, places: [Provenance] = []
  ) -> FactUse {
    FactUse(
      name: name, type: "double", unit: unit, meaning: text("a measure", "一项度量"),
      formula: "counted", value: value, fraction: fraction, sample: sample, unknownReason: reason,
      provenance: places, provenanceCount: places.count + 3)
  }

  var files: [EvidenceFile] {
    [
      EvidenceFile(path: ".git", format: "git", digest: nil, size: 0),
      EvidenceFile(
        path: says("answers.yaml"), format: "answers", digest: Digest.sha256("answers"),
        size: 812),
      EvidenceFile(
        path: says("coverage.xml"), format: "cobertura", digest: Digest.sha256("coverage"),
        size: 1_204_811, observedAt: Instant(seconds: 1_795_000_000)),
    ]
  }

  var diagnostics: [Diagnostic] {
    [
      Diagnostic(.note, path: "", message: says("2 files were passed over")),
      Diagnostic(
        .error, path: says("broken.xml"),
        position: SourcePosition(line: 41, column: 9, offset: 1_804),
        message: says("the input ends inside element 'testsuite'")),
      Diagnostic(.warning, path: says("records/merges.csv"), message: says("a date lies ahead")),
    ]
  }
}
