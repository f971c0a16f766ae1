import Assessment
import Evidence
import Quantities
import TextLayout

/// A waiver, an override or an open objection, with the verdict that stands beside it.
struct StatementEntry: Sendable {
  let kind: LocalizedText
  /// The criterion or practice, with the component it belongs to where that is told apart.
  let id: String
  /// What the criterion demands, or the practice's name.
  let text: String
  /// The statement in words.
  let says: String
  /// The verdict as it is without the statement; nil for an objection against a practice.
  let without: String?
  let place: Provenance
}

extension Edition {
  /// What the first page says of statements; nothing where there are none.
  var statementNotes: [String] {
    let counts = statementCounts
    return [
      document.waivers.map { self(StatementWords.waivers($0)) },
      counts.overrides > 0 ? self(StatementWords.verdictsSet(counts.overrides)) : nil,
      document.objections.isEmpty
        ? nil : self(StatementWords.objections(document.objections.count)),
    ].compactMap { $0 }
  }

  /// `1 waiver, 2 overrides`, for where one line is all there is; nil where there are none.
  var statementBrief: String? {
    let counts = statementCounts
    let parts = [
      counts.waivers > 0 ? self(StatementWords.waivers(counts.waivers)) : nil,
      counts.overrides > 0 ? self(StatementWords.overrides(counts.overrides)) : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : list(parts)
  }

  /// How many waivers and overrides are in force, those of components included.
  var statementCounts: (waivers: Int, overrides: Int) {
    let parts = document.rollup?.components.map(\.overall) ?? []
    return (
      document.waivers?.count ?? 0,
      max(document.overall.overrides, parts.reduce(0) { $0 + $1.overrides })
    )
  }

  /// Every waiver, override and open objection, in the model's order.
  var statementEntries: [StatementEntry] {
    let own = criteriaInOrder.flatMap { entries(of: $0, component: nil) }
    let parts = (document.rollup?.components ?? []).flatMap { component in
      component.domains.flatMap(\.practices).flatMap(\.criteria).flatMap {
        entries(of: $0, component: component.id)
      }
    }
    return own + parts + document.objections.map(entry)
  }

  /// The waiver and the override of a criterion.
  func entries(of criterion: CriterionResult, component: String? = nil) -> [StatementEntry] {
    func entry(
      _ kind: LocalizedText, _ says: LocalizedText, _ without: String, _ place: Provenance
    ) -> StatementEntry {
      StatementEntry(
        kind: kind, id: component.map { "\($0): \(criterion.id)" } ?? criterion.id,
        text: self(criterion.text), says: self(says), without: without, place: place)
    }
    let ruling = criterion.assessorOverride.map { use in
      entry(
        StatementWords.override,
        StatementWords.says(use.statement, claim: claim(use.statement.claim)),
        verdict(use.verdict, on: use.basis), use.statement.provenance)
    }
    let waiver = criterion.waiver.map { use in
      entry(
        StatementWords.waiver, StatementWords.says(use.statement),
        verdict(criterion.verdict, on: criterion.basis), use.statement.provenance)
    }
    return [ruling, waiver].compactMap { $0 }
  }

  /// An entry in one line.
  func line(_ entry: StatementEntry) -> String {
    let without = entry.without.map {
      bracketed(labelled(StatementWords.verdictWithout, $0))
    }
    return "\(self(entry.kind)) \(entry.id)\(colon)\(entry.says)\(without ?? "")"
  }

  private func entry(_ objection: Objection) -> StatementEntry {
    let criterion = criterion(objection.target)
    let title = criterion?.text ?? practice(objection.target)?.title
    return StatementEntry(
      kind: StatementWords.objection, id: objection.target, text: title.map { self($0) } ?? "",
      says: self(StatementWords.says(objection)),
      without: criterion.map { verdict($0.verdict, on: $0.basis) }, place: objection.provenance)
  }
}
