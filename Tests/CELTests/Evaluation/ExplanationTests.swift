import Testing

@testable import CEL

@Suite("Explanations")
struct ExplanationTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let source: String
    let supports: [String]
    let steps: [String]
    var testDescription: String { source }
  }

  static let rows: [Row] = [
    Row(source: "t || u", supports: ["t"], steps: ["t is true"]),
    Row(source: "f || t || u", supports: ["t"], steps: ["t is true"]),
    Row(source: "f || f && u", supports: ["f"], steps: ["f is false", "f is false"]),
    Row(
      source: "ratio >= params.least && count > 3", supports: ["ratio"],
      steps: ["ratio >= params.least is false"]),
    Row(
      source: "!(ratio < 0.5) && 3 < count", supports: ["count", "ratio"],
      steps: ["ratio < 0.5 is false", "3 < count is true"]),
    Row(
      source: "t ? count > 1 : u", supports: ["count", "t"],
      steps: ["t is true", "count > 1 is true"]),
    Row(
      source: "names.exists(n, n == 'b' && (f || t))", supports: ["names", "t"],
      steps: ["names.exists(n, n == 'b' && (f || t)) is true"]),
    Row(source: "t && u", supports: ["t"], steps: ["t is true", "u is unknown"]),
    Row(source: "ratio * 2.0", supports: ["ratio"], steps: ["ratio * 2.0 is 1.14"]),
    Row(
      source: "cel.bind(x, count, t || x > 1)", supports: ["t"], steps: []),
  ]

  @Test("name what decided", arguments: rows)
  func names(row: Row) throws {
    let explanation = try #require(try Sample.evaluate(row.source, tracing: true).explanation)
    #expect(explanation.supports == row.supports)
    #expect(explanation.steps.map { "\($0.text) is \($0.value)" } == row.steps)
  }

  @Test("suffice: with only the supports known the outcome is the same", arguments: rows)
  func suffice(row: Row) throws {
    let full = try Sample.evaluate(row.source, tracing: true)
    let known = Set(try #require(full.explanation).supports)
    #expect(try Sample.evaluate(row.source, knowing: known).outcome == full.outcome)
  }

  @Test("do not change outcome or cost", arguments: rows)
  func keepOutcome(row: Row) throws {
    let plain = try Sample.evaluate(row.source)
    let traced = try Sample.evaluate(row.source, tracing: true)
    #expect(plain.outcome == traced.outcome)
    #expect(plain.cost == traced.cost)
  }

  @Test("show the margin of a variable to its bound, read from the variable")
  func margins() throws {
    let explanation = try #require(
      try Sample.evaluate("params.least <= ratio", tracing: true).explanation)
    let margin = try #require(explanation.steps.first?.margin)
    #expect(margin.variable == "ratio")
    #expect(margin.actual == "0.57")
    #expect(margin.comparison == ">=")
    #expect(margin.bound == "0.6")
    #expect(!margin.holds)
  }
}
