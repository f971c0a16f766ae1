import CEL
import Quantities

/// `scorecard.*`: how OpenSSF Scorecard judges the repository, 0 to 10.
///
/// A check without a conclusion is unknown, not zero. Of a check's risk levels nothing is taken.
enum ScorecardFacts {
  static let all: [FactDerivation] =
    [
      FactDerivation(
        "scorecard.score", .double, .number, en: "Scorecard's total for the repository",
        zh: "Scorecard 总分",
        formula: "total of the newest report, 0 to 10; of several repositories the lowest",
        supplier: .scorecard
      ) { context in
        on(context) { cards in
          guard let lowest = cards.compactMap(\.score).min() else { return inconclusive(cards) }
          return .number(lowest.approximation, sample: cards.count, from: places(cards))
        }
      }
    ] + checks.map { fact($0.fact, named: $0.name) }

  /// The checks of versions 4 and 5, by the last part of their facts' names.
  private static let checks: [(fact: String, name: String)] = [
    ("binary_artifacts", "Binary-Artifacts"), ("branch_protection", "Branch-Protection"),
    ("ci_tests", "CI-Tests"), ("best_practices_badge", "CII-Best-Practices"),
    ("code_review", "Code-Review"), ("contributors", "Contributors"),
    ("dangerous_workflow", "Dangerous-Workflow"),
    ("dependency_update_tool", "Dependency-Update-Tool"), ("fuzzing", "Fuzzing"),
    ("license", "License"), ("maintained", "Maintained"), ("packaging", "Packaging"),
    ("pinned_dependencies", "Pinned-Dependencies"), ("sast", "SAST"), ("sbom", "SBOM"),
    ("security_policy", "Security-Policy"), ("signed_releases", "Signed-Releases"),
    ("token_permissions", "Token-Permissions"), ("vulnerabilities", "Vulnerabilities"),
    ("webhooks", "Webhooks"),
  ]

  private static func fact(_ fact: String, named name: String) -> FactDerivation {
    FactDerivation(
      "scorecard.\(fact)", .double, .number, en: "Scorecard's check \(name)",
      zh: "Scorecard 检查项 \(name)",
      formula:
        "score of the check in the newest report, 0 to 10; of several repositories the lowest",
      supplier: .scorecard
    ) { context in
      on(context) { cards in
        let telling = cards.filter { $0.checks[name] != nil }
        guard !telling.isEmpty else { return .unknown(.noEvidence) }
        guard let lowest = telling.compactMap({ $0.checks[name] ?? nil }).min() else {
          return inconclusive(telling)
        }
        return .number(Double(lowest), sample: telling.count, from: places(telling))
      }
    }
  }

  private static func inconclusive(_ cards: [Scorecard]) -> Observation {
    .unknown(.hidden("what Scorecard itself could not conclude"), from: places(cards))
  }

  /// The newest report of each repository.
  private static func on(
    _ context: DerivationContext, _ observe: ([Scorecard]) -> Observation
  ) -> Observation {
    switch context.fresh(context.evidence.scorecards, .findings, dated: \.timestamp) {
    case .none(let reason): return .unknown(reason)
    case .reports(let reports):
      let byRepository = Dictionary(grouping: reports) { $0.repository ?? "" }
      let newest = byRepository.sorted { $0.key < $1.key }.compactMap { _, cards in
        cards.min {
          (moment($1), $0.provenance) < (moment($0), $1.provenance)
        }
      }
      return observe(newest)
    }
  }

  private static func moment(_ card: Scorecard) -> Instant {
    card.timestamp ?? Instant(seconds: .min)
  }

  private static func places(_ cards: [Scorecard]) -> [Provenance] { cards.map(\.provenance) }
}
