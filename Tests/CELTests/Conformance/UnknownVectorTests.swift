import TestSupport
import Testing

@testable import CEL

/// One truth-table vector of unknown and error propagation.
struct UnknownVector: Sendable, CustomTestStringConvertible {
  let expression: String
  let bindings: [String: Value]
  /// The paths that are unknown, each a variable with keys behind it.
  let unknown: [[Value]]
  let expected: Outcome?

  var testDescription: String { expression }

  init(_ row: [String: JSON]) {
    expression = row["expr"]?.text ?? ""
    bindings = (row["bindings"]?.members ?? [:]).mapValues(\.value)
    unknown = (row["unknown"]?.texts ?? []).map(Self.path)
    switch row["expect"]?.members?["value"] {
    case .bool(let value): expected = .value(.bool(value))
    default: expected = (row["expect"]?.members?["unknown"]?.texts).map { .unknown($0) }
    }
  }

  /// `ds[1].ok` as a variable's name and keys.
  private static func path(_ text: String) -> [Value] {
    text.replacing("[", with: ".").replacing("]", with: "").split(separator: ".").map { part in
      Int64(part).map { .int($0) } ?? .string(String(part))
    }
  }

  func outcome() throws -> Outcome {
    let names = Set(bindings.keys).union(unknown.compactMap { $0.first.map(\.keyText) })
    let environment = Environment(
      variables: names.sorted().map { VariableDeclaration(name: $0, type: .dyn) })
    return try environment.check(expression).program().evaluate(binding).outcome
  }

  private func binding(_ name: String) -> Binding {
    let holes = unknown.filter { $0.first == .string(name) }.map { Array($0.dropFirst()) }
    guard let value = bindings[name] else { return holes.isEmpty ? .error("unbound") : .unknown }
    return .partial(value, unknown: holes)
  }
}

@Suite("Unknown and error propagation", .tags(.realData), .enabled(if: TestData.folder != nil))
struct UnknownVectorTests {
  @Test("every vector comes out as it says")
  func vectors() throws {
    let vectors = try TestData.objects("unknowns.jsonl").map(UnknownVector.init)
    try #require(vectors.count >= 100)
    for vector in vectors {
      let outcome = try vector.outcome()
      if let expected = vector.expected {
        #expect(outcome == expected, "\(vector)")
      } else if case .error = outcome {
      } else {
        Testing.Issue.record("\(vector): \(outcome), not an error")
      }
    }
  }
}
