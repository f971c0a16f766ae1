public import CEL
public import DataFormats
public import Quantities

/// A situation worked out by a person: what is known of a project, and what must follow from it.
public struct WorkedCase: Sendable {
  /// What the case is called in messages.
  public let name: String
  /// The file as the user would write it.
  public let path: String
  /// The place in the file.
  public let position: SourcePosition
  /// The date of the assessment.
  public let asOf: CalendarDate
  /// The profile that the parameters' values come from; nil takes the model's first.
  public let profile: String?
  /// What is known, by the fact's name; any other fact has no evidence.
  public let facts: [String: Given]
  /// What people state.
  public let answers: [GivenAnswer]
  /// The practices and criteria that are left out.
  public let leftOut: [String]
  /// What must follow, in the order written.
  public let expectations: [Expectation]

  /// What is known of a fact.
  public enum Given: Sendable, Hashable {
    /// A value of the fact's type.
    case known(Value)
    /// Nothing, for a reason.
    case unknown(Obstacle)
  }

  /// Why a fact is unknown.
  public enum Obstacle: String, Sendable, Hashable, CaseIterable {
    case noEvidence = "no_evidence"
    case expired, insufficient, incomplete, hidden, conflict
  }

  /// What a person states about a criterion.
  public struct GivenAnswer: Sendable, Hashable {
    /// The criterion it speaks of.
    public let criterion: String
    /// Whether it is met; never `unknown`.
    public let claim: ExpectedVerdict
    /// What the answer rests on.
    public let basis: Basis
    /// When it was given; nil means on the day of the assessment.
    public let date: CalendarDate?
  }

  /// What an answer rests on.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// A person's word.
    case attested
    /// A person's word and a file that is there.
    case corroborated
  }

  /// One thing that must follow.
  public enum Expectation: Sendable, Hashable {
    /// The verdict on a criterion.
    case verdict(criterion: String, ExpectedVerdict)
    /// The proven and the potential level of a practice or domain; nil when it has none.
    case levels(of: String, ClosedRange<Int>?)
    /// A text that the explanation of a criterion's verdict must contain.
    case explanation(criterion: String, containing: String)
  }
}

/// A verdict as a worked case states it.
public enum ExpectedVerdict: Sendable, Hashable {
  /// Fully achieved.
  case met
  /// Achieved to a share between 0 and 1.
  case partly(Rational)
  /// Not achieved.
  case notMet
  /// Not decided, for the reason given by its identifier, or for any.
  case unknown(reason: String?)
  /// Does not apply.
  case notApplicable
}

/// A mutant of a rule that nothing can tell from the rule, as the model's author declares.
public struct EquivalentMutant: Sendable, Hashable {
  /// The criterion whose rule it is.
  public let criterion: String
  /// `rule`, `measure`, `proves` or `refutes`; nil means any of them.
  public let kind: String?
  /// The part of the rule that is changed.
  public let original: String
  /// What stands in its place.
  public let replacement: String
  /// Why nothing can tell them apart.
  public let reason: String
  /// The file as the user would write it.
  public let path: String
  /// The place in the file.
  public let position: SourcePosition
}

/// The worked cases that come with a model.
public struct CaseBook: Sendable {
  /// The cases in the order of files and places.
  public let cases: [WorkedCase]
  /// The mutants that are declared to be equivalent.
  public let equivalents: [EquivalentMutant]

  /// The criteria whose verdict some case expects.
  public var criteria: Set<String> {
    Set(
      cases.flatMap(\.expectations).compactMap { expectation in
        if case .verdict(let criterion, _) = expectation { criterion } else { nil }
      })
  }
}
