import Assessment
import Evidence
import Quantities
import TextLayout

/// A component with its own assessment as an edition, for printing.
struct ComponentEdition: Sendable {
  let result: ComponentResult
  let edition: Edition

  /// `Shop (shop)`, or `shop` alone.
  var name: String {
    result.title == result.id
      ? result.id : "\(result.title)\(edition.bracketed(result.id))"
  }

  /// The level, `2 → 3`; a dash where there is none.
  var level: String { result.overall.level.map(LevelNotation.range) ?? "–" }

  /// The level in each domain.
  var domainLevels: [String] {
    result.domains.map { $0.summary.level.map(LevelNotation.range) ?? "–" }
  }

  /// `weight 2, critical, nothing assessed`, as far as there is something to say.
  var notes: [String] {
    var notes: [LocalizedText] = []
    if result.weight != 1 { notes.append(ComponentWords.weight(result.weight)) }
    if result.isCritical { notes.append(ComponentWords.critical) }
    if result.isEmpty { notes.append(ComponentWords.nothing) }
    return notes.map { edition($0) }
  }
}

extension Edition {
  /// The components, each with an edition of its own.
  var components: [ComponentEdition] {
    (document.rollup?.components ?? []).map {
      ComponentEdition(result: $0, edition: Edition($0.document(in: document), in: language))
    }
  }

  /// The result of the components together.
  func headline(of rollup: ComponentRollup) -> String {
    guard let level = rollup.level else { return self(HeadlineWords.notAssessed) }
    let (low, top) = (level.proven.level, level.potential.level)
    let share: String =
      if case .share(let part) = rollup.rule { Percent.text(part) } else { "" }
    return self(
      ComponentWords.headline(
        levelName(low), upTo: top > low ? top : nil,
        rule: ComponentWords.rule(
          rollup.rule, share: share, count: rollup.components.count)))
  }

  /// What the repository is when its components are left out of account; nil without components.
  var headlineAsOne: String? {
    document.rollup.map { _ in labelled(ComponentWords.asOne, headline(of: document.overall)) }
  }
}
