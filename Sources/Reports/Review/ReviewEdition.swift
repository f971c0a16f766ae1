import Assessment
import Evidence
import Quantities
import TextLayout

/// A review in one language, with what every format says.
struct ReviewEdition: Sendable {
  let review: Review
  let language: Language

  init(_ review: Review, in language: Language) {
    (self.review, self.language) = (review, language)
  }

  func callAsFunction(_ text: LocalizedText) -> String { text.text(in: language) }

  /// `tea-shop · 2026-10-30 · Continuous delivery 0.1.0`.
  var scope: String {
    let model = "\(self(review.model.title)) \(review.model.version)"
    return [review.project.name, review.asOf.description, model].joined(separator: " · ")
  }

  /// `3 down, 1 up, 2 confirmed`.
  var counts: String {
    func count(_ direction: Review.Direction) -> Int {
      review.differences.count { $0.direction == direction }
    }
    return self(ReviewWords.counts(up: count(.up), down: count(.down), same: count(.same)))
  }

  func level(_ range: LevelRange?) -> String { range.map(LevelNotation.range) ?? "–" }

  /// The whole and each domain, named.
  var scores: [(name: String, score: Review.Score)] {
    ([review.overall] + review.domains).map {
      ($0.title.map { self($0) } ?? self(ReviewWords.whole), $0)
    }
  }

  func name(_ practice: Review.Score) -> String {
    "\(practice.id ?? "") \(practice.title.map { self($0) } ?? "")"
  }

  /// The verdict of the self-assessment with what it rests on.
  func own(_ difference: Review.Difference) -> String {
    verdict(difference.own, on: difference.ownBasis)
  }

  func assessor(_ difference: Review.Difference) -> String {
    verdict(difference.assessor, on: nil)
  }

  private func verdict(_ verdict: Verdict, on basis: Basis?) -> String {
    let word = self(VerdictWords.name(of: verdict))
    let comma = language == .chinese ? "，" : ", "
    switch verdict {
    case .partial(let share): return "\(word) (\(Percent.text(share)))"
    case .unknown(_, _, let reason):
      return word + language.colon + self(VerdictWords.reason(reason))
    default: return word + (basis.map { comma + self(VerdictWords.basis($0)) } ?? "")
    }
  }

  /// Who set the verdict, and when.
  func speaker(_ difference: Review.Difference) -> String {
    let ruling = difference.ruling
    return self(
      ReviewWords.by(ruling.person, role: ruling.role, on: ruling.date.description))
  }

  var confirmed: [Review.Difference] { review.differences.filter { $0.direction == .same } }

  func says(_ objection: Objection) -> String { self(StatementWords.says(objection)) }

  func line(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.path.isEmpty ? "" : diagnostic.place + language.colon
    return place + diagnostic.message
  }
}
