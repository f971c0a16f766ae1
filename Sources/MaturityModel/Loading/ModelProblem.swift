public import DataFormats

/// What can be wrong with a model; the words are in `ModelProblem+Wording.swift`.
public enum ModelProblem: Sendable, Hashable {
  // The files.

  /// YAML that is malformed or of the wrong shape.
  case input(InputError.Problem)
  /// A file that the model names but that was not given.
  case missingFile(String)
  /// A file that the model does not name.
  case unlistedFile(String, suggestion: String?)
  /// A format other than the one this version reads.
  case unknownFormat(String, known: String)

  // Names.

  /// A second thing of the same kind and identifier.
  case duplicate(Kind, id: String, first: String)
  /// An identifier or name that breaks the rules for its kind.
  case malformedName(Kind, id: String, example: String)
  /// A criterion's identifier that does not start with its practice and level.
  case misfitID(String, prefix: String)
  /// A reference to a criterion that is not there.
  case danglingReference(key: String, id: String, suggestion: String?)
  /// A parameter that a project sets but the model does not have.
  case unknownParameter(String, suggestion: String?)
  /// A profile that is chosen but that the model does not have.
  case unknownProfile(String, known: [String])
  /// A declared fact that the catalogue has already.
  case catalogueFact(String)

  // Levels and references.

  /// A number outside its bounds.
  case outOfBounds(key: String, value: String, bounds: ClosedRange<Int>)
  /// A number that is not among those allowed.
  case notAllowed(key: String, value: String, allowed: [Int])
  /// Levels that are not numbered from 1 upwards.
  case levelOutOfOrder(found: Int, expected: Int)
  /// A superseded criterion that is not at a lower level of the same practice.
  case supersedesAcross(id: String)
  /// A superseded criterion at the same or a higher level.
  case supersedesUpward(id: String, level: Int)
  /// Prerequisites that lead back to where they start.
  case requiresCycle([String])

  // Policy and rules.

  /// A share outside 0 to 1, zero excluded.
  case badShare(key: String, text: String)
  /// A key that belongs to another choice.
  case misplacedKey(String, belongsTo: String)
  /// More than one way to decide a criterion.
  case severalDecisions([String])
  /// A whole parameter that a project sets to a fraction.
  case fractionForWhole(id: String, value: String)
  /// What the rule checker says.
  case rule(String)

  // Worked cases.

  /// A name that nothing in the model or the catalogue has.
  case unknownName(Kind, id: String, suggestion: String?)
  /// A fact's value outside what the fact can be.
  case factOutOfRange(String, ClosedRange<Double>)
  /// A case that states nothing that must follow.
  case expectsNothing(String)
  /// A row without a verdict.
  case rowWithoutVerdict
  /// An answer that says nothing.
  case unstatedAnswer
  /// A text that is no date.
  case notADate(String)
  /// A text that is neither a level nor a range of levels.
  case notALevel(String, top: Int)

  // Doubts, found by lint.

  /// A model without any worked case.
  case noCases
  /// A criterion with a rule whose verdict no worked case expects.
  case untested(criterion: String)

  /// The same text in two languages.
  case sameText(in: String)
  /// A text that is only spaces.
  case emptyText(in: String)
  /// A level of a practice without criteria, below one that has some.
  case emptyLevel(practice: String, level: Int)
  /// An assessed practice without any criterion.
  case emptyPractice(String)
  /// A rule that reads no fact, so that evidence cannot change its verdict.
  case constantRule(criterion: String)
  /// A parameter that no rule reads.
  case unusedParameter(String)
  /// A declared fact that no rule reads.
  case unusedFact(String)
  /// A parameter without a source.
  case unsourcedParameter(String)
  /// A share outside 0 to 1.
  case shareOutside(parameter: String, value: String)
  /// A Chinese text without a Chinese character.
  case notChinese(in: String)
  /// An English text with Chinese characters.
  case notEnglish(in: String)
  /// A text that another criterion has already.
  case repeatedText(criterion: String, first: String)
  /// A level of the model at which no practice has criteria.
  case unusedLevel(Int)
  /// A base, top or target level that leaves nothing to reach.
  case policyOrder(String)
  /// A criterion at a level that is granted without criteria.
  case idleCriterion(String, base: Int)
  /// A criterion above the highest level.
  case aboveTop(String, top: Int)
  /// A prerequisite at a higher level than what requires it.
  case requiresUpward(String, level: Int)
  /// A criterion that nothing can decide, and why.
  case undecidable(String, reason: String)
  /// A rule that asks for two things that cannot both be.
  case impossibleRule(criterion: String, String, String)
  /// A limit that is looser than that of a lower level.
  case looserBound(Looseness)

  /// A limit at a higher level that is looser than one below it.
  public struct Looseness: Sendable, Hashable {
    /// The lower criterion.
    public let lower: String
    /// What the higher criterion accepts.
    public let accepted: String
    /// What the lower one demands.
    public let demanded: String
    /// The profile with which it is so; nil without profiles.
    public let profile: String?
  }

  /// What an identifier names.
  public enum Kind: String, Sendable, Hashable {
    case domain, item, practice, criterion, parameter, fact, profile
    case evidence = "evidence identifier"
    case policy
    case model
  }
}
