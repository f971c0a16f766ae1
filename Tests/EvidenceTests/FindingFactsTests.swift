import CEL
import Evidence
import Quantities
import Testing

@Suite("Facts of findings and measures")
struct FindingFactsTests {
  static func report(_ change: (inout FindingsReport) -> Void) -> EvidenceCollection {
    var report = FindingsReport(provenance: Provenance(path: "a.json"))
    report.tools = ["t"]
    change(&report)
    var evidence = EvidenceCollection()
    evidence.findingsReports = [report]
    return evidence
  }

  static func measures(_ change: (inout CodeMeasures) -> Void) -> EvidenceCollection {
    var measures = CodeMeasures(provenance: Provenance(path: "m.json"), tool: "t")
    change(&measures)
    var evidence = EvidenceCollection()
    evidence.codeMeasures = [measures]
    return evidence
  }

  @Test func `pages that are missing leave counts and ages open`() {
    let page = Self.report {
      ($0.results, $0.declared, $0.byLevel, $0.debtMinutes) = (2, 4, [.error: 2], 30)
      $0.raised = [ago(days: 3).date.daysSinceEpoch: 2]
    }
    for name in ["finding.errors", "finding.age.max_days", "finding.debt.minutes"] {
      expect(page, name, isUnknownAs: "hidden")
    }
    var whole = page
    whole.merge(page)
    expect(
      whole,
      [
        "finding.errors": .int(4), "finding.age.max_days": .double(3),
        "finding.debt.minutes": .double(60),
      ])
  }

  @Test func `ages are those of findings with a day`() {
    let today = ago(days: 0).date.daysSinceEpoch
    let few = Self.report { $0.raised = [today - 10: 4] }
    expect(few, "finding.age.p50_days", isUnknownAs: "insufficient")
    let enough = Self.report {
      $0.raised = [today - 10: 3, today - 2: 2, today - 1: 1, today + 5: 9]
    }
    expect(enough, ["finding.age.p50_days": .double(2), "finding.age.max_days": .double(10)])
  }

  @Test func `only tools that look for a kind tell that there are none`() {
    let silent = Self.report { $0.results = 0 }
    expect(silent, "finding.secret.count", isUnknownAs: "hidden")
    expect(silent, "finding.vulnerability.count", isUnknownAs: "hidden")
    let looking = Self.report {
      ($0.secrets, $0.vulnerabilities, $0.fixableVulnerabilities) = (0, 4, 1)
    }
    expect(
      looking,
      [
        "finding.secret.count": .int(0), "finding.vulnerability.count": .int(4),
        "finding.vulnerability.fixable.ratio": .double(0.25),
      ])
    let broken = Self.report { ($0.secrets, $0.isComplete) = (0, false) }
    expect(broken, "finding.secret.count", isUnknownAs: "hidden")
  }

  @Test func `measures tell duplication, debt and the gate`() {
    let all = Self.measures {
      ($0.duplicatedBlocks, $0.duplicatedLines, $0.lines) = (2, 30, 120)
      ($0.debtMinutes, $0.isGatePassed) = (90, false)
    }
    expect(
      all,
      [
        "finding.duplicated.blocks": .int(2), "finding.duplicated.lines": .int(30),
        "finding.duplicated.ratio": .double(0.25), "finding.debt.minutes": .double(90),
        "finding.gate.passed": .bool(false),
      ])
    let none = Self.measures { $0.duplicatedLines = 3 }
    expect(none, "finding.gate.passed", isUnknownAs: "hidden")
    expect(none, "finding.duplicated.ratio", isUnknownAs: "insufficient")
  }
}
