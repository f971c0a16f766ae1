import Evidence
import Quantities
import Testing

@testable import Assessment

@Suite("Rolling up components")
struct RollupRuleTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let rule: String
    /// Level, weight.
    let members: [(Int, Int)]
    let level: Int?
    var critical: Int?
    var testDescription: String { "\(rule) of \(members)" }
  }

  static let rows = [
    Row(rule: "min", members: [], level: nil),
    Row(rule: "median", members: [], level: nil),
    Row(rule: "weighted", members: [], level: nil),
    Row(rule: "share(0.8)", members: [], level: nil),
    Row(rule: "min", members: [(3, 1), (1, 9), (4, 1)], level: 1),
    Row(rule: "median", members: [(3, 1), (1, 9), (4, 1)], level: 3),
    Row(rule: "median", members: [(3, 1), (1, 1)], level: 1),
    Row(rule: "weighted", members: [(3, 1), (1, 1)], level: 2),
    Row(rule: "weighted", members: [(3, 3), (1, 1)], level: 2),
    Row(rule: "weighted", members: [(4, 3), (1, 1)], level: 3),
    Row(rule: "share(0.8)", members: [(3, 1), (3, 1), (3, 1), (3, 1), (1, 1)], level: 3),
    Row(rule: "share(0.81)", members: [(3, 1), (3, 1), (3, 1), (3, 1), (1, 1)], level: 1),
    Row(rule: "share(0.8)", members: [(4, 8), (1, 2)], level: 4),
    Row(rule: "share(1)", members: [(4, 8), (1, 2)], level: 1),
    Row(rule: "share(0.1)", members: [(4, 1), (1, 9)], level: 4),
    Row(rule: "share(0.1)", members: [(4, 1), (2, 9)], level: 2, critical: 1),
    Row(rule: "weighted", members: [(5, 9), (1, 1)], level: 1, critical: 1),
  ]

  @Test("levels combine exactly", arguments: rows)
  func combines(_ row: Row) throws {
    let rule = try #require(RollupRule(row.rule))
    let members = row.members.enumerated().map { place, member in
      Self.member(member.0, to: member.0, member.1, isCritical: place == row.critical)
    }
    #expect(rule.range(of: members)?.proven.level == row.level)
    #expect(rule.range(of: members)?.potential.level == row.level)
  }

  @Test(
    "what is no rule is refused",
    arguments: ["", "max", "share", "share()", "share(0)", "share(1.1)", "share(-0.5)", "share(x)"])
  func refused(_ text: String) {
    #expect(RollupRule(text) == nil)
  }

  @Test("a rule is written as it is read", arguments: ["min", "median", "weighted", "share(0.8)"])
  func roundTrip(_ text: String) {
    #expect(RollupRule(text)?.description == text)
  }

  @Test("is monotone, blind to order, within its members, and proven is at most potential")
  func properties() throws {
    var dice = SystemDice(state: 41)
    let rules = try ["min", "median", "weighted", "share(0.8)", "share(0.33)"].map {
      try #require(RollupRule($0))
    }
    for _ in 0..<2_000 {
      let members = (0..<dice.below(6) + 1).map { _ in
        let low = dice.below(5) + 1
        return Self.member(
          low, to: low + dice.below(6 - low), dice.below(4) + 1, isCritical: dice.below(5) == 0)
      }
      for rule in rules {
        let range = try #require(rule.range(of: members))
        #expect(rule.range(of: members.reversed()) == range)
        #expect(range.proven <= range.potential)
        let lowest = try #require(members.map(\.level.proven).min())
        let highest = try #require(members.map(\.level.proven).max())
        #expect(lowest.level <= range.proven.level && range.proven.level <= highest.level)
        var better = members
        let place = dice.below(members.count)
        let old = members[place]
        let raised = old.level.proven.level + 1
        better[place] = Self.member(
          raised, to: max(raised, old.level.potential.level), old.weight,
          isCritical: old.isCritical)
        let after = try #require(rule.range(of: better))
        #expect(range.proven.level <= after.proven.level)
      }
    }
  }

  static func member(
    _ low: Int, to high: Int, _ weight: Int, isCritical: Bool = false
  ) -> RollupRule.Member {
    RollupRule.Member(
      level: LevelRange(
        proven: LevelScore(level: low, fraction: .zero),
        potential: LevelScore(level: high, fraction: .zero)), weight: weight,
      isCritical: isCritical)
  }
}

/// Numbers by chance that are the same in every run.
private struct SystemDice {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
