import Assessment
import MaturityModel
import TextLayout

/// The words of the material and demonstration lists; the Chinese ones are the assessors'.
enum MaterialWords {
  static let lists = LocalizedText(en: "Material and demonstration lists", zh: "材料及演示准备清单")
  static let material = LocalizedText(en: "Material list", zh: "材料清单")
  static let demonstration = LocalizedText(en: "Demonstration list", zh: "演示清单")
  static let none = LocalizedText(en: "The model asks for nothing here.", zh: "模型未要求此类材料。")

  static let code = LocalizedText(en: "Code", zh: "编号")
  static let shows = LocalizedText(en: "What it shows", zh: "内容")
  static let kind = LocalizedText(en: "Kind", zh: "形式")
  static let state = LocalizedText(en: "State", zh: "状态")
  static let file = LocalizedText(en: "File", zh: "文件")
  static let date = LocalizedText(en: "Date", zh: "日期")
  static let owner = LocalizedText(en: "Owner", zh: "责任人")

  static func name(of kind: RequestedEvidence.Kind) -> LocalizedText {
    switch kind {
    case .document: LocalizedText(en: "document", zh: "材料文档")
    case .screenshot: LocalizedText(en: "screenshot", zh: "演示截图")
    case .demonstration: LocalizedText(en: "demonstration", zh: "演示视频")
    }
  }

  static func name(of state: Material.State) -> LocalizedText {
    switch state {
    case .present: LocalizedText(en: "present", zh: "已具备")
    case .missing: LocalizedText(en: "missing", zh: "缺失")
    case .expired: LocalizedText(en: "expired", zh: "已过期")
    case .superseded(let criterion):
      LocalizedText(en: "not needed, \(criterion) replaces it", zh: "无须准备，由 \(criterion) 取代")
    case .notApplicable: LocalizedText(en: "not needed, does not apply", zh: "无须准备，不适用")
    }
  }

  static func check(_ check: MaterialHolding.Check) -> LocalizedText? {
    switch check {
    case .verified, .found: nil
    case .outside: LocalizedText(en: "not opened", zh: "未打开核对")
    case .changed: LocalizedText(en: "changed since it was cited", zh: "引用后已变更")
    case .absent: LocalizedText(en: "not found", zh: "未找到")
    case .unassigned:
      LocalizedText(
        en: "cited for the criterion; name it by the code to count", zh: "为该要求引用；以编号命名后计入")
    }
  }

  static func until(_ date: String) -> LocalizedText {
    LocalizedText(en: "until \(date)", zh: "有效期至 \(date)")
  }

  static func counts(_ counts: [String: Int], of all: Int) -> LocalizedText {
    let count = { (name: String) in counts[name] ?? 0 }
    return LocalizedText(
      en: "\(all) asked for: \(count("present")) present, \(count("missing")) missing, "
        + "\(count("expired")) expired, \(count("not_needed")) not needed",
      zh: "共 \(all) 项：已具备 \(count("present"))，缺失 \(count("missing"))，"
        + "已过期 \(count("expired"))，无须准备 \(count("not_needed"))")
  }
}

extension Material.State {
  /// The name in data and style sheets.
  var id: String {
    switch self {
    case .present: "present"
    case .missing: "missing"
    case .expired: "expired"
    case .superseded, .notApplicable: "not_needed"
    }
  }

  /// A sign that needs no colour.
  var symbol: String {
    switch self {
    case .present: "✓"
    case .missing: "✗"
    case .expired: "!"
    case .superseded, .notApplicable: "–"
    }
  }
}
