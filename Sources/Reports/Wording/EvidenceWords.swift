import Assessment
import Evidence
import TextLayout

/// Phrases about facts, files, answers and dates.
enum EvidenceWords {
  static let unknownFact = LocalizedText(en: "unknown", zh: "未知")

  static func unknown(_ reason: UnknownReason) -> LocalizedText {
    switch reason {
    case .noEvidence: LocalizedText(en: "no evidence was found", zh: "没有找到证据")
    case .expired(let newest):
      LocalizedText(
        en: "expired; the newest evidence is of \(newest)", zh: "已过期；最新证据为 \(newest)")
    case .insufficient(let sample, let minimum):
      LocalizedText(
        en: "only \(sample) observed, at least \(minimum) needed",
        zh: "只观察到 \(sample) 个，至少需要 \(minimum) 个")
    case .incomplete(let what):
      LocalizedText(en: "incomplete: the export \(what)", zh: "数据不完整：导出文件 \(what)")
    case .hidden(let what):
      LocalizedText(en: "cannot be seen: \(what)", zh: "无法看到：\(what)")
    case .conflict(let what):
      LocalizedText(en: "the sources disagree: \(what)", zh: "来源互相矛盾：\(what)")
    }
  }

  static func unit(_ unit: String) -> LocalizedText {
    switch FactDefinition.Unit(rawValue: unit) {
    case .flag, .count, .ratio, .name, .names, .number: LocalizedText(en: "", zh: "")
    case .minutes: LocalizedText(en: "minutes", zh: "分钟")
    case .hours: LocalizedText(en: "hours", zh: "小时")
    case .days: LocalizedText(en: "days", zh: "天")
    case .perDay: LocalizedText(en: "per day", zh: "次/天")
    case .perWeek: LocalizedText(en: "per week", zh: "次/周")
    case .perSecond: LocalizedText(en: "per second", zh: "次/秒")
    case .milliseconds: LocalizedText(en: "ms", zh: "毫秒")
    case nil: LocalizedText(en: unit, zh: unit)
    }
  }

  static func sample(_ count: Int) -> LocalizedText {
    LocalizedText(en: "\(count) observed", zh: "样本 \(count)")
  }

  static func fraction(_ fraction: Fact.Fraction) -> LocalizedText {
    let (found, all) = (fraction.numerator, fraction.denominator)
    return LocalizedText(en: "\(found) of \(all)", zh: "\(all) 个中的 \(found) 个")
  }

  static func need(_ margin: Margin) -> LocalizedText {
    LocalizedText(
      en: "needs \(margin.comparison) \(margin.bound)",
      zh: "要求 \(margin.comparison) \(margin.bound)")
  }

  static func distance(_ amount: String, holds: Bool) -> LocalizedText {
    holds
      ? LocalizedText(en: "holds with \(amount) to spare", zh: "满足，余量 \(amount)")
      : LocalizedText(en: "fails by \(amount)", zh: "不满足，相差 \(amount)")
  }

  static func holds(_ holds: Bool) -> LocalizedText {
    holds ? LocalizedText(en: "holds", zh: "满足") : LocalizedText(en: "fails", zh: "不满足")
  }

  static func claim(_ claim: Answer.Claim, share: String) -> LocalizedText {
    switch claim {
    case .met: LocalizedText(en: "met", zh: "达到")
    case .partly: LocalizedText(en: "met to \(share)", zh: "达到 \(share)")
    case .notMet: LocalizedText(en: "not met", zh: "未达到")
    case .notApplicable: LocalizedText(en: "not applicable", zh: "不适用")
    }
  }

  static func states(claim: LocalizedText, person: String, role: String, date: String)
    -> LocalizedText
  {
    LocalizedText(
      en: "“\(claim.english)”, stated by \(person) (\(role)) on \(date)",
      zh: "“\(claim.chinese)”，\(person)（\(role)）于 \(date) 声明")
  }

  static func until(_ date: String) -> LocalizedText {
    LocalizedText(en: "holds until \(date)", zh: "有效期至 \(date)")
  }

  static func origin(_ origin: ProjectIdentity.DateOrigin) -> LocalizedText {
    switch origin {
    case .head: LocalizedText(en: "date of the commit", zh: "提交日期")
    case .option: LocalizedText(en: "chosen by the user", zh: "由使用者指定")
    case .evidence: LocalizedText(en: "newest date in the evidence", zh: "证据中的最新日期")
    }
  }

  static func severity(_ severity: Diagnostic.Severity) -> LocalizedText {
    switch severity {
    case .error: LocalizedText(en: "error", zh: "错误")
    case .warning: LocalizedText(en: "warning", zh: "警告")
    case .note: LocalizedText(en: "note", zh: "提示")
    }
  }

  static let plainFolder = LocalizedText(
    en: "none (a plain folder)", zh: "无（普通文件夹）")
  static let shallow = LocalizedText(
    en: "partial history", zh: "历史不完整（浅克隆）")

  static func rule(kind: String) -> LocalizedText {
    switch kind {
    case "measure": LocalizedText(en: "Measure", zh: "度量")
    case "proves": LocalizedText(en: "Proof", zh: "证明规则")
    case "refutes": LocalizedText(en: "Refutation", zh: "否定规则")
    default: LocalizedText(en: "Rule", zh: "规则")
    }
  }

  static func files(_ count: Int, bytes: String) -> LocalizedText {
    LocalizedText(
      en: count == 1 ? "1 file, \(bytes) bytes" : "\(count) files, \(bytes) bytes",
      zh: "\(count) 个文件，共 \(bytes) 字节")
  }

  static func listed(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: "\(count) are listed here, those that facts, statements and remarks name first; the "
        + "JSON document lists all.",
      zh: "此处列出 \(count) 个，优先列出事实、声明和疑点所引用的文件；JSON 文档列有全部文件。")
  }
}
