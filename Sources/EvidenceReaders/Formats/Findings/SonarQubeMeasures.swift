import DataFormats
import Evidence
import Quantities

/// The measures of a project in SonarQube, and its quality gate.
struct SonarQubeMeasures {
  private var values: [String: Rational] = [:]
  private var measures: CodeMeasures
  private var isFound = false

  init(provenance: Provenance) {
    measures = CodeMeasures(provenance: provenance, tool: "sonarqube")
  }

  /// Reads a component with its measures, whose bracket was the last token.
  mutating func readComponent(_ reader: inout JSONReader) throws(InputError) {
    while try reader.nextMember() {
      guard reader.keyEquals("measures"), try reader.enterArray() else { continue }
      isFound = true
      while try reader.nextObject() { try readMeasure(&reader) }
    }
  }

  private mutating func readMeasure(_ reader: inout JSONReader) throws(InputError) {
    var (metric, value): (String?, String?) = (nil, nil)
    while try reader.nextMember() {
      if reader.keyEquals("metric") {
        metric = try reader.nextString()
      } else if reader.keyEquals("value") {
        value = try reader.nextString()
      }
    }
    guard let metric, let value else { return }
    if metric == "alert_status" {
      measures.isGatePassed = Self.gate(value) ?? measures.isGatePassed
    } else if Self.read.contains(metric) {
      values[metric] = Rational(decimal: value)
    }
  }

  /// Reads a project's status, whose bracket was the last token.
  mutating func readGate(_ reader: inout JSONReader) throws(InputError) {
    isFound = true
    while try reader.nextMember() {
      if reader.keyEquals("status") {
        measures.isGatePassed = try reader.nextString().flatMap(Self.gate)
      }
    }
  }

  /// `NONE` is no gate.
  private static func gate(_ status: String) -> Bool? {
    ["OK": true, "WARN": true, "ERROR": false][status]
  }

  /// Hands over the measures, and coverage where it is told.
  func finish(into collection: inout EvidenceCollection) {
    guard isFound else { return }
    var measures = measures
    measures.duplicatedBlocks = count("duplicated_blocks")
    measures.duplicatedLines = count("duplicated_lines")
    measures.lines = count("lines")
    measures.debtMinutes = count("sqale_index")
    collection.codeMeasures.append(measures)
    var coverage = CoverageReport(provenance: measures.provenance, tool: "sonarqube")
    coverage.lines = covered(of: "lines_to_cover", but: "uncovered_lines")
    coverage.branches = covered(of: "conditions_to_cover", but: "uncovered_conditions")
    coverage.files = count("files") ?? 0
    if coverage.lines != nil { collection.coverageReports.append(coverage) }
  }

  private func count(_ metric: String) -> Int? {
    guard let value = values[metric], value.denominator == 1, value.numerator >= 0,
      value.numerator <= 1_000_000_000_000
    else { return nil }
    return Int(value.numerator)
  }

  private func covered(of all: String, but rest: String) -> CoverageReport.Count? {
    guard let valid = count(all), let missed = count(rest), missed <= valid else { return nil }
    return CoverageReport.Count(covered: valid - missed, valid: valid)
  }

  private static let read: Set<String> = [
    "duplicated_blocks", "duplicated_lines", "lines", "files", "sqale_index", "lines_to_cover",
    "uncovered_lines", "conditions_to_cover", "uncovered_conditions",
  ]
}
