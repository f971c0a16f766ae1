import DataFormats
import Quantities

/// Reads how verdicts turn into levels.
enum PolicyDecoder {
  /// The level rules by their names in the file.
  private enum RuleName: String, CaseIterable {
    case all, ratio, nplf
  }

  static func decode(_ mapping: inout ModelMapping, levels: Int) -> Policy {
    let bounds = 0...max(levels, 1)
    guard var policy = mapping.mapping("policy", called: "the policy") else {
      return Policy(
        baseLevel: 1, topLevel: max(levels, 1), levelRule: .all, aggregate: .min,
        target: max(levels, 1))
    }
    let base = policy.int("base_level", within: bounds, default: 1)
    let top = policy.int("top_level", within: bounds, default: bounds.upperBound)
    let rule = levelRule(&policy)
    let aggregate = policy.choice("aggregate", default: Policy.Aggregate.min)
    let target = policy.int("target", within: bounds, default: top)
    let window = policy.int("window_days", within: 1...3660, default: 90)
    let valid = validDays(&policy)
    let waivers = policy.choice("waivers", default: Policy.Waivers.keep)
    let waiverDays = policy.int(
      "max_waiver_days", within: 1...3660, default: Policy.standardWaiverDays)
    policy.finish()
    return Policy(
      baseLevel: base, topLevel: top, levelRule: rule, aggregate: aggregate, target: target,
      windowDays: window, validDays: valid, waivers: waivers, maxWaiverDays: waiverDays)
  }

  private static func levelRule(_ policy: inout ModelMapping) -> Policy.LevelRule {
    let name = policy.choice("level_rule", default: RuleName.all)
    let theta = policy.optionalString("theta")
    if theta != nil, name != .ratio {
      policy.report(.misplacedKey("theta", belongsTo: "level_rule: ratio"), at: "theta")
    }
    switch name {
    case .all: return .all
    case .nplf: return .nplf
    case .ratio:
      let text = theta ?? ""
      guard let share = Rational(text) ?? Rational(decimal: text), share > .zero, share <= .one
      else {
        policy.report(.badShare(key: "theta", text: text), at: "theta")
        return .ratio(.one)
      }
      return .ratio(share)
    }
  }

  private static func validDays(_ policy: inout ModelMapping) -> [String: Int] {
    guard var mapping = policy.mapping("valid_for", called: "valid_for") else { return [:] }
    var days: [String: Int] = [:]
    for kind in Policy.evidenceKinds where mapping.optional(kind) != nil {
      days[kind] = mapping.int(kind, within: 1...3660)
    }
    mapping.finish()
    return days
  }
}

extension Policy {
  /// The kinds of evidence whose age a model may limit, as `valid_for` names them.
  public static let evidenceKinds = [
    "tests", "coverage", "findings", "components", "records", "metrics", "documents", "answers",
    "protection",
  ]
}
