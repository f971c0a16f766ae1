import Assessment
import Foundation
import MaturityModel
import Quantities
import Testing

/// One row of the oracle's golden vectors.
struct ScoringVector: Sendable, Decodable, CustomTestStringConvertible {
  struct Rules: Sendable, Decodable {
    let rule: String
    let theta: String
    let base: Int
    let top: Int

    var value: Policy {
      let levelRule: Policy.LevelRule =
        switch rule {
        case "ratio": .ratio(Rational(theta) ?? .one)
        case "nplf": .nplf
        default: .all
        }
      return Policy(
        baseLevel: base, topLevel: top, levelRule: levelRule, aggregate: .min, target: top)
    }
  }

  struct Row: Sendable, Decodable {
    let id: String
    let level: Int
    let weight: Int
    let cost: Int
    let verify: Int
    let supersedes: [String]
    let requires: [String]
  }

  struct Interval: Sendable, Decodable {
    let lo: String?
    let hi: String?

    var rating: Rating? {
      guard let low = lo.flatMap({ Rational($0) }), let high = hi.flatMap({ Rational($0) }) else {
        return nil
      }
      return Rating(low: low, high: high, basis: .machine)
    }
  }

  struct Score: Sendable, Decodable {
    let score: LevelScore

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      let level = try list.decode(Int.self)
      score = LevelScore(level: level, fraction: Rational(try list.decode(String.self)) ?? .zero)
    }
  }

  struct Plan: Sendable, Decodable {
    let target: Int
    let cost: String?
    let set: [String]?
  }

  struct Expectation: Sendable, Decodable {
    let proven: Score
    let potential: Score
    let confidence: [String]
    let plan: Plan?
  }

  let n: Int
  let policy: Rules
  let criteria: [Row]
  let verdicts: [String: Interval]
  let expect: Expectation

  var testDescription: String { "vector \(n)" }

  var ratedCriteria: [RatedCriterion] {
    criteria.map {
      RatedCriterion(
        id: $0.id, level: $0.level, weight: $0.weight, cost: $0.cost, verify: $0.verify,
        supersedes: $0.supersedes, requires: $0.requires, rating: verdicts[$0.id]?.rating)
    }
  }

  /// All rows, or none when the data is not present.
  static func all() throws -> [ScoringVector] {
    let root = URL(filePath: #filePath).appending(path: "../../../..")
    let data = ProcessInfo.processInfo.environment["ASSAY_DATA"].map { URL(filePath: $0) }
    let file = (data ?? root.appending(path: "../shared/data")).appending(
      path: "scoring/vectors.jsonl")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(ScoringVector.self, from: Data($0.utf8))
    }
  }
}
