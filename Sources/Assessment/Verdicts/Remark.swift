import Evidence
import MaturityModel
import Quantities

/// What a verdict or a statement needs explained; the words are below, on one page.
enum Remark: Sendable, Hashable {
  // Rules.

  /// A rule ended in an error.
  case ruleFailed(rule: String, message: String)
  /// A measure that is no number, or no finite one.
  case notAShare(rule: String)
  /// Both one-sided rules hold.
  case provenAndRefuted

  // Statements about criteria and practices.

  /// A statement about something the model does not have.
  case unknownTarget(String, suggestion: String?)
  /// A statement from the future.
  case futureDated(String, date: CalendarDate, asOf: CalendarDate)
  /// A statement that no longer holds.
  case outdated(String, until: CalendarDate)
  /// A statement without a reason where one is due.
  case withoutReason(String)
  /// A scoping that nobody owns.
  case withoutOwner(String)
  /// A share outside 0 to 1.
  case badShare(String)
  /// Statements of the same weight and day that differ.
  case answersDiffer(String)
  /// A statement with an empty text.
  case saysNothing(Kind, String, key: String)
  /// A waiver of what the model lets nobody waive.
  case notWaivable(String)
  /// A waiver that its owner approved.
  case ownApproval(String, person: String)
  /// A waiver for longer than the model allows.
  case waivedTooLong(String, days: Int, latest: CalendarDate)

  // What happened to a statement.

  /// Machine evidence decided otherwise.
  case overruled(criterion: String, claim: Answer.Claim, person: String, by: Verdict)
  /// Machine evidence that has expired or is at odds keeps a weaker statement from taking over.
  case vetoed(claim: Answer.Claim, person: String, by: Verdict.Reason)
  /// A stronger or newer statement has expired, and said less.
  case lapsed(claim: Answer.Claim, person: String, date: CalendarDate)
  /// A waiver where there is no gap.
  case needlessWaiver(String)
  /// An answer that rests on less than the criterion asks for.
  case basisTooWeak(person: String, minimum: RequiredBasis)
  /// Left out by a scoping.
  case scopedOut(reason: String, owner: String, date: CalendarDate)
  /// Left out by an answer.
  case notApplicable(reason: String, person: String, date: CalendarDate)
  /// Supposed by the user, whatever the evidence says.
  case supposed(Verdict)

  /// A kind of statement, by the word for it.
  enum Kind: String, Sendable, Hashable {
    case waiver, override, objection
  }

  /// Whether it says that a statement held once and holds no more.
  var isExpiry: Bool { if case .outdated = self { true } else { false } }
}

extension Remark {
  /// One lower-case phrase, the user's text quoted, the likely fix last.
  var words: String {
    switch self {
    case .ruleFailed(let rule, let message): "rule \(quote(rule)) failed: \(message)"
    case .notAShare(let rule): "measure \(quote(rule)) is not a number between 0 and 1"
    case .provenAndRefuted: "one rule proves it and another refutes it; check the evidence"
    case .overruled(let criterion, let claim, let person, let verdict):
      "the answer \(quote(claim.words)) of \(quote(person)) on \(criterion) is overruled: "
        + "evidence says \(quote(verdict.words))"
    case .vetoed(let claim, let person, .expired):
      "the answer \(quote(claim.words)) of \(quote(person)) cannot replace expired evidence; "
        + "supply newer evidence"
    case .vetoed(let claim, let person, _):
      "the answer \(quote(claim.words)) of \(quote(person)) cannot settle evidence that is at "
        + "odds; check the evidence"
    case .lapsed(let claim, let person, let date):
      "the statement \(quote(claim.words)) of \(quote(person)) on \(date) has expired, and no "
        + "weaker source may say better; have it renewed, or remove it"
    case .needlessWaiver(let id):
      "the waiver on \(quote(id)) has no gap to accept; remove it"
    case .basisTooWeak(let person, .attested):
      "the self-assessment of \(quote(person)) does not suffice; somebody has to vouch for it"
    case .basisTooWeak(let person, .machine):
      "the answer of \(quote(person)) does not suffice; only evidence that a rule reads does"
    case .basisTooWeak(let person, _):
      "the answer of \(quote(person)) does not suffice; cite a file with its digest"
    case .scopedOut(let reason, let owner, let date):
      "left out by \(quote(owner)) on \(date): \(reason)"
    case .notApplicable(let reason, let person, let date):
      "does not apply, says \(quote(person)) on \(date): \(reason)"
    case .supposed(let verdict): "taken as \(quote(verdict.words)) by hypothesis"
    default: statementWords
    }
  }

  private var statementWords: String {
    switch self {
    case .unknownTarget(let id, let suggestion):
      "the model has no \(quote(id))" + (suggestion.map { "; did you mean \(quote($0))?" } ?? "")
    case .futureDated(let id, let date, let asOf):
      "the statement on \(quote(id)) is dated \(date), after \(asOf); it does not count"
    case .outdated(let id, let until):
      "the statement on \(quote(id)) held until \(until); renew it"
    case .withoutReason(let id):
      "the statement that \(quote(id)) does not apply gives no reason; it does not count"
    case .withoutOwner(let id):
      "the statement that \(quote(id)) does not apply names no owner; it does not count"
    case .badShare(let id):
      "the share stated for \(quote(id)) is not between 0 and 1; it does not count"
    case .answersDiffer(let id):
      "answers on \(quote(id)) of the same day differ; none of them counts"
    case .saysNothing(let kind, let id, let key):
      "the \(kind.rawValue) on \(quote(id)) gives no \(key); it does not count"
    case .notWaivable(let id):
      "the model lets nobody waive \(quote(id)); close the gap"
    case .ownApproval(let id, let person):
      "the waiver on \(quote(id)) is owned and approved by \(quote(person)); somebody else has "
        + "to approve it"
    case .waivedTooLong(let id, let days, let latest):
      "the waiver on \(quote(id)) holds longer than the \(days) days that the model allows; "
        + "let it expire by \(latest)"
    default: ""
    }
  }

  private func quote(_ text: String) -> String {
    text.unicodeScalars.count > 120 ? "'\(text.unicodeScalars.prefix(119))…'" : "'\(text)'"
  }
}

extension Answer.Claim {
  /// The claim in words.
  var words: String {
    switch self {
    case .met: "met"
    case .partly(let share): "partly met, \(share)"
    case .notMet: "not met"
    case .notApplicable: "not applicable"
    }
  }
}

extension Verdict {
  var words: String {
    switch self {
    case .met: "met"
    case .partial(let share): "partly met, \(share)"
    case .notMet: "not met"
    case .unknown: "unknown"
    case .notApplicable: "not applicable"
    }
  }
}
