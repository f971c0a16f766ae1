public import CEL
public import DataFormats
public import TextLayout

/// A capability-maturity model: what is assessed, at which levels, and by which rule.
public struct Model: Sendable {
  /// The identifier, such as `continuous-delivery`.
  public let id: String
  /// The model's version.
  public let version: String
  /// Its name.
  public let title: LocalizedText
  /// The standard or book it follows.
  public let source: LocalizedText
  /// What a reader must know about its wording and rights; may be empty.
  public let notice: LocalizedText
  /// The levels from the lowest up.
  public let levels: [Level]
  /// How verdicts turn into levels.
  public let policy: Policy
  /// The sets of parameter values to choose from, the default first; may be empty.
  public let profiles: [Profile]
  /// The profile that the parameters' values come from; nil for a model without profiles.
  public let profile: String?
  /// The numbers that rules compare with.
  public let parameters: [Parameter]
  /// Facts that the model adds to the catalogue.
  public let declaredFacts: [DeclaredFact]
  /// The domains in order.
  public let domains: [Domain]
  /// The SHA-256 over its files, in order of their names.
  public let digest: Digest

  /// Collects a model.
  public init(
    id: String, version: String, title: LocalizedText, source: LocalizedText,
    notice: LocalizedText, levels: [Level], policy: Policy, profiles: [Profile] = [],
    profile: String? = nil, parameters: [Parameter], declaredFacts: [DeclaredFact],
    domains: [Domain], digest: Digest
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.source = source
    self.notice = notice
    self.levels = levels
    self.policy = policy
    self.profiles = profiles
    self.profile = profile
    self.parameters = parameters
    self.declaredFacts = declaredFacts
    self.domains = domains
    self.digest = digest
  }

  /// Every practice, in the model's order.
  public var practices: [Practice] { domains.flatMap(\.items).flatMap(\.practices) }

  /// Every criterion, in the model's order.
  public var criteria: [Criterion] { practices.flatMap(\.criteria) }
}

/// One maturity level.
public struct Level: Sendable, Hashable {
  /// The number, from 1.
  public let number: Int
  /// The name.
  public let title: LocalizedText
  /// What it means, in one phrase.
  public let gist: LocalizedText

  /// Makes a level.
  public init(number: Int, title: LocalizedText, gist: LocalizedText) {
    (self.number, self.title, self.gist) = (number, title, gist)
  }
}

/// A fact that the model adds, filled by metric rows of the same name.
public struct DeclaredFact: Sendable, Hashable {
  /// The name in rules.
  public let name: String
  /// The type in rules: `int`, `double` or `bool`.
  public let type: ValueType
  /// The unit in words.
  public let unit: String
  /// What it means.
  public let text: LocalizedText

  /// Declares a fact.
  public init(name: String, type: ValueType, unit: String, text: LocalizedText) {
    (self.name, self.type, self.unit, self.text) = (name, type, unit, text)
  }
}
