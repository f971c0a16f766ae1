import Assessment
import DataFormats
import Quantities
import Reports
import TestSupport
import Testing
import TextLayout

@Suite("Projects side by side")
struct PortfolioTests {
  /// Small snapshots of a model with two practices.
  struct Draft {
    var name = "a"
    var day: Int64 = 0
    var level = 2
    var lacking: [String] = []
    var unknown: [String] = []
    var machine = 50
    var version = "1"
    var model = "m"
    var leftOut = 0
    var bare = 0
    /// The level of its components; nil for a project without.
    var together: Int?

    var yardstick: Yardstick {
      Yardstick(
        model: model, version: version, digest: .sha256(model + version), profile: nil)
    }

    var snapshot: ProjectSnapshot {
      let range = PortfolioTests.range(level)
      return ProjectSnapshot(
        file: "\(name)-\(day).json", toolVersion: "0.1.0",
        project: ProjectIdentity(
          name: name, commit: nil, branch: nil, isShallow: false,
          asOf: Instant(seconds: 1_790_000_000 + day * Instant.day), dateOrigin: .option),
        yardstick: yardstick, target: 3,
        overall: Summary(
          level: range, index: nil, potentialIndex: nil, percentToTarget: nil,
          confidence: Confidence(
            machine: .percent(machine), attested: .percent(100 - machine), unknown: .zero),
          counts: VerdictCounts()),
        components: together.map { .init(rule: "min", level: PortfolioTests.range($0)) },
        domains: [.init(id: "D", level: range)],
        practices: [
          .init(id: "D-P", level: range), .init(id: "D-Q", level: leftOut > 0 ? nil : range),
        ], lacking: lacking, unknown: unknown, boundsHeld: bare, boundsBarelyHeld: bare)
    }
  }

  static func range(_ level: Int) -> LevelRange {
    LevelRange(
      proven: LevelScore(level: level, fraction: .zero),
      potential: LevelScore(level: level, fraction: .zero))
  }

  static func portfolio(_ drafts: [Draft]) throws -> Portfolio {
    try Portfolio(drafts.map(\.snapshot), outlines: outlines(drafts))
  }

  private static func outlines(_ drafts: [Draft]) -> [Yardstick: PartNames] {
    drafts.reduce(into: [:]) { outlines, draft in
      var identity = SampleModel.identity
      (identity.id, identity.version) = (draft.model, draft.version)
      var names = PartNames(identity)
      names.domains = [entry("D")]
      names.practices = [entry("D-P"), entry("D-Q")]
      names.criteria = ["D-P.L2.1", "D-P.L2.2", "D-Q.L3.1"].map(entry)
      outlines[draft.yardstick] = names
    }
  }

  private static func entry(_ id: String) -> PartNames.Entry {
    .init(id: id, title: LocalizedText(en: "the \(id)", zh: "\(id) 项"))
  }

  @Test("projects stand in the order of their names, whatever the order of files")
  func order() throws {
    let drafts = ["b", "c", "a"].map { Draft(name: $0, level: $0 == "c" ? 5 : 1) }
    let portfolio = try Self.portfolio(drafts)
    #expect(portfolio.projects.map(\.name) == ["a", "b", "c"])
    let reversed = try Self.portfolio(drafts.reversed())
    for format in PortfolioFormat.all {
      let style = TerminalStyle()
      #expect(format.render(portfolio, style, false) == format.render(reversed, style, false))
    }
  }

  @Test("places share equal results, and come only when asked for")
  func ranks() throws {
    let portfolio = try Self.portfolio([
      Draft(name: "a", level: 2), Draft(name: "b", level: 3), Draft(name: "c", level: 2),
      Draft(name: "d", level: 1),
    ])
    #expect(portfolio.ranks == ["a": 2, "b": 1, "c": 2, "d": 4])
    let format = try #require(PortfolioFormat.named("markdown"))
    #expect(!Self.text("markdown", portfolio).contains("Place"))
    let ranked = String(
      decoding: format.render(portfolio, TerminalStyle(), true), as: UTF8.self)
    #expect(ranked.contains("| 1 | b |") && ranked.contains("They rank proof, not teams"))
  }

  @Test("percentiles need eight projects measured alike", arguments: [7, 8, 9])
  func percentiles(count: Int) throws {
    let drafts = (0..<count).map { Draft(name: "p\($0)", level: $0 % 3 + 1) }
    let percentiles = try Self.portfolio(drafts).percentiles
    #expect(percentiles.isEmpty == (count < 8))
    if count == 9 {
      #expect(percentiles["p0"] == 0 && percentiles["p1"] == 37 && percentiles["p2"] == 75)
    }
  }

