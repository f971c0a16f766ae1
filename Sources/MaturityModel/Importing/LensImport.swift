import DataFormats

/// Reads a custom lens of the AWS Well-Architected Tool.
///
/// Pillars become domains, questions practices and choices criteria. A question's risk is its level:
/// high 1, medium 2, none 3. A choice that the rule for medium risk names stands at level 2, one that
/// only the rule for no risk names at level 3; a choice that neither names decides nothing.
enum LensImport {
  static func read(_ bytes: [UInt8], path: String) throws(InputError) -> ImportedModel {
    let root = try JSONNode.parse(bytes, path: path)
    let pillars = root["pillars"]?.items ?? []
    guard !pillars.isEmpty else {
      throw InputError(
        path: path, position: root.position,
        problem: .other("has no 'pillars'; a custom lens holds a list of them"))
    }
    var model = ImportedModel(
      title: root["name"]?.string ?? "Custom lens",
      source: "Custom lens of the AWS Well-Architected Tool",
      notice: root["description"]?.string?.trimmedOrNil,
      levels: ["High risk", "Medium risk", "No risk"], baseLevel: 1, domains: [])
    for pillar in pillars {
      let questions = pillar["questions"]?.items ?? []
      let practices = questions.map { practice($0, &model.remarks) }
      model.domains.append(
        .init(title: pillar["name"]?.string ?? "Pillar", practices: practices))
    }
    try model.requireCriteria(path: path, found: "no choices that a risk rule names")
    return model
  }

  private static func practice(
    _ question: JSONNode, _ remarks: inout [String]
  ) -> ImportedModel.Practice {
    let title = question["title"]?.string ?? "Question"
    let rules = question["riskRules"]?.items ?? []
    let named = { (risk: String) -> Set<String> in
      Set(rules.filter { $0["risk"]?.string == risk }.flatMap { words($0["condition"]?.string) })
    }
    let (medium, none) = (named("MEDIUM_RISK"), named("NO_RISK"))
    let conditions = rules.compactMap { $0["condition"]?.string }
    if conditions.contains(where: { $0.contains("||") || $0.contains("!") }) {
      remarks.append("'\(title)' weighs its choices by a rule that a list of criteria cannot hold")
    }
    let criteria = (question["choices"]?.items ?? []).compactMap { choice in
      let id = choice["id"]?.string ?? ""
      return medium.contains(id)
        ? criterion(choice, level: 2) : none.contains(id) ? criterion(choice, level: 3) : nil
    }
    return ImportedModel.Practice(
      title: title, note: conditions.isEmpty ? nil : conditions.joined(separator: "; "),
      criteria: criteria)
  }

  private static func criterion(_ choice: JSONNode, level: Int) -> ImportedModel.Criterion {
    let title = choice["title"]?.string ?? choice["id"]?.string ?? "Choice"
    let help = choice["helpfulResource"]?["displayText"]?.string?.trimmedOrNil
    let plan = choice["improvementPlan"]?["displayText"]?.string?.trimmedOrNil
    return ImportedModel.Criterion(
      level: level, text: title, ask: "Is this so: \(title)?", improve: plan ?? help ?? title,
      note: plan == nil ? nil : help)
  }

  /// The identifiers that a condition names.
  private static func words(_ condition: String?) -> [String] {
    (condition ?? "").split { !($0.isLetter || $0.isNumber || "_-".contains($0)) }.map(String.init)
  }
}
