import MaturityModel
import Quantities
import TextLayout

/// A model's excerpt in one language: what every format of `model show` prints.
struct ModelEdition: Sendable {
  let excerpt: ModelExcerpt
  let language: Language

  init(_ excerpt: ModelExcerpt, in language: Language) {
    (self.excerpt, self.language) = (excerpt, language)
  }

  var model: Model { excerpt.model }

  /// A text in the edition's language.
  func callAsFunction(_ text: LocalizedText) -> String { text.text(in: language) }

  /// The model's name with its version.
  var name: String { "\(model.id) \(model.version)" }

  /// The heading: the model's title, or that of what is shown with its identifier.
  var title: String {
    guard let id = excerpt.identifier else { return self(model.title) }
    let titles =
      excerpt.domains.map { ($0.id, $0.title) } + excerpt.items.map { ($0.id, $0.title) }
      + excerpt.practices.map { ($0.id, $0.title) }
    return titles.first { $0.0 == id }.map { "\(self($0.1))\(language.bracketed(id))" } ?? id
  }

  /// How many domains, practices and criteria are shown, and how many of these machines decide.
  var counts: String {
    let criteria = excerpt.criteria
    let decided = criteria.filter { !$0.decision.rules.isEmpty }.count
    return self(
      ModelWords.counts(
        domains: excerpt.domains.count, practices: excerpt.practices.count,
        criteria: criteria.count, decided: decided))
  }

  /// How evidence decides a criterion, in a word.
  func decision(_ criterion: Criterion) -> String {
    self(ModelWords.decision(criterion.decision))
  }

  /// The policy of the model, one sentence each.
  var methodSentences: [String] {
    let policy = model.policy
    let share =
      if case .ratio(let share) = policy.levelRule { Percent.text(share) } else { "" }
    return [
      MethodWords.base(policy.baseLevel), MethodWords.rule(policy.levelRule, share: share),
      MethodWords.aggregate(policy.aggregate), MethodWords.window(days: policy.windowDays),
    ].map { self($0) }
  }

  /// The value of a parameter, or those of all profiles where they differ.
  func shortValue(of parameter: Parameter) -> String {
    let values = values(of: parameter)
    guard Set(values).count > 1 else { return values.first ?? "" }
    return zip(model.profiles, values).map { "\($1) \($0.id)" }.joined(separator: " / ")
  }

  /// The values of a parameter: the model's own, then those of its profiles.
  func values(of parameter: Parameter) -> [String] {
    model.profiles.isEmpty
      ? [ExactNumber.text(parameter.value)]
      : model.profiles.map { ExactNumber.text(parameter.inProfile($0.id).value) }
  }
}
