import Assessment
import DataFormats
import Evidence
import Quantities
import TextLayout

extension ChangeEdition {
  /// What exactly changed, in words.
  func details(of detail: ChangeDetail) -> [String] {
    switch detail {
    case .rules(let before, let after):
      return [
        labelled(ComparisonWords.was, rules(before)), labelled(ComparisonWords.now, rules(after)),
      ]
    case .parameter(let id, let before, let after):
      let values = [before, after].map { $0.map(ExactNumber.text) ?? "–" }
      return ["\(id) \(values[0]) → \(values[1])"]
    case .scope(let before, let after): return [scope(before, after)]
    case .fact(let fact): return [self.fact(fact)] + fact.files.prefix(3).map(file) + more(fact)
    case .statement(let before, let after):
      guard let after else {
        return before.map { [self(TimelineWords.noStatement(old.answer($0)))] } ?? []
      }
      return [new.answer(after)]
    case .citedFile(let change): return [file(change)]
    case .ruling(let before, let after):
      return held(before.map(ruling), after.map(ruling))
    case .waiver(let before, let after):
      return held(
        before.map { self(StatementWords.says($0)) }, after.map { self(StatementWords.says($0)) })
    }
  }

  /// What is in force now, or what was.
  private func held(_ before: String?, _ after: String?) -> [String] {
    [after ?? before.map { self(TimelineWords.withdrawn($0)) }].compactMap { $0 }
  }

  private func ruling(_ ruling: AssessorOverride) -> String {
    self(StatementWords.says(ruling, claim: new.claim(ruling.claim)))
  }

  private func labelled(_ label: LocalizedText, _ text: String) -> String {
    "\(self(label))\(language.colon)\(text)"
  }

  private func rules(_ rules: [CriterionResult.RuleUse]) -> String {
    rules.isEmpty ? "–" : rules.map { "\($0.kind) \($0.source)" }.joined(separator: "; ")
  }

  private func scope(_ before: Scoping?, _ after: Scoping?) -> String {
    if let after { return new.scoping(after) }
    return before.map { self(TimelineWords.noScope(old.scoping($0))) }
      ?? self(TimelineWords.leftOut)
  }

  private func fact(_ change: FactChange) -> String {
    "\(change.name) \(value(change.old, old)) → \(value(change.new, new))"
  }

  private func value(_ fact: FactUse?, _ edition: Edition) -> String {
    guard let fact else { return "–" }
    return FactLine(fact, in: language, places: 0) { _ in nil }.text(in: language)
  }

  private func file(_ change: FileChange) -> String {
    let digests = [change.old, change.new].map { $0.map { String($0.hex.prefix(12)) } ?? "–" }
    return
      "\(change.path)\(language.colon)\(self(TimelineWords.cause(change.cause)))\(language.bracketed("SHA-256 \(digests[0]) → \(digests[1])"))"
  }

  private func more(_ fact: FactChange) -> [String] {
    fact.files.count > 3 ? [self(ResultWords.more(fact.files.count - 3))] : []
  }
}
