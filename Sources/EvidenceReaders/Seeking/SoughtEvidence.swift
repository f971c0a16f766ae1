public import Evidence
public import TextLayout

/// A kind of evidence that every project is searched for, and how to make it where there is none.
public struct SoughtEvidence: Sendable {
  /// Which readers look for it.
  public let kind: ReaderGroup.Kind
  /// What a person calls one: `a coverage report`.
  public let title: LocalizedText
  let isFound: @Sendable (EvidenceCollection) -> Bool
  /// Commands that write it, by the language of the program.
  let commands: [ProgrammingLanguage: String]
  /// What writes it in any language; empty where only the language tells.
  let anywhere: [String]

  init(
    _ kind: ReaderGroup.Kind, en: String, zh: String, commands: [ProgrammingLanguage: String] = [:],
    anywhere: [String] = [], isFound: @escaping @Sendable (EvidenceCollection) -> Bool
  ) {
    self.kind = kind
    title = LocalizedText(en: en, zh: zh)
    (self.commands, self.anywhere, self.isFound) = (commands, anywhere, isFound)
  }

  /// The kinds of which a project has nothing, each with the commands for its languages.
  public static func missing(
    in evidence: EvidenceCollection
  ) -> [(sought: SoughtEvidence, commands: [String])] {
    let languages = ProgrammingLanguage.present(in: evidence.tree)
    return all.filter { !$0.isFound(evidence) }.map { sought in
      let own = languages.compactMap { sought.commands[$0] }
      return (sought, own.isEmpty ? sought.anywhere : own)
    }
  }

  /// The names of the formats that were looked for, each once.
  public var formats: [String] {
    let readers = ReaderTable.groups(classifier: .standard).filter { $0.kind == kind }
      .flatMap(\.readers)
    return readers.map(\.title).reduce(into: []) { titles, title in
      if !titles.contains(title) { titles.append(title) }
    }
  }
}
