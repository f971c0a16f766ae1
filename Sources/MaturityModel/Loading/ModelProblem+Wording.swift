import DataFormats
import Quantities
import TextLayout

extension ModelIssue: CustomStringConvertible {
  /// `path:line:column: error: message`, safe to print on a terminal.
  public var description: String {
    let place = position.map { ":\($0)" } ?? ""
    return "\(TerminalSafe.escaped(path))\(place): \(severity.rawValue): \(message)"
  }

  /// The message without its place: lower case, no full stop, the likely fix last.
  public var message: String {
    if case .input(let problem) = problem {
      return InputError(path: path, position: position, problem: problem).message
    }
    return TerminalSafe.escaped(problem.words)
  }
}

extension ModelError: CustomStringConvertible {
  /// One line for each issue, and one more when some were left out.
  public var description: String {
    let more = omitted > 0 ? ["and \(omitted) more; mend these first"] : []
    return (issues.map(\.description) + more).joined(separator: "\n")
  }
}

extension ModelProblem {
  fileprivate var words: String {
    switch self {
    case .input(let problem): InputError(path: "", position: nil, problem: problem).message
    case .missingFile(let name): "file \(quote(name)) is missing"
    case .unlistedFile(let name, let suggestion):
      "file \(quote(name)) is not listed under 'domains'" + hint(suggestion)
    case .unknownFormat(let text, let known):
      "format \(quote(text)) is not known; this version reads \(quote(known))"
    case .duplicate, .malformedName, .misfitID, .danglingReference, .unknownParameter,
      .unknownProfile, .catalogueFact:
      namingWords
    case .outOfBounds, .notAllowed, .levelOutOfOrder, .supersedesAcross,
      .supersedesUpward,
      .requiresCycle:
      orderWords
    case .badShare, .misplacedKey, .severalDecisions, .fractionForWhole, .rule: ruleWords
    case .unknownName, .factOutOfRange, .expectsNothing, .rowWithoutVerdict, .unstatedAnswer,
      .notADate, .notALevel:
      caseWords
    default: doubtWords
    }
  }

  private var namingWords: String {
    switch self {
    case .duplicate(let kind, let id, let first):
      "\(kind.rawValue) \(quote(id)) stands twice; the first is at \(first)"
    case .malformedName(let kind, let id, let example):
      "\(kind.rawValue) \(quote(id)) is not a name; write it like \(quote(example))"
    case .misfitID(let id, let prefix):
      "criterion \(quote(id)) does not fit its practice and level; "
        + "write \(quote(prefix)) and a number from 1"
    case .danglingReference(let key, let id, let suggestion):
      "\(quote(key)) names criterion \(quote(id)), which is not there" + hint(suggestion)
    case .unknownParameter(let id, let suggestion):
      "the model has no parameter \(quote(id))" + hint(suggestion)
    case .unknownProfile(let id, let known):
      known.isEmpty
        ? "the model has no profiles, so \(quote(id)) cannot be chosen"
        : "the model has no profile \(quote(id)); it has \(known.joined(separator: ", "))"
    case .catalogueFact(let name):
      "fact \(quote(name)) is in the catalogue already; remove it here"
    default: ""
    }
  }

  private var orderWords: String {
    switch self {
    case .outOfBounds(let key, let value, let bounds):
      "\(key) must be \(bounds.lowerBound) to \(bounds.upperBound), not \(value)"
    case .notAllowed(let key, let value, let allowed):
      "\(key) must be one of \(allowed.map(String.init).joined(separator: ", ")), not \(value)"
    case .levelOutOfOrder(let found, let expected):
      "expected level \(expected), found \(found); list the levels from 1 upwards"
    case .supersedesAcross(let id):
      "criterion \(quote(id)) belongs to another practice; only lower criteria of the same "
        + "practice can be superseded"
    case .supersedesUpward(let id, let level):
      "criterion \(quote(id)) is at level \(level); only lower ones can be superseded"
    case .requiresCycle(let ids):
      "prerequisites lead in a circle: \(ids.joined(separator: " → "))"
    default: ""
    }
  }

