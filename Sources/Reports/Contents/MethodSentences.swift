import Assessment
import MaturityModel
import Quantities

extension Edition {
  /// The policy of the model, one sentence each.
  var methodSentences: [String] {
    let policy = document.model.policy
    let texts = [
      MethodWords.base(policy.baseLevel), MethodWords.rule(policy.levelRule, share: requiredShare),
      MethodWords.aggregate(policy.aggregate), MethodWords.unknown, MethodWords.neutral,
      MethodWords.implied, MethodWords.fraction, MethodWords.index,
      MethodWords.window(days: policy.windowDays),
    ]
    return texts.map { self($0) } + validity + profile + [self(MethodWords.exact)]
  }

  private var profile: [String] {
    document.model.profile.map { [self(MethodWords.profile($0))] } ?? []
  }

  private var validity: [String] {
    let days = document.model.policy.validDays.sorted { $0.key < $1.key }
    guard !days.isEmpty else { return [] }
    return [self(MethodWords.validity(list(days.map { "\($0.key) \($0.value)" })))]
  }
}
