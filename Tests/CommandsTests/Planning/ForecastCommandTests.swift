import DataFormats
import Platform
import Reports
import TestSupport
import Testing

@testable import Commands

@Suite("assay forecast")
struct ForecastCommandTests {
  private static func project() throws -> TemporaryProject {
    try TemporaryProject([
      "answers.yaml": """
      format: assay.answers/1
      answers:
        - { criterion: CM-VC-BM.L2.1, claim: met, person: Li, role: lead, date: 2026-10-01 }
        - { criterion: CM-VC-BM.L3.1, claim: met, person: Li, role: lead, date: 2026-10-01, expires: 2026-10-20 }
      """,
      "assay.yaml": """
      not_applicable:
        - practice: CM-VC-VCS
          reason: none
          owner: Jo
          date: 2026-10-01
          expires: 2026-11-01
      """,
    ])
  }

  private static func forecast(_ options: String, in folder: FilePath) throws -> JSONNode {
    let run = CommandRun("forecast --as-of 2026-10-02 -f json \(options)", in: folder)
    #expect(run.exit == .done, "\(run.talk)")
    return try JSONNode.parse(Array(run.output.utf8), path: "forecast.json")
  }

  @Test("names the dates in order, and why")
  func dates() throws {
    let folder = try Self.project()
    let forecast = try Self.forecast("--until 2027-02-01", in: folder.path)
    let lapses = forecast["lapses"]?.items ?? []
    #expect(
      lapses.map { $0["date"]?.string } == ["2026-10-21", "2026-11-02", "2026-12-31"])
    let words = lapses.map { $0["causes"]?.items.first?["words"]?.string }
    #expect(words.first == "the statement “met” of Li of 2026-10-01 has ended")
    #expect(words.dropFirst().first == "what Jo left out on 2026-10-01 counts again")
  }

  @Test("agrees with an assessment at each of its dates")
  func agrees() throws {
    let folder = try Self.project()
    let lapses = try Self.forecast("--until 2027-02-01", in: folder.path)["lapses"]?.items ?? []
    for lapse in lapses {
      let date = try #require(lapse["date"]?.string)
      _ = CommandRun("assess --as-of \(date) -q -f json -o out", in: folder.path)
      let name = "\(folder.path.lastName).json"
      let there = try JSONNode.parse(
        try folder.bytes(of: FilePath("out/\(name)")), path: "there.json")
      let overall = lapse["change"]?["overall"]?["after"]?["proven"]?["level"]?.int
      #expect(there["overall"]?["level"]?["proven"]?["level"]?.int == overall)
      let levels = (there["domains"]?.items ?? []).flatMap { $0["items"]?.items ?? [] }
        .flatMap { $0["practices"]?.items ?? [] }
        .map { ($0["id"]?.string, $0["level"]?["proven"]?["level"]?.int) }
      for move in lapse["change"]?["practices"]?.items ?? [] {
        let found = levels.first { $0.0 == move["id"]?.string }
        #expect(found?.1 == move["after"]?["proven"]?["level"]?.int)
      }
    }
    #expect(lapses.count == 3)
  }

  @Test("writes every format in both languages", arguments: ForecastFormat.all.map(\.id))
  func formats(id: String) throws {
    let folder = try Self.project()
    for language in ["en", "zh-Hans"] {
      let run = CommandRun(
        "forecast --as-of 2026-10-02 --until 2026-10-25 -f \(id) --lang \(language)",
        in: folder.path)
      #expect(run.exit == .done, "\(run.talk)")
      #expect(run.output.contains("2026-10-21"))
      #expect(run.output.contains("CM-VC-BM"))
    }
  }

  @Test(
    "refuses dates that are none, lie before or far away",
    arguments: ["tomorrow", "2026-10-01", "2126-10-01"])
  func refuses(date: String) throws {
    let folder = try Self.project()
    let run = CommandRun("forecast --as-of 2026-10-02 --until \(date)", in: folder.path)
    #expect(run.exit == .usage)
    #expect(run.talk.contains("--until <date>"))
  }
}
