import Platform
import TestSupport
import Testing

@testable import Commands

@Suite("A model full of mistakes")
struct FaultyModelTests {
  /// One run of lint over the model, and its findings.
  static func findings() throws -> (run: CommandRun, lines: [Substring]) {
    let project = try TemporaryProject()
    for (name, text) in FaultyModel.files { try project.write(text, to: .init("faulty/\(name)")) }
    let run = project.assay(["model", "lint", "./faulty"])
    let places = FaultyModel.files.keys.map { "./faulty/\($0):" }
    let lines = run.output.split(separator: "\n")
    return (run, lines.filter { line in places.contains { line.hasPrefix($0) } })
  }

  @Test("each of more than thirty is told at its line, all in one run")
  func tells() throws {
    let (run, lines) = try Self.findings()
    #expect(run.exit == .badInput)
    var planted = 0
    for (name, text) in FaultyModel.files {
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        guard let mark = line.firstRange(of: "#! ") else { continue }
        let place = "./faulty/\(name):\(index + 1):"
        for words in line[mark.upperBound...].split(separator: " | ") {
          planted += 1
          let isTold = lines.contains { $0.hasPrefix(place) && $0.contains(words) }
          #expect(isTold, "\(place) \(words)")
        }
      }
    }
    #expect(planted >= 40)
  }

  @Test("no two are told in the same words, and each with line and column")
  func differs() throws {
    let (_, lines) = try Self.findings()
    let messages = lines.map { $0.split(separator: ": ", maxSplits: 2).dropFirst().joined() }
    #expect(Set(messages).count == messages.count)
    for line in lines {
      let place = line.split(separator: ": ")[0].split(separator: ":")
      #expect(place.count == 3 && place.dropFirst().allSatisfy { Int($0) != nil }, "\(line)")
    }
  }

  @Test("reads as recorded", .tags(.golden))
  func listing() throws {
    try GoldenFolder(levelsUp: 1).expect(try Self.findings().run.output, as: "faulty-model.txt")
  }
}