  @Test("another version of the model is shown, marked and left out of counts")
  func otherVersion() throws {
    let portfolio = try Self.portfolio([
      Draft(name: "a", lacking: ["D-P.L2.1"]), Draft(name: "b", lacking: ["D-P.L2.1"]),
      Draft(name: "old", level: 5, lacking: ["D-P.L2.1"], version: "0"),
    ])
    #expect(portfolio.projects.map(\.isComparable) == [true, true, false])
    #expect(portfolio.projects[2].marks == [.otherVersion("0")])
    #expect(portfolio.sharedBlockers.map(\.lacking) == [2])
    #expect(portfolio.ranks["old"] == nil)
    #expect(portfolio.practiceDistribution[0].proven == [2: 2])
    #expect(portfolio.spread?.highest == Rational(2))
  }

  @Test("what several lack stands by how many, then by how many do not know")
  func blockers() throws {
    let portfolio = try Self.portfolio([
      Draft(name: "a", lacking: ["D-P.L2.1", "D-P.L2.2"], unknown: ["D-Q.L3.1"]),
      Draft(name: "b", lacking: ["D-P.L2.1", "D-P.L2.2"], unknown: ["D-Q.L3.1"]),
      Draft(name: "c", lacking: ["D-Q.L3.1"], unknown: ["D-P.L2.2"]),
    ])
    #expect(portfolio.sharedBlockers.map(\.criterion.id) == ["D-P.L2.2", "D-P.L2.1"])
    #expect(portfolio.sharedUnknowns.map(\.criterion.id) == ["D-Q.L3.1"])
    #expect(portfolio.sharedUnknowns.map(\.unknown) == [2])
  }

  @Test("a project is compared with its own past first")
  func past() throws {
    let portfolio = try Self.portfolio([
      Draft(name: "a", day: 90, level: 3, machine: 20, leftOut: 1, bare: 3),
      Draft(name: "a", day: 0, level: 2, machine: 50),
    ])
    let project = try #require(portfolio.projects.first)
    #expect(portfolio.projects.count == 1)
    #expect(project.change == .one)
    #expect(
      project.signs == [
        .risesOnStatements(machineBefore: .percent(50), machineNow: .percent(20)),
        .leavesOutMore(before: 0, now: 1), .barelyHolds(3, of: 3),
      ])
  }

  @Test("an assessment long before the others is marked")
  func age() throws {
    let portfolio = try Self.portfolio([Draft(name: "a"), Draft(name: "b", day: 200)])
    #expect(portfolio.projects[0].marks == [.older(days: 200)])
  }

  @Test("different models, and two results of one day, are refused")
  func refusals() throws {
    #expect(throws: Portfolio.Refusal.empty) { try Self.portfolio([]) }
    #expect(
      throws: Portfolio.Refusal.differentModels(
        "m", in: "a-0.json", other: "n", otherIn: "b-0.json")
    ) { try Self.portfolio([Draft(name: "a"), Draft(name: "b", model: "n")]) }
    #expect(
      throws: Portfolio.Refusal.ambiguous(project: "a", "a-0.json", "a-0.json")
    ) { try Self.portfolio([Draft(name: "a"), Draft(name: "a", level: 3)]) }
    #expect(try Self.portfolio([Draft(name: "a"), Draft(name: "a")]).projects.count == 1)
  }

  @Test("no project's name breaks out of a page or a table", arguments: HostileTexts.all)
  func hostile(name: String) throws {
    let harmless = try Self.portfolio([Draft(name: "x"), Draft(name: "y")])
    let hostile = try Self.portfolio([Draft(name: name), Draft(name: "y")])
    let html = { Self.text("html", $0) }
    #expect(HTMLPage(html(hostile)).shape == HTMLPage(html(harmless)).shape)
    #expect(html(hostile).components(of: "<script").count == 2)
    let rows = try CSVTable.parse(Array(Self.text("csv", hostile).utf8), path: "a.csv")
    #expect(rows.rows.count == 2)
    for id in ["text", "markdown", "html", "csv"] {
      let page = Self.text(id, hostile).unicodeScalars
      #expect(
        page.filter { $0 != "\n" && $0 != "\r" && TerminalSafe.isUnsafe($0) && $0 != "\u{FEFF}" }
          .isEmpty)
    }
  }

  private static func text(_ id: String, _ portfolio: Portfolio) -> String {
    String(
      decoding: PortfolioFormat.named(id)?.render(portfolio, TerminalStyle(), false) ?? [],
      as: UTF8.self)
  }
}

extension String {
  fileprivate func components(of separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
