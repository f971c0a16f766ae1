import DataFormats
import Evidence
import Testing

@testable import EvidenceReaders

@Suite("pipelines whose parts multiply")
struct StepBudgetTests {
  /// Ten levels that name the one below fifty times, which would be visited 50^9 times.
  private static func levels(_ first: String, _ level: (Int, (String) -> String) -> String)
    -> String
  {
    let repeated = { (text: String) in Array(repeating: text, count: 50).joined(separator: ", ") }
    return first + (1...9).map { level($0, repeated) }.joined()
  }

  static let files: [(path: String, text: String, phrase: String)] = [
    (
      ".gitlab-ci.yml",
      levels(".a0: { script: [] }\n") { number, repeated in
        ".a\(number): { script: [\(repeated("!reference [.a\(number - 1), script]"))] }\n"
      } + "job: { script: [!reference [.a9, script]] }\n", "its parts repeat each other"
    ),
    (
      ".circleci/config.yml",
      levels("version: 2.1\ncommands:\n  c0: { steps: [] }\n") { number, repeated in
        "  c\(number): { steps: [\(repeated("c\(number - 1)"))] }\n"
      } + """
        jobs: { j: { docker: [{ image: x }], steps: [c9] } }
        workflows: { w: { jobs: [j] } }
        """, "its parts repeat each other"
    ),
    (
      "Jenkinsfile",
      levels("def f0() { }\n") { number, repeated in
        "def f\(number)() { \(repeated("f\(number - 1)()").replacing(",", with: ";")) }\n"
      } + "node { stage('a') { f9() } }\n", "its methods call each other"
    ),
  ]

  @Test("are read so far, which is said", arguments: files)
  func excess(_ file: (path: String, text: String, phrase: String)) throws {
    let collection = try Reading.collect(Array(file.text.utf8), path: file.path).collection
    let hidden = try #require(collection.pipelines.first).hidden.map(\.phrase)
    #expect(hidden.contains { $0.hasPrefix(file.phrase) }, "\(hidden.prefix(3))")
  }

  @Test func `a script beyond the budget has no steps`() throws {
    var source = PipelineSource(path: "p.yml", bytes: [], classifier: .standard)
    source.budget = StepBudget(most: 3)
    let node = try YAML.document(Array("|\n  npm test\n  go build ./...\n".utf8), path: "p.yml")
    let counts = (0..<3).map { _ in source.script(node, hints: []).steps.count }
    #expect(counts == [2, 2, 0])
    #expect(
      source.excess.map(\.phrase) == [
        "its parts repeat each other to over 3 steps; the rest is not read"
      ])
  }
}
