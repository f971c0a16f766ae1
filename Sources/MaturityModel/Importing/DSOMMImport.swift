import DataFormats

/// Reads the `model.yaml` that the OWASP DevSecOps Maturity Model generates.
///
/// Dimensions become domains, sub-dimensions practices and activities criteria at their level;
/// nothing is granted, so that the base is level 0.
enum DSOMMImport {
  static func read(_ bytes: [UInt8], path: String) throws(InputError) -> ImportedModel {
    let documents = try YAML.documents(bytes, path: path)
    guard let body = documents.last, body.isMapping else {
      throw InputError(path: path, position: documents.last?.position, problem: .empty)
    }
    var model = ImportedModel(
      title: "OWASP DevSecOps Maturity Model", source: "OWASP DevSecOps Maturity Model",
      notice: "Imported from \(path). Texts belong to their authors.",
      levels: (1...5).map { "Level \($0)" }, baseLevel: 0, domains: [])
    if documents.count > 1, let version = documents[0]["meta"]?["version"]?.string {
      model.version = version
    }
    for (dimension, parts) in body.entries where dimension.string != "meta" {
      let practices = try parts.entries.map { part, activities throws(InputError) in
        try practice(part.string ?? "", activities, path)
      }
      model.domains.append(.init(title: dimension.string ?? "", practices: practices))
    }
    try model.requireCriteria(path: path, found: "no activities under dimensions")
    return model
  }

  private static func practice(
    _ title: String, _ activities: YAMLNode, _ path: String
  ) throws(InputError) -> ImportedModel.Practice {
    let criteria = try activities.entries.map { name, activity throws(InputError) in
      try criterion(name.string ?? "", activity, path)
    }
    return ImportedModel.Practice(title: title, criteria: criteria)
  }

  private static func criterion(
    _ name: String, _ activity: YAMLNode, _ path: String
  ) throws(InputError) -> ImportedModel.Criterion {
    guard let level = activity["level"]?.int, (1...5).contains(level) else {
      throw InputError(
        path: path, position: activity.position,
        problem: .other("activity '\(name)' has no level from 1 to 5"))
    }
    let text = { (key: String) in activity[key]?.string?.trimmedOrNil }
    let required = activity["dependsOn"]?.items.compactMap(\.string) ?? []
    return ImportedModel.Criterion(
      level: Int(level), text: name, ask: text("assessment") ?? "Is this in place: \(name)?",
      improve: text("measure") ?? text("description") ?? name, note: text("risk"),
      cost: cost(of: activity), reference: FrameworkReference(framework: .dsomm, id: name),
      requires: required, names: [name] + [text("uuid")].compactMap { $0 })
  }

  /// The time an activity takes, from 1 to 5, in points.
  private static func cost(of activity: YAMLNode) -> Int {
    let time = activity["difficultyOfImplementation"]?["time"]?.int ?? 3
    let points = [1, 2, 3, 5, 8]
    return points[Int(min(max(time, 1), 5)) - 1]
  }
}

extension ImportedModel {
  /// Refuses a source in which nothing was found.
  func requireCriteria(path: String, found: String) throws(InputError) {
    guard criterionCount == 0 else { return }
    throw InputError(path: path, position: nil, problem: .other("holds \(found)"))
  }
}
