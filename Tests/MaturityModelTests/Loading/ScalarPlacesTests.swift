import DataFormats
import Testing

@testable import MaturityModel

@Suite("Places within YAML texts")
struct ScalarPlacesTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let yaml: String
    let line: Int
    let column: Int
    let expected: String
    var testDescription: String { "\(line):\(column) of \(yaml)" }
  }

  static let rows = [
    Row(yaml: "rule: abc + x\n", line: 1, column: 7, expected: "1:13"),
    Row(yaml: "rule: abc +\n      x\n", line: 1, column: 7, expected: "2:7"),
    Row(yaml: "rule: 'a == ''b'' && x'\n", line: 1, column: 13, expected: "1:22"),
    Row(yaml: #"rule: "a == \"b\" && x""#, line: 1, column: 13, expected: "1:22"),
    Row(yaml: #"rule: "a\u0020+ x""#, line: 1, column: 5, expected: "1:17"),
    Row(yaml: "rule: \"a +\\\n  x\"\n", line: 1, column: 4, expected: "2:3"),
    Row(yaml: "rule: |\n  abc\n  && x\n", line: 2, column: 4, expected: "3:6"),
    Row(yaml: "rule: >- # folded\n    abc\n    && x\n", line: 1, column: 8, expected: "3:8"),
    Row(yaml: "rule: &r abc + x\n", line: 1, column: 7, expected: "1:16"),
    Row(yaml: "rule: 质量 + x\n", line: 1, column: 4, expected: "1:10"),
    Row(yaml: "rule: abc\n", line: 1, column: 99, expected: "1:9"),
    Row(yaml: "rule: ''\n", line: 1, column: 1, expected: "1:7"),
  ]

  @Test("are found again in the file", arguments: rows)
  func finds(row: Row) throws {
    let bytes = Array(row.yaml.utf8)
    let node = try #require(try YAML.document(bytes, path: "m.yaml")["rule"])
    let place = ScalarPlaces(node, in: bytes).position(line: row.line, column: row.column)
    #expect(place.description == row.expected)
  }
}
