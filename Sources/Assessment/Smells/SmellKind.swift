import Evidence
import TextLayout

/// A kind of smell: what it is called, what to do about it, and how it is seen.
///
/// To add one, write it in a file of its own in `Kinds` and name it in `SmellTable`.
struct SmellKind: Sendable {
  /// What was seen in one place or in several that belong together.
  struct Sighting: Sendable {
    let severity: Smell.Severity
    let detail: LocalizedText
    let places: [Provenance]

    init(_ severity: Smell.Severity, en: String, zh: String, at places: [Provenance]) {
      self.severity = severity
      detail = LocalizedText(en: en, zh: zh)
      self.places = places
    }
  }

  let id: String
  let title: LocalizedText
  let advice: LocalizedText
  let sight: @Sendable (SmellScene) -> [Sighting]

  init(
    _ id: String, title: LocalizedText, advice: LocalizedText,
    sight: @escaping @Sendable (SmellScene) -> [Sighting]
  ) {
    self.id = id
    self.title = title
    self.advice = advice
    self.sight = sight
  }

  /// The smells of this kind, in an order that does not depend on that of the evidence.
  func smells(in scene: SmellScene) -> [Smell] {
    sight(scene).map(smell).sorted { left, right in
      (left.severity.rank, left.place, left.detail.english)
        < (right.severity.rank, right.place, right.detail.english)
    }
  }

  private func smell(_ sighting: Sighting) -> Smell {
    let places = Set(sighting.places).sorted()
    return Smell(
      id: id, severity: sighting.severity, title: title, detail: sighting.detail, advice: advice,
      provenance: Array(places.prefix(Smell.provenanceLimit)), provenanceCount: places.count)
  }
}

extension Smell {
  fileprivate var place: Provenance { provenance.first ?? Provenance(path: "") }
}

extension Smell.Severity {
  /// The most important first.
  var rank: Int { self == .warning ? 0 : 1 }
}
