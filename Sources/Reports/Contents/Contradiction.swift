import Assessment
import Evidence
import TextLayout

/// A statement that machine evidence does not bear out.
struct Contradiction: Sendable {
  let criterion: CriterionResult
  let answer: Answer
}

extension Edition {
  /// Statements that machine evidence overruled with another verdict, in the model's order.
  var contradictions: [Contradiction] {
    criteriaInOrder.compactMap { criterion in
      guard criterion.basis == .machine, let answer = criterion.answer,
        !answer.claim.agrees(with: criterion.verdict)
      else { return nil }
      return Contradiction(criterion: criterion, answer: answer)
    }
  }

  /// `the statement says “met”, machine evidence shows “not met”`.
  func contradiction(_ contradiction: Contradiction) -> String {
    self(
      EvidenceWords.contradiction(
        verdict: VerdictWords.name(of: contradiction.criterion.verdict),
        claim: claim(contradiction.answer)))
  }
}

extension Answer.Claim {
  fileprivate func agrees(with verdict: Verdict) -> Bool {
    switch (self, verdict) {
    case (.met, .met), (.notMet, .notMet), (.notApplicable, .notApplicable): true
    case (.partly(let claimed), .partial(let found)): claimed == found
    default: false
    }
  }
}
