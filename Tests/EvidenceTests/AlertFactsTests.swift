import CEL
import Evidence
import Testing

@Suite("Facts on alerts")
struct AlertFactsTests {
  @Test("are shares of all alerting rules")
  func shares() {
    var rules = AlertRules(provenance: Provenance(path: "rules.yml"))
    (rules.recordings, rules.tests) = (2, 5)
    for line in 1...4 {
      var alert = AlertRules.Alert(line: line, name: "A\(line)")
      alert.severity = line == 1 ? nil : line == 2 ? "page" : "ticket"
      (alert.hasDuration, alert.hasRunbook, alert.isBurnRate) = (line < 3, line == 4, line == 1)
      rules.alerts.append(alert)
    }
    var evidence = EvidenceCollection()
    evidence.alertRules = [rules]
    expect(
      evidence,
      [
        "alert.rules": .int(4), "alert.recordings": .int(2), "alert.tests": .int(5),
        "alert.severity.ratio": .double(0.75), "alert.duration.ratio": .double(0.5),
        "alert.runbook.ratio": .double(0.25), "alert.burn_rates": .int(1),
        "alert.severities": names("page", "ticket"),
      ])
  }

  @Test("are unknown without rules, and shares of no alerts, too")
  func unknown() {
    expect(EvidenceCollection(), "alert.rules", isUnknownAs: "no_evidence")
    var evidence = EvidenceCollection()
    evidence.alertRules = [AlertRules(provenance: Provenance(path: "rules.yml"))]
    expect(evidence, ["alert.rules": .int(0)])
    expect(evidence, "alert.runbook.ratio", isUnknownAs: "insufficient")
  }
}
