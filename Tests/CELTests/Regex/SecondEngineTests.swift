import Foundation
import TestSupport
import Testing

@testable import CEL

/// Patterns with what RE2 found, when `scripts/compare-patterns` has written them.
private enum SecondEngine {
  static let path = ProcessInfo.processInfo.environment["ASSAY_PATTERNS"]

  struct Row: Decodable {
    struct Case: Decodable {
      let text: String
      /// For each match the bounds of the whole and of every group, -1 for a group left out.
      let matches: [[Int]]
    }

    let pattern: String
    let refused: Bool
    let cases: [Case]?
  }

  static func rows() throws -> [Row] {
    let text = try String(contentsOfFile: path ?? "", encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
  }
}

@Suite("Patterns beside a second engine", .enabled(if: SecondEngine.path != nil))
struct SecondEngineTests {
  @Test("every pattern is refused by both or matches alike in both")
  func agree() throws {
    let rows = try SecondEngine.rows()
    try #require(rows.count >= 1000)
    var differences: [String] = []
    for row in rows {
      guard let pattern = try? Pattern(row.pattern) else {
        if !row.refused { differences.append("refused here only: \(row.pattern.debugDescription)") }
        continue
      }
      if row.refused { differences.append("accepted here only: \(row.pattern.debugDescription)") }
      for item in row.cases ?? [] where !row.refused {
        let difference = Self.difference(pattern, item)
        differences += difference.map { ["\(row.pattern.debugDescription) on \($0)"] } ?? []
      }
    }
    print("\(rows.count) patterns, \(differences.count) differences")
    for difference in differences.prefix(60) { print(difference) }
    #expect(differences.isEmpty)
  }

  private static func difference(_ pattern: Pattern, _ item: SecondEngine.Row.Case) -> String? {
    let scalars = Array(item.text.unicodeScalars)
    let found = pattern.allMatches(in: scalars, most: 8).map { match in
      match.groups.flatMap { [$0?.lowerBound ?? -1, $0?.upperBound ?? -1] }
    }
    let name = item.text.debugDescription
    if found != item.matches { return "\(name): \(found), there \(item.matches)" }
    return pattern.matches(item.text) == item.matches.isEmpty ? "\(name): matches differ" : nil
  }
}
