import DataFormats
import Evidence
import Quantities

/// A statement of a verdict on one criterion.
protocol VerdictStatement: Sendable, Hashable {
  var provenance: Provenance { get }
  var criterion: String { get }
  var claim: Answer.Claim { get }
  var person: String { get }
  var date: CalendarDate { get }
  /// What else it says, so that the order of reading decides nothing.
  var words: [String] { get }
}

extension Answer: VerdictStatement {
  var words: [String] {
    [person, role, claim.words, reason ?? "", expires?.description ?? "", kind.rawValue]
      + evidence.flatMap { [$0.path, $0.digest?.hex ?? ""] }
  }
}

extension AssessorOverride: VerdictStatement {
  var words: [String] { [person, role, claim.words, reason, expires.description] }
}

/// A well-formed statement, with its weight and whether it still holds.
struct RankedStatement<Statement: VerdictStatement>: Sendable, Comparable {
  let statement: Statement
  let basis: Basis
  let hasExpired: Bool

  /// Orders by strength, then date; what follows only keeps the order of reading out of it.
  static func < (left: Self, right: Self) -> Bool {
    if left.basis != right.basis { return left.basis.rank > right.basis.rank }
    let (one, other) = (left.statement, right.statement)
    if one.date != other.date { return one.date < other.date }
    if one.provenance != other.provenance { return other.provenance < one.provenance }
    return other.words.lexicographicallyPrecedes(one.words)
  }
}

/// What the statements on one criterion amount to.
///
/// The strongest that holds counts, and among these the newest. One that has expired counts no
/// more, but no weaker or older one takes over that says better; otherwise letting a statement
/// rot would raise a level.
struct Standing<Statement: VerdictStatement>: Sendable {
  /// The statement that counts; nil when all have expired.
  let statement: Statement?
  /// What it rests on.
  let basis: Basis
  /// Whether another one of the same weight and day says something else.
  let isDisputed: Bool
  /// Stronger or newer ones that have expired.
  let lapsed: [Statement]
  /// Weaker or older ones that hold and say something else.
  let replaced: [Statement]

  init(_ all: [RankedStatement<Statement>]) {
    let ranked = all.sorted(by: >)
    let best = ranked.first { !$0.hasExpired }
    let holding = ranked.filter { !$0.hasExpired }
    let equals = holding.prefix {
      $0.basis == best?.basis && $0.statement.date == best?.statement.date
    }
    statement = best?.statement
    basis = best?.basis ?? .attested
    isDisputed = equals.contains { $0.statement.claim != best?.statement.claim }
    lapsed = ranked.prefix { $0.hasExpired }.map(\.statement)
    replaced = holding[equals.count...].map(\.statement).filter {
      $0.claim != best?.statement.claim
    }
  }

  /// An expired statement that keeps a verdict from standing, because it is better.
  func veto(on verdict: Verdict) -> Statement? {
    lapsed.first { verdict.exceeds(Verdict($0.claim)) }
  }
}

extension Basis {
  /// The place in the order of strength, the strongest first.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Verdict {
  /// What a statement claims.
  init(_ claim: Answer.Claim) {
    self =
      switch claim {
      case .met: .met
      case .partly(let share): Verdict(share: share)
      case .notMet: .notMet
      case .notApplicable: .notApplicable
      }
  }

  /// Whether it may lead to a higher level than another one.
  ///
  /// What does not apply is better than what fails and worse than what is met, and it cannot be
  /// told whether it is better than a part.
  func exceeds(_ other: Verdict) -> Bool {
    switch (other, self) {
    case (_, .unknown(let low, _, _)): low > (other.interval?.low ?? .one)
    case (_, .notMet), (.met, _): false
    case (.partial(let old), .partial(let new)): new > old
    default: self != other
    }
  }
}
