import Assessment
import DataFormats
import Evidence
import TextLayout

extension OSCALResults {
  func finding(_ practice: PracticeResult, _ criterion: CriterionResult) -> JSONValue {
    .members([
      ("uuid", uuid("finding", criterion.id)),
      ("title", OSCALText.line(criterion.id)),
      ("description", OSCALText.line(criterion.text.english)),
      ("props", .array(properties(practice, criterion))),
      (
        "target",
        .members([
          ("type", .string("objective-id")), ("target-id", OSCALText.token(criterion.id)),
          ("status", status(criterion.verdict)),
          ("implementation-status", implementation(criterion.verdict)),
        ])
      ),
      ("related-observations", .filled(observations(of: criterion))),
      ("related-risks", risks(of: criterion)),
      (
        "remarks",
        criterion.remarks.isEmpty
          ? nil : OSCALText.line(criterion.remarks.joined(separator: "; "))
      ),
    ])
  }

  private func properties(
    _ practice: PracticeResult, _ criterion: CriterionResult
  ) -> [JSONValue] {
    [
      OSCALText.property("practice", practice.id),
      OSCALText.property("level", "\(criterion.level)"),
      OSCALText.property("verdict", criterion.verdict.word),
      criterion.basis.map { OSCALText.property("basis", $0.rawValue) },
      criterion.impliedBy.map { OSCALText.property("implied-by", $0) },
      criterion.assessorOverride.map { OSCALText.property("overridden", $0.verdict.word) },
    ].compactMap { $0 } + criterion.evidenceIDs.map { OSCALText.property("evidence-id", $0) }
  }

  private func status(_ verdict: Verdict) -> JSONValue {
    let (state, reason) =
      switch verdict {
      case .met: ("satisfied", "pass")
      case .notMet: ("not-satisfied", "fail")
      default: ("not-satisfied", "other")
      }
    return .members([("state", .string(state)), ("reason", .string(reason))])
  }

  private func implementation(_ verdict: Verdict) -> JSONValue? {
    guard case .partial = verdict else { return nil }
    return .members([("state", .string("partial"))])
  }

  /// The files its facts were read from and the statement on it.
  private func observations(of criterion: CriterionResult) -> [JSONValue] {
    let paths = criterion.facts.flatMap { name in
      document.facts.first { $0.name == name }?.provenance.map(\.path) ?? []
    }
    let wanted = Set(paths)
    let files = document.evidence.filter { wanted.contains($0.path) }.map {
      identifier("observation", $0.path)
    }
    let own = criterion.answer.map { _ in identifier("statement", criterion.id) }
    return (files + [own].compactMap { $0 }).map {
      .members([("observation-uuid", .string("\($0)"))])
    }
  }
}
