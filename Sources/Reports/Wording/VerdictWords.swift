import Assessment
import TextLayout

/// The names of verdicts and of what they rest on.
enum VerdictWords {
  static func name(of verdict: Verdict) -> LocalizedText {
    switch verdict {
    case .met: LocalizedText(en: "met", zh: "达到")
    case .partial: LocalizedText(en: "partly met", zh: "部分达到")
    case .notMet: LocalizedText(en: "not met", zh: "未达到")
    case .unknown: LocalizedText(en: "unknown", zh: "证据不足")
    case .notApplicable: LocalizedText(en: "not applicable", zh: "不适用")
    }
  }

  static func implied(by criterion: String) -> LocalizedText {
    LocalizedText(en: "implied by \(criterion)", zh: "由 \(criterion) 推定")
  }

  static func reason(_ reason: Verdict.Reason) -> LocalizedText {
    switch reason {
    case .noEvidence: LocalizedText(en: "no evidence was found", zh: "没有找到证据")
    case .expired: LocalizedText(en: "the evidence has expired", zh: "证据已过期")
    case .insufficient: LocalizedText(en: "too few observations", zh: "样本数量不足")
    case .incomplete: LocalizedText(en: "an export is incomplete", zh: "导出的数据不完整")
    case .insufficientBasis:
      LocalizedText(en: "the basis is weaker than the model demands", zh: "依据弱于模型的要求")
    case .hidden:
      LocalizedText(
        en: "what decides it lies outside the files", zh: "决定性的内容不在所读文件之中")
    case .ruleError: LocalizedText(en: "the rule failed", zh: "规则执行出错")
    case .costLimit:
      LocalizedText(en: "the rule was stopped at its cost limit", zh: "规则超出计算上限而中止")
    case .conflict: LocalizedText(en: "the sources disagree", zh: "各来源互相矛盾")
    case .notAnswered: LocalizedText(en: "nobody has answered yet", zh: "尚无人作答")
    case .applicabilityUnknown:
      LocalizedText(en: "whether it applies is not known", zh: "是否适用尚不清楚")
    }
  }

  static func basis(_ basis: Basis) -> LocalizedText {
    switch basis {
    case .assessor: LocalizedText(en: "set by an assessor", zh: "由评估人员判定")
    case .stated: LocalizedText(en: "by a self-assessment", zh: "依据自评")
    case .machine: LocalizedText(en: "by machine evidence", zh: "依据机器证据")
    case .corroborated:
      LocalizedText(en: "by a statement with evidence", zh: "依据附有证据的声明")
    case .attested: LocalizedText(en: "by a statement", zh: "依据人员声明")
    }
  }
}
