@testable import Commands
import DataFormats
import TestSupport
import Testing

@Suite("assay model test")
struct ModelTestCommandTests {
  /// Models whose cases are complete enough to be held to it.
  static let tested = BundledModels.all.filter { $0.value.contains { $0.path.hasPrefix("tests/") } }
    .keys.sorted()

  @Test(
    "the models it carries do what their cases say, and nearly every slip is noticed",
    arguments: tested)
  func carriedModels(model: String) throws {
    let run = CommandRun("model test \(model) --mutate --fail-under 95 --format json")
    #expect(run.exit == .done, "\(CommandRun("model test \(model) --mutate").output)")
    let result = try JSONValue.parse(Array(run.output.utf8), path: "output")
    let rules = result["rules"]?.items ?? []
    let seen = rules.flatMap { $0["seen"]?.items ?? [] }.count
    #expect(seen * 100 >= rules.count * 3 * 95)
  }

  static func model(_ rows: String) throws -> TemporaryProject {
    var files: [String: String] = [:]
    for file in BundledModels.all["continuous-delivery"] ?? [] where !file.path.contains("/") {
      files[file.path] = file.text
    }
    files["tests/a.yaml"] =
      "format: assay.cases/1\ntables:\n  - criterion: CM-CM-CP.L2.1\n    rows: [\(rows)]\n"
    return try TemporaryProject(files)
  }

  @Test("a failing case ends it with 1 and says why")
  func fails() throws {
    let folder = try Self.model("{ met: { repo.tags.count: 0 } }")
    let run = CommandRun(["model", "test", "\(folder.path)"])
    #expect(run.exit == .belowGate)
    #expect(run.output.contains("tests/a.yaml:4:12: failed: CM-CM-CP.L2.1, row 1\n"))
    #expect(run.output.contains("  CM-CM-CP.L2.1: expected met, got unknown: not_answered\n"))
    #expect(run.output.contains("    repo.tags.count > 0 is false\n"))
    #expect(run.output.contains(": 1 case, 1 failed\n"))
  }

  @Test("slips that nothing notices are shown and held against a threshold")
  func survivors() throws {
    let folder = try Self.model("{ met: { repo.tags.count: 2 } }")
    let run = CommandRun(["model", "test", "\(folder.path)", "--mutate"])
    #expect(run.exit == .done)
    #expect(
      run.output.contains(
        """
          rule  repo.tags.count > 0
          slip  repo.tags.count > 0
          into  repo.tags.count > 1
          fix   add cases right at the bound and right beyond it

        """))
    let gate = CommandRun(["model", "test", "\(folder.path)", "--mutate", "--fail-under", "95"])
    #expect(gate.exit == .belowGate)
  }

  @Test("a model without cases, a broken case and a lone threshold are mistakes")
  func mistakes() throws {
    let folder = try Self.model("{ met: { repo.tags.coumt: 0 } }")
    let broken = CommandRun(["model", "test", "\(folder.path)"])
    #expect(broken.exit == .badInput)
    #expect(
      broken.talk.contains(
        "tests/a.yaml:4:21: error: there is no fact 'repo.tags.coumt'; did you mean "
          + "'repo.tags.count'?"))
    let bare = try TemporaryProject(
      BundledModels.all["continuous-delivery"]?.filter { !$0.path.contains("/") }
        .reduce(into: [:]) { $0[$1.path] = $1.text } ?? [:])
    let empty = CommandRun(["model", "test", "\(bare.path)"])
    #expect(empty.exit == .badInput)
    #expect(empty.talk.contains("has no worked cases; write some into"))
    #expect(CommandRun("model test --fail-under 95").exit == .usage)
    #expect(CommandRun("model test --mutate --fail-under most").exit == .usage)
  }
}
