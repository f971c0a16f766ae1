import Assessment
import Evidence
import MaturityModel
import TextLayout

/// A document in one language, indexed for printing.
struct Edition: Sendable {
  let document: AssessmentDocument
  let language: Language
  private var criteria: [String: CriterionResult] = [:]
  private var practices: [String: PracticeResult] = [:]
  private var facts: [String: FactUse] = [:]
  private var files: [String: Int] = [:]
  /// The files that are listed one by one.
  let listedFiles: [Int]
  private let isListed: Set<Int>

  init(_ document: AssessmentDocument, in language: Language) {
    (self.document, self.language) = (document, language)
    let places = document.evidence.enumerated().map { ($1.path, $0) }
    files = Dictionary(places) { _, last in last }
    listedFiles = EvidenceSelection(document, files: files).indices
    isListed = Set(listedFiles)
    for practice in document.domains.flatMap(\.practices) {
      practices[practice.id] = practice
      for criterion in practice.criteria { criteria[criterion.id] = criterion }
    }
    for fact in document.facts { facts[fact.name] = fact }
  }

  /// A text in the edition's language.
  func callAsFunction(_ text: LocalizedText) -> String { text.text(in: language) }

  func criterion(_ id: String) -> CriterionResult? { criteria[id] }
  func practice(_ id: String) -> PracticeResult? { practices[id] }
  func fact(_ name: String) -> FactUse? { facts[name] }
  /// The index of a file in the document's list; nil when it is not listed one by one.
  func fileIndex(_ path: String) -> Int? {
    files[path].flatMap { isListed.contains($0) ? $0 : nil }
  }
  func file(_ path: String) -> EvidenceFile? { files[path].map { document.evidence[$0] } }

  func level(_ number: Int) -> Level? {
    document.model.levels.first { $0.number == number }
  }

  /// The levels above the base, which have criteria of their own.
  var earnedLevels: [Int] {
    document.model.levels.map(\.number).filter { $0 > document.model.policy.baseLevel }
  }

  /// The criteria that were used with a statement, in the model's order.
  var criteriaInOrder: [CriterionResult] {
    document.domains.flatMap(\.practices).flatMap(\.criteria)
  }

  /// Items of a list, joined as the language does.
  func list(_ items: [String]) -> String { language.list(items) }

  /// A label and what follows it, with the language's colon.
  func labelled(_ label: LocalizedText, _ text: String) -> String {
    "\(self(label))\(colon)\(text)"
  }

  /// Sentences one after the other.
  func sentences(_ sentences: [String]) -> String {
    sentences.joined(separator: language == .chinese ? "" : " ")
  }

  /// A remark in the brackets of the language, with the blank that belongs before them.
  func bracketed(_ remark: String) -> String { language.bracketed(remark) }

  var stop: String { language == .chinese ? "。" : "." }
  var comma: String { language == .chinese ? "，" : ", " }
  var colon: String { language.colon }
  var semicolon: String { language == .chinese ? "；" : "; " }
}
