import CEL
import DataFormats
import TextLayout

/// What `model.yaml` says: everything of a model but its domains.
struct ModelHeader {
  let id: String
  let version: String
  let title: LocalizedText
  let source: LocalizedText
  let notice: LocalizedText
  let levels: [Level]
  let policy: Policy
  let profiles: [Profile]
  let parameters: [Parameter]
  let declaredFacts: [DeclaredFact]
  /// The files of the domains in order.
  let domainFiles: [String]

  /// The whole model.
  func model(
    domains: [Domain], profile: String?, parameters: [Parameter], digest: Digest
  ) -> Model {
    Model(
      id: id, version: version, title: title, source: source, notice: notice, levels: levels,
      policy: policy, profiles: profiles, profile: profile, parameters: parameters,
      declaredFacts: declaredFacts, domains: domains, digest: digest)
  }
}

/// Reads `model.yaml`.
enum HeaderDecoder {
  static func decode(
    _ source: ModelSource, facts: [VariableDeclaration], places: inout ModelPlaces
  ) -> ModelHeader? {
    let file = ModelLoader.header
    guard let document = source.document(file),
      var mapping = ModelMapping(document, file: file, what: "model", issues: source.issues)
    else { return nil }
    let format = mapping.string("format")
    if !format.isEmpty, format != "assay.model/1" {
      mapping.report(.unknownFormat(format, known: "assay.model/1"), at: "format")
    }
    let id = mapping.string("id")
    if !id.isEmpty, !Names.isKebab(id) {
      mapping.report(.malformedName(.model, id: id, example: "continuous-delivery"), at: "id")
    }
    places[.model, id] = .init(file: file, position: mapping.position(of: "id"))
    places[.policy, id] = .init(file: file, position: mapping.position(of: "policy"))
    let version = mapping.string("version")
    let title = mapping.text("title")
    let origin = mapping.text("source")
    let notice = mapping.optionalText("notice") ?? LocalizedText(en: "", zh: "")
    let levels = levels(&mapping)
    let policy = PolicyDecoder.decode(&mapping, levels: levels.count)
    let profiles = ProfileDecoder.decode(&mapping, places: &places)
    let parameters = ParameterDecoder.decode(
      &mapping, profiles: profiles.map(\.id), places: &places)
    let declared = DeclaredFactDecoder.decode(&mapping, facts: facts, places: &places)
    let files = domainFiles(&mapping, source)
    mapping.finish()
    return ModelHeader(
      id: id, version: version, title: title, source: origin, notice: notice, levels: levels,
      policy: policy, profiles: profiles, parameters: parameters, declaredFacts: declared,
      domainFiles: files)
  }

  private static func levels(_ mapping: inout ModelMapping) -> [Level] {
    mapping.requiredItems("levels").enumerated().compactMap { place, node in
      let what = "level \(place + 1)"
      guard
        var entry = ModelMapping(node, file: mapping.file, called: what, issues: mapping.issues)
      else { return nil }
      let number = entry.int("level", within: 1...9)
      if let number, number != place + 1 {
        entry.report(.levelOutOfOrder(found: number, expected: place + 1), at: "level")
      }
      let level = Level(
        number: place + 1, title: entry.text("title"),
        gist: entry.optionalText("gist") ?? LocalizedText(en: "", zh: ""))
      entry.finish()
      return level
    }
  }

  private static func domainFiles(
    _ mapping: inout ModelMapping, _ source: ModelSource
  ) -> [String] {
    var files: [String] = []
    for node in mapping.requiredItems("domains") {
      let path = mapping.issues.path(of: mapping.file)
      let name = mapping.issues.take { () throws(InputError) in
        try node.requiredString(path: path)
      }
      guard let name else { continue }
      if !Names.isKebab(name) {
        let problem = ModelProblem.malformedName(.domain, id: name, example: "test-management")
        mapping.issues.report(problem, in: mapping.file, at: node.position)
      } else if files.contains("\(name).yaml") {
        let problem = ModelProblem.duplicate(.domain, id: name, first: "the same list")
        mapping.issues.report(problem, in: mapping.file, at: node.position)
      } else if source.bytes(of: "\(name).yaml") == nil {
        files.append("\(name).yaml")
        mapping.issues.report(.missingFile("\(name).yaml"), in: mapping.file, at: node.position)
      } else {
        files.append("\(name).yaml")
      }
    }
    source.reportUnlisted(besides: files + [mapping.file], at: mapping.position(of: "domains"))
    return files.filter { source.bytes(of: $0) != nil }
  }
}
