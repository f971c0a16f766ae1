import DataFormats
import Evidence
import EvidenceReaders
import TestSupport
import Testing

@Suite("Real monitoring definitions", .tags(.realData))
struct RealMonitoring {
  @Test("of Prometheus are counted rule by rule", arguments: RealEvidence.files("prometheus-rules"))
  func prometheus(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["PyYAML"])
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "prometheus-rules")
    let rules = try #require(collection.alertRules.first)
    #expect(rules.groups == expected.count("groups"))
    #expect(rules.alerts.count == expected.count("alerts"))
    #expect(rules.recordings == expected.count("recording"))
    #expect(rules.alerts.count(where: \.hasDuration) == expected.count("with_for"))
    #expect(rules.alerts.count(where: \.hasRunbook) == expected.count("with_runbook"))
    let severities = Dictionary(rules.alerts.map { ($0.severity ?? "None", 1) }) { $0 + $1 }
    for (severity, count) in expected["by_severity"]?.entries ?? [] {
      #expect(severities[severity] == count.int.flatMap { Int(exactly: $0) })
    }
  }

  @Test("of Grafana are counted panel by panel", arguments: RealEvidence.files("grafana"))
  func grafana(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["json"])
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "grafana")
    // One of the samples is on delivery, the others are on clusters.
    let isOnDelivery = file.name.contains("fourkeys")
    let boards = isOnDelivery ? collection.dashboards : collection.systemBoards
    #expect(collection.dashboards.isEmpty != isOnDelivery)
    let board = try #require(boards.first)
    #expect(board.name == expected["title"]?.string)
    #expect(board.panels == expected.count("panels"))
  }
}
