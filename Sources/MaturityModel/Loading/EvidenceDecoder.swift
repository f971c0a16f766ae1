import DataFormats
import TextLayout

extension RequestedEvidence {
  /// The evidence that a criterion asks for: identifiers, or mappings that also say what it is.
  static func list(_ mapping: inout ModelMapping) -> [RequestedEvidence] {
    mapping.items("evidence").compactMap { node in
      if let id = node.string {
        return RequestedEvidence(id: id, kind: .document, title: LocalizedText(en: "", zh: ""))
      }
      guard
        var entry = ModelMapping(
          node, file: mapping.file, what: "evidence", issues: mapping.issues)
      else { return nil }
      let evidence = RequestedEvidence(
        id: entry.string("id"), kind: entry.choice("kind", default: .document),
        title: LocalizedText(en: entry.string("en"), zh: entry.string("zh")))
      entry.finish()
      return evidence
    }
  }

  /// The kinds of evidence that a person may cite; those asked for unless the model says more.
  static func acceptedKinds(
    _ mapping: inout ModelMapping, asked: [RequestedEvidence]
  ) -> [Kind] {
    guard mapping.optional("accepts") != nil else {
      let kinds = Set(asked.map(\.kind))
      return asked.isEmpty ? Kind.allCases : Kind.allCases.filter(kinds.contains)
    }
    return mapping.choices("accepts")
  }
}

extension FrameworkReference {
  /// Where other frameworks ask for the same as a criterion.
  static func list(_ mapping: inout ModelMapping) -> [FrameworkReference] {
    mapping.items("references").compactMap { node in
      guard
        var entry = ModelMapping(
          node, file: mapping.file, what: "reference", issues: mapping.issues)
      else { return nil }
      let reference = FrameworkReference(
        framework: entry.choice("framework", default: .clause), id: entry.string("id"))
      entry.finish()
      return reference
    }
  }
}
