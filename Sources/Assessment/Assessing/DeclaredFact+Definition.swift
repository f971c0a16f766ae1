public import Evidence
public import MaturityModel
import TextLayout

extension DeclaredFact {
  /// Its entry in the dictionary of facts, from which metric rows of its name are derived.
  public var definition: FactDefinition {
    FactDefinition(
      name: name, type: type, unit: FactDefinition.Unit(rawValue: unit) ?? .number, meaning: text,
      formula: "the newest metric row of this name", supplier: .metrics)
  }
}

extension Supplier {
  /// What decides criteria that no evidence can.
  static let answers = Supplier(
    id: "answers", title: LocalizedText(en: "answers of people", zh: "相关人员的回答"),
    advice: LocalizedText(
      en:
        "have the questionnaire answered by those who know, and cite documents where there are any",
      zh: "请知情人员填写问卷，并尽可能引用文档"))
}
