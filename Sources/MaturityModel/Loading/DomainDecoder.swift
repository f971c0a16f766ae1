import DataFormats
import TextLayout

/// Reads one domain's file after another.
struct DomainDecoder {
  let header: ModelHeader
  let rules: RuleChecker
  let source: ModelSource
  var places: ModelPlaces

  /// The domain in a file, or nil once it is noted what is wrong.
  mutating func decode(_ file: String) -> Domain? {
    guard let document = source.document(file),
      var mapping = ModelMapping(
        document, file: file, what: "domain", issues: source.issues)
    else { return nil }
    let id = code(&mapping, .domain)
    let title = mapping.text("title")
    let clause = mapping.optionalString("clause")
    let isAssessed = mapping.bool("assessed", default: true)
    let items = mapping.requiredItems("items").compactMap { item($0, file) }
    mapping.finish()
    return Domain(id: id, title: title, clause: clause, isAssessed: isAssessed, items: items)
  }

  private mutating func item(_ node: YAMLNode, _ file: String) -> Item? {
    guard var mapping = ModelMapping(node, file: file, what: "item", issues: source.issues)
    else { return nil }
    let id = code(&mapping, .item)
    let title = mapping.text("title")
    let practices = mapping.requiredItems("practices").compactMap { practice($0, file) }
    mapping.finish()
    return Item(id: id, title: title, practices: practices)
  }

  private mutating func practice(_ node: YAMLNode, _ file: String) -> Practice? {
    guard
      var mapping = ModelMapping(node, file: file, what: "practice", issues: source.issues)
    else { return nil }
    let id = code(&mapping, .practice)
    let title = mapping.text("title")
    let clause = mapping.optionalString("clause")
    let floor = mapping.optionalText("floor")
    let note = mapping.optionalText("note")
    let criteria = mapping.items("criteria").compactMap { criterion($0, id, file) }
    mapping.finish()
    let ordered = criteria.enumerated().sorted {
      ($0.element.level, $0.offset) < ($1.element.level, $1.offset)
    }
    return Practice(
      id: id, title: title, clause: clause, floor: floor, note: note,
      criteria: ordered.map(\.element))
  }

  private mutating func criterion(
    _ node: YAMLNode, _ practice: String, _ file: String
  ) -> Criterion? {
    let decoder = CriterionDecoder(header: header, rules: rules, source: source)
    guard let criterion = decoder.decode(node, practice: practice, file: file) else { return nil }
    guard place(.criterion, criterion.id, in: file, at: criterion.position) else { return nil }
    return criterion
  }

  /// An identifier in capitals, noted so that it cannot stand twice.
  private mutating func code(
    _ mapping: inout ModelMapping, _ kind: ModelProblem.Kind
  ) -> String {
    let id = mapping.string("id")
    guard !id.isEmpty else { return id }
    if !Names.isCode(id) {
      mapping.report(.malformedName(kind, id: id, example: "CM-VC-BM"), at: "id")
    }
    _ = place(kind, id, in: mapping.file, at: mapping.position(of: "id"))
    return id
  }

  /// Notes where something stands; false when its identifier is taken.
  private mutating func place(
    _ kind: ModelProblem.Kind, _ id: String, in file: String, at position: SourcePosition
  ) -> Bool {
    if let first = places[kind, id] {
      let place = "\(first.file):\(first.position)"
      source.issues.report(.duplicate(kind, id: id, first: place), in: file, at: position)
      return false
    }
    places[kind, id] = .init(file: file, position: position)
    return true
  }
}
