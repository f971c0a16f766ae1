public import Assessment
import DataFormats
public import MaturityModel
import TextLayout

/// What a newer edition of a model changes, with the levels that move where a project is given.
public struct ComparisonReport: Sendable {
  /// The models compared.
  public let comparison: ModelComparison
  /// The levels that move; nil when no project was given.
  public let moves: [LevelMove]?
  /// Facts that the project's saved assessment does not hold.
  public let missingFacts: [String]

  /// Collects a report.
  public init(_ comparison: ModelComparison, moves: [LevelMove]?, missingFacts: [String]) {
    (self.comparison, self.moves, self.missingFacts) = (comparison, moves, missingFacts)
  }

  /// Whether nothing at all changes.
  var isEmpty: Bool {
    comparison.criteria.isEmpty && comparison.parameters.isEmpty && comparison.policy.isEmpty
  }
}

/// A part of the report, the same in every format that people read.
struct ComparisonSection {
  struct Entry {
    let mark: String
    let name: String
    let text: String
    var details: [(label: String, text: String)] = []
  }

  let title: String
  let entries: [Entry]
}

extension ComparisonReport {
  /// The parts in a language, those with nothing to say left out.
  func sections(in language: Language) -> [ComparisonSection] {
    [
      moveSection(language), criterionSection(language), parameterSection(language),
      policySection(language),
    ].filter { !$0.entries.isEmpty }
  }

  private func moveSection(_ language: Language) -> ComparisonSection {
    let entries = (moves ?? []).map { move in
      let title = move.title.map { " \($0.text(in: language))" } ?? ""
      let causes = language.list(move.causes)
      return ComparisonSection.Entry(
        mark: mark(from: move.old, to: move.new),
        name: (move.id ?? ComparisonWords.whole.text(in: language)) + title,
        text: "\(text(move.old, language)) → \(text(move.new, language))",
        details: causes.isEmpty
          ? [] : [(ComparisonWords.because.text(in: language), causes)])
    }
    return ComparisonSection(title: ComparisonWords.moves.text(in: language), entries: entries)
  }

  private func mark(from old: LevelRange?, to new: LevelRange?) -> String {
    guard let old, let new else { return old == nil ? "+" : "−" }
    let (was, now) = (old.proven.score, new.proven.score)
    return now > was ? "▲" : now < was ? "▼" : "~"
  }

  private func text(_ level: LevelRange?, _ language: Language) -> String {
    guard let level else { return ComparisonWords.none.text(in: language) }
    let potential =
      level.potential.level > level.proven.level
      ? language.bracketed(ResultWords.upTo(level.potential.level).text(in: language)) : ""
    return LevelNotation.text(level.proven) + potential
  }

  private func criterionSection(_ language: Language) -> ComparisonSection {
    ComparisonSection(
      title: ComparisonWords.criteria.text(in: language),
      entries: comparison.criteria.map { change in
        let criterion = change.new ?? change.old
        let kinds = change.kinds.map { ComparisonWords.kind($0).text(in: language) }
        return ComparisonSection.Entry(
          mark: change.mark, name: change.id,
          text: language.list(kinds) + language.colon
            + (criterion?.text.text(in: language) ?? ""),
          details: details(of: change, language))
      })
  }

  private func details(
    of change: CriterionChange, _ language: Language
  ) -> [(label: String, text: String)] {
    guard let old = change.old, let new = change.new else { return [] }
    var details: [(LocalizedText, String)] = []
    if old.id != new.id { details.append((ComparisonWords.was, old.id)) }
    let (was, now) = (old.text.text(in: language), new.text.text(in: language))
    if was != now { details.append((ComparisonWords.was, was)) }
    let rules = (rules(old), rules(new))
    if rules.0 != rules.1 {
      details += [(ComparisonWords.was, rules.0), (ComparisonWords.now, rules.1)]
    }
    if !change.parameters.isEmpty {
      let values = change.parameters.compactMap { id in
        comparison.parameters.first { $0.id == id }.map { "\(id) \(text($0, language))" }
      }
      details.append((ComparisonWords.reads, language.list(values)))
    }
    return details.map { ($0.0.text(in: language), $0.1) }
  }

  private func rules(_ criterion: Criterion) -> String {
    let rules = criterion.decision.named.map { "\($0.kind) \($0.rule.source)" }
    return rules.isEmpty ? "–" : rules.joined(separator: "; ")
  }

  private func text(_ change: ModelComparison.ParameterChange, _ language: Language) -> String {
    [change.old, change.new].map { value in
      value.map(ExactNumber.text) ?? ComparisonWords.none.text(in: language)
    }.joined(separator: " → ")
  }

  private func parameterSection(_ language: Language) -> ComparisonSection {
    ComparisonSection(
      title: ComparisonWords.parameters.text(in: language),
      entries: comparison.parameters.map { change in
        ComparisonSection.Entry(
          mark: change.old == nil ? "+" : change.new == nil ? "−" : "~", name: change.id,
          text: text(change, language),
          details: change.criteria.isEmpty
            ? []
            : [(ComparisonWords.readBy.text(in: language), language.list(change.criteria))])
      })
  }

  private func policySection(_ language: Language) -> ComparisonSection {
    ComparisonSection(
      title: ComparisonWords.policy.text(in: language),
      entries: comparison.policy.map {
        ComparisonSection.Entry(mark: "~", name: $0, text: "")
      })
  }
}

extension CriterionChange {
  /// One sign: `+` new, `−` gone, `▲` harder, `▼` easier, `~` otherwise.
  fileprivate var mark: String {
    switch kinds.first {
    case .added: "+"
    case .removed: "−"
    default: kinds.contains(.stricter) ? "▲" : kinds.contains(.looser) ? "▼" : "~"
    }
  }
}
