import Commands
import Platform
import TestSupport
import Testing

@Suite("Gates for pipelines")
struct LevelGateTests {
  private let workshop: TemporaryProject

  init() throws {
    workshop = try Example.workshop()
    for (folder, date) in [("now", "2026-10-30"), ("later", "2027-12-30")] {
      _ = CommandRun(
        "assess \(Example.path) --quiet --format json --as-of \(date) --output \(folder)",
        in: workshop.path)
    }
  }

  private func report(_ folder: String, _ options: String) -> CommandRun {
    CommandRun("report \(folder)/tea-shop.json --summary job \(options)", in: workshop.path)
  }

  @Test("pass when no level fell")
  func passes() {
    let same = report("now", "--no-regression now/tea-shop.json")
    #expect(same.exit == .done)
    #expect(same.talk.isEmpty)
    #expect(same.output.contains("No level and no verdict changed."))
    let higher = report("now", "--no-regression later/tea-shop.json")
    #expect(higher.exit == .done)
    #expect(higher.output.contains("▲"))
  }

  @Test("fail when a level fell, and name it")
  func fails() {
    let run = report("later", "--no-regression now/tea-shop.json")
    #expect(run.exit == .belowGate)
    #expect(
      run.talk.hasPrefix(
        """
        regression: Build and continuous integration (BCI): level 2 was proven, now 1
        regression:
        """))
    #expect(run.output.contains("▼"))
  }

  @Test("fail below a level")
  func reachesLeast() {
    #expect(report("now", "--fail-under 1").exit == .done)
    #expect(report("now", "--fail-under 2").exit == .belowGate)
    let none = report("now", "--fail-under 9")
    #expect(none.exit == .usage)
    #expect(none.talk.contains("a level is a whole number from 1 to 5"))
  }

  @Test("do not compare what was measured with different yardsticks")
  func refusesOtherYardsticks() {
    _ = CommandRun(
      "assess \(Example.path) --quiet --format json --profile strict --output strict",
      in: workshop.path)
    let run = report("now", "--no-regression strict/tea-shop.json")
    #expect(run.exit == .badInput)
    #expect(run.talk.contains("measured by another edition of the model or with other limits"))
  }

  @Test("need a summary to put a change into")
  func refusesBaseAlone() {
    let run = CommandRun("report now/tea-shop.json --base x.json", in: workshop.path)
    #expect(run.exit == .usage)
    #expect(run.talk.contains("--summary <place>"))
  }
}
