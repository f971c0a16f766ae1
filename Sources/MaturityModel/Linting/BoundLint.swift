import CEL

/// Finds limits that are looser at a higher level than at a lower one of the same practice.
///
/// What must be shown and what must not be shown are compared apart: a rule that proves with a wide
/// margin may stand below one that is exact. In a rule that refutes, a bound on a count only says how
/// large a sample must be, and more of it at a higher level is no looser.
enum BoundLint {
  static func findings(_ subject: LintSubject) -> [ModelIssue] {
    var seen: Set<Finding> = []
    let counts = Set(subject.facts.filter { $0.type == .int }.map(\.name))
    return subject.model.environments(facts: subject.facts).flatMap { profile, environment in
      subject.model.practices.flatMap { practice in
        // A finding of the default profile needs no word about profiles.
        demands(of: practice, environment, counts: counts)
          .findings(profile == subject.model.profiles.first?.id ? nil : profile)
      }
    }.filter { seen.insert($0.key).inserted }.map {
      subject.warning(.looserBound($0.looseness), at: $0.higher.rule, of: $0.higher.criterion)
    }
  }

  /// A pair of criteria with the limit that is the wrong way round, whatever the profile.
  private struct Finding: Hashable {
    let lower: String
    let higher: String
    let subject: String
  }

  private struct Demand {
    let criterion: Criterion
    let rule: Rule
    let isProof: Bool
    let bound: Bound
  }

  private struct Found {
    let higher: Demand
    let looseness: ModelProblem.Looseness

    var key: Finding {
      Finding(
        lower: looseness.lower, higher: higher.criterion.id, subject: higher.bound.subject)
    }
  }

  private struct Demands {
    var all: [Demand] = []

    func findings(_ profile: String?) -> [Found] {
      all.flatMap { higher in
        all.compactMap { lower in
          guard lower.criterion.level < higher.criterion.level, lower.isProof == higher.isProof,
            lower.bound.subject == higher.bound.subject,
            lower.bound.direction == higher.bound.direction,
            !higher.bound.isAtLeastAsStrict(as: lower.bound)
          else { return nil }
          return Found(
            higher: higher,
            looseness: .init(
              lower: lower.criterion.id, accepted: "\(higher.bound)",
              demanded: lower.bound.condition, profile: profile))
        }
      }
    }
  }

  private static func demands(
    of practice: Practice, _ environment: Environment, counts: Set<String>
  ) -> Demands {
    var demands = Demands()
    for criterion in practice.criteria {
      for (kind, rule) in criterion.decision.named where kind != "measure" {
        let isProof = kind != "refutes"
        let bounds = environment.bounds(of: rule.source, holds: isProof)
        demands.all += bounds.filter { isProof || !counts.contains($0.subject) }.map {
          Demand(criterion: criterion, rule: rule, isProof: isProof, bound: $0)
        }
      }
    }
    return demands
  }
}