  private var ruleWords: String {
    switch self {
    case .badShare(let key, let text):
      "\(key) must be above 0 and at most 1, such as 4/5, not \(quote(text))"
    case .misplacedKey(let key, let owner): "\(quote(key)) only goes with \(quote(owner))"
    case .severalDecisions(let keys):
      "a criterion is decided one way, not by \(keys.map(quote).joined(separator: " and "))"
    case .fractionForWhole(let id, let value):
      "parameter \(quote(id)) is a whole number, not \(value)"
    case .rule(let message): message
    default: ""
    }
  }

  private var caseWords: String {
    switch self {
    case .unknownName(.fact, let id, let suggestion):
      "there is no fact \(quote(id))" + hint(suggestion)
    case .unknownName(let kind, let id, let suggestion):
      "the model has no \(kind.rawValue) \(quote(id))" + hint(suggestion)
    case .factOutOfRange(let name, let range):
      "fact \(quote(name)) lies between \(words(range.lowerBound)) and \(words(range.upperBound))"
    case .expectsNothing(let name):
      "case \(quote(name)) expects nothing; add 'expect', 'levels' or 'explains'"
    case .rowWithoutVerdict:
      "the row states no verdict; write 'met', 'not_met' or 'unknown' with facts, or 'verdict'"
    case .unstatedAnswer: "an answer cannot be 'unknown'; leave it out"
    case .notADate(let text): "\(quote(text)) is no date; write it like '2026-01-31'"
    case .notALevel(let text, let top):
      "\(quote(text)) is no level; write one up to \(top) such as '2', a proven and a potential "
        + "one such as '2..3', or 'none'"
    default: ""
    }
  }

  private var doubtWords: String {
    switch self {
    case .noCases: "the model has no worked cases; write some into 'tests' next to this file"
    case .untested(let id): "no worked case expects a verdict on criterion \(quote(id))"
    case .sameText(let place): "\(place) reads the same in both languages"
    case .emptyText(let place): "\(place) is empty"
    case .emptyLevel(let practice, let level):
      "practice \(quote(practice)) has no criteria at level \(level) but some above it"
    case .emptyPractice(let id): "practice \(quote(id)) has no criteria"
    case .constantRule(let id): "the rule of criterion \(quote(id)) reads no fact"
    case .unusedParameter(let id): "no rule reads parameter \(quote(id))"
    case .unusedFact(let name): "no rule reads fact \(quote(name))"
    case .unsourcedParameter(let id): "parameter \(quote(id)) names no source"
    default: reachWords
    }
  }

  private var reachWords: String {
    switch self {
    case .shareOutside(let id, let value):
      "parameter \(quote(id)) is a ratio, but \(value) is not between 0 and 1"
    case .notChinese(let place): "\(place) has no Chinese character in its Chinese text"
    case .notEnglish(let place): "\(place) has Chinese characters in its English text"
    case .repeatedText(let id, let first):
      "criterion \(quote(id)) has the same text as \(quote(first))"
    case .unusedLevel(let level): "no practice has criteria at level \(level)"
    case .policyOrder(let words): words
    case .idleCriterion(let id, let base):
      "criterion \(quote(id)) never counts: level \(base) is granted without criteria"
    case .aboveTop(let id, let top):
      "criterion \(quote(id)) never counts: the highest level is \(top)"
    case .requiresUpward(let id, let level):
      "prerequisite \(quote(id)) is at level \(level), above what requires it"
    case .undecidable(let id, let reason):
      "nothing can decide criterion \(quote(id)): \(reason)"
    case .impossibleRule(let id, let one, let other):
      "the rule of criterion \(quote(id)) can never hold: it asks for \(quote(one)) and "
        + quote(other)
    case .looserBound(let found):
      "accepts \(quote(found.accepted)), but \(quote(found.lower)) below it demands "
        + quote(found.demanded) + (found.profile.map { " (profile \(quote($0)))" } ?? "")
    default: ""
    }
  }

  private func words(_ bound: Double) -> String {
    Rational(nearestMillionthTo: bound)?.description ?? "\(bound)"
  }

  private func quote(_ text: String) -> String {
    text.unicodeScalars.count > 80 ? "'\(text.unicodeScalars.prefix(79))…'" : "'\(text)'"
  }

  private func hint(_ suggestion: String?) -> String {
    suggestion.map { "; did you mean \(quote($0))?" } ?? ""
  }
}
