import Platform
import TestSupport
import Testing

@testable import Commands

@Suite("assess by another model")
struct OtherModelTests {
  static let deployments = """
    format: assay.records/1
    deployments:
    """

  /// A records file with one deployment a week, the newest first, of which some fail.
  static func records(failing: Set<Int>) -> String {
    let rows = (0..<20).map { week in
      let date = week < 4 ? "2026-06-0\(4 - week)" : "2026-05-\(10 + week)"
      let result = failing.contains(week) ? "failure" : "success"
      return "  - { id: d\(week), time: \(date)T10:00:00Z, environment: production, "
        + "result: \(result), committed: \(date)T04:00:00Z }"
    }
    return ([deployments] + rows).joined(separator: "\n") + "\n"
  }

  static func project(failing: Set<Int> = []) throws -> TemporaryProject {
    try TemporaryProject([
      "assay.yaml": "parameters: { merge_open_hours_max: 12 }\nprofile: strict\n",
      "records.yaml": records(failing: failing),
    ])
  }

  @Test("leaves out the settings meant for the project's own model")
  func leavesSettings() throws {
    let project = try Self.project()
    for model in ["dora", "humble-farley"] {
      let run = CommandRun([
        "assess", "\(project.path)", "--model", model, "--as-of", "2026-06-05", "--output",
        "\(project.path)/out",
      ])
      #expect(run.exit == .done, "\(run.talk)")
    }
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let profile: String
    let failing: Set<Int>
    let level: String
    var testDescription: String { "\(failing.count) of 20 fail, by \(profile)" }
  }

  static let rows: [Row] = [
    Row(profile: "report_2024", failing: [], level: "4          4  4"),
    Row(profile: "report_2024", failing: [3], level: "4          4  4"),
    Row(profile: "report_2024", failing: [3, 6], level: "3          3  3"),
    Row(profile: "report_2024", failing: [3, 6, 9], level: "3          3  3"),
    Row(profile: "report_2023", failing: [3, 6, 9], level: "2          2  2"),
    Row(profile: "report_2024", failing: [1, 3, 5, 7, 9], level: "1          1  1"),
    Row(profile: "report_2021", failing: [1, 3, 5, 7, 9], level: "3          3  3"),
  ]

  @Test("never asks more of a lower cluster than of a higher one", arguments: rows)
  func clusters(row: Row) throws {
    let project = try Self.project(failing: row.failing)
    let run = CommandRun([
      "assess", "\(project.path)", "--model", "dora", "--profile", row.profile, "--as-of",
      "2026-06-05", "--output", "\(project.path)/out",
    ])
    let line = run.output.split(separator: "\n").first { $0.hasPrefix("Change failure rate") }
    #expect(line?.contains(row.level) == true, "\(line ?? "no line") \(run.talk)")
  }
}
