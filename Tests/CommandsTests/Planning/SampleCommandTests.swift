import DataFormats
import Platform
import Reports
import TestSupport
import Testing

@testable import Commands

@Suite("assay sample")
struct SampleCommandTests {
  private func sample(_ options: String) -> CommandRun {
    CommandRun("sample \(Example.path) \(options)")
  }

  @Test("writes every format in both languages", arguments: SampleFormat.all.map(\.id))
  func formats(id: String) {
    for options in ["", "--of deployments", "--lang zh-Hans"] {
      let run = sample("--seed 7 --n 3 -f \(id) \(options)")
      #expect(run.exit == .done, "\(run.talk)")
      #expect(run.output.contains("evidence/records.yaml:"))
    }
  }

  @Test("draws the same again, and another seed another sample")
  func repeatsItself() {
    #expect(sample("--seed 7 --n 5").output == sample("--seed 7 --n 5").output)
    let keys = { (seed: String) in
      sample("--seed \(seed) --n 5 -f csv").output.split(separator: "\r\n").dropFirst()
        .map { $0.split(separator: ",")[1] }
    }
    #expect(keys("7").count == 5)
    #expect(keys("7") != keys("8"))
  }

  @Test("draws from commits where no merge requests are known")
  func commits() throws {
    let run = CommandRun("sample . --seed 7 --n 2 -f json --days 3650")
    guard run.exit == .done else { return }
    let json = try JSONNode.parse(Array(run.output.utf8), path: "sample.json")
    #expect(json["population"]?.string == "commits")
  }

  @Test(
    "refuses a wrong command line",
    arguments: [
      "", "--seed 7 --n 0", "--seed 7 --n many", "--seed 7 --days -1", "--seed 7 --of people",
    ])
  func refuses(options: String) {
    let run = sample(options)
    #expect(run.exit == .usage)
    #expect(run.output.isEmpty && !run.talk.isEmpty)
  }
}
