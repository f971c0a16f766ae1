import Assessment
import MaturityModel
import TextLayout

/// The words of the questionnaire.
enum QuestionnaireWords {
  static let title = LocalizedText(en: "Questionnaire", zh: "问卷")
  static let skip = LocalizedText(en: "Skip to the questions", zh: "跳到问题")
  static let questions = LocalizedText(en: "Questions", zh: "问题数")
  static let introduction = LocalizedText(
    en: "Files could not decide what is asked here. Answer what you know, the first questions "
      + "first: they decide most. What you enter stays in this browser until you save it as a file.",
    zh: "以下要求无法由文件判定。请回答您了解的内容；靠前的问题影响最大，请优先作答。"
      + "所填内容只保存在本浏览器中，直至您将其另存为文件。")
  static let noScript = LocalizedText(
    en: "Without JavaScript this page can be read and printed, but nothing can be saved.",
    zh: "未启用 JavaScript 时，本页只能阅读和打印，无法保存。")
  static let nothing = LocalizedText(en: "Nothing is left to ask.", zh: "没有需要回答的问题。")
  static let progress = LocalizedText(en: "Progress and saving", zh: "进度与保存")
  static let count = LocalizedText(en: "{done} of {all} answered", zh: "已答 {done} / {all}")
  static let next = LocalizedText(en: "Next open question", zh: "下一个未答问题")
  static let saveYAML = LocalizedText(en: "Save answers.yaml", zh: "保存 answers.yaml")
  static let saveJSON = LocalizedText(en: "Save JSON", zh: "保存 JSON")
  static let clear = LocalizedText(en: "Clear", zh: "清除")
  static let keys = LocalizedText(
    en:
      "Keys within a question: 1 to 4 choose an answer, j and k go to the next and the previous one.",
    zh: "在问题内可用按键：1 至 4 选择回答，j 和 k 转到下一个和上一个问题。")
  static let noDigest = LocalizedText(
    en: "This browser computes no digests here. Cited files are saved without one; "
      + "‘assay interview’ fills it in from the files of the project.",
    zh: "当前浏览器环境无法计算摘要。所引用的文件保存时不带摘要，可由 assay interview 根据项目中的文件补齐。")

  static let signer = LocalizedText(en: "Who answers", zh: "作答人")
  static let signerHint = LocalizedText(
    en: "Signs every answer that you give or change here.",
    zh: "用于您在此给出或修改的每一项回答。")
  static let person = LocalizedText(en: "Name", zh: "姓名")
  static let role = LocalizedText(en: "Role", zh: "角色")
  static let date = LocalizedText(en: "Date", zh: "日期")
  static let expires = LocalizedText(en: "Holds until (optional)", zh: "有效期至（可选）")

  static let evidence = LocalizedText(en: "What counts as evidence", zh: "所需证据")
  static let anyEvidence = LocalizedText(
    en: "The model names no particular evidence.", zh: "模型未指定具体材料。")
  static let met = LocalizedText(en: "Met", zh: "达到")
  static let partly = LocalizedText(en: "Partly", zh: "部分达到")
  static let notMet = LocalizedText(en: "Not met", zh: "未达到")
  static let notApplicable = LocalizedText(en: "Not applicable", zh: "不适用")
  static let share = LocalizedText(en: "Share that is met, in percent", zh: "已达到的比例（%）")
  static let reason = LocalizedText(en: "Reason or remark", zh: "理由或说明")
  static let files = LocalizedText(en: "Cite files", zh: "引用文件")
  static let path = LocalizedText(en: "Path from the project’s root", zh: "相对于项目根目录的路径")
  static let addPath = LocalizedText(en: "Add a path", zh: "添加路径")
  static let remove = LocalizedText(en: "Remove", zh: "移除")
  static let confirm = LocalizedText(en: "Still holds today", zh: "确认至今有效")
  static let withdraw = LocalizedText(en: "Withdraw answer", zh: "撤回回答")

  static let then = LocalizedText(en: "What to do with the answers", zh: "如何使用这些回答")
  static let thenSteps = LocalizedText(
    en: "Save answers.yaml into the project, in place of the file of earlier answers, and assess "
      + "again. Paths of cited files start at the project’s root; only files that lie there count.",
    zh: "将 answers.yaml 存入项目，替换先前的回答文件，然后重新评估。"
      + "所引用文件的路径从项目根目录算起；只有确实存在的文件才算证据。")
  static let asText = LocalizedText(en: "Show the file as text", zh: "以文本显示文件")

  /// What the script counts; short, so in the page's first language only.
  static let counts: [(name: HTML, text: LocalizedText)] = [
    ("count", count), ("todo", LocalizedText(en: "{todo} to complete", zh: "待完善 {todo}")),
  ]

  /// What the script says; `{…}` are filled in by it.
  static let ofScript: [(name: HTML, text: LocalizedText)] = [
    (
      "outdated",
      LocalizedText(
        en: "This answer held until {until}. Confirm it or change it.",
        zh: "该回答的有效期至 {until}，请确认或修改。")
    ),
    (
      "signed",
      LocalizedText(en: "Stated by {person} ({role}) on {date}", zh: "{person}（{role}）于 {date} 声明")
    ),
    (
      "unsigned",
      LocalizedText(en: "Not signed yet: enter name and role above", zh: "尚未署名：请在上方填写姓名和角色")
    ),
    (
      "saved",
      LocalizedText(en: "{count} answers saved as {file}.", zh: "已将 {count} 项回答保存为 {file}。")
    ),
    (
      "left",
      LocalizedText(en: "{todo} incomplete answers were left out.", zh: "{todo} 项不完整的回答未写入。")
    ),
    (
      "restored",
      LocalizedText(
        en: "{count} answers entered earlier in this browser are here again.",
        zh: "已恢复此前在本浏览器中填写的 {count} 项回答。")
    ),
    (
      "unkept",
      LocalizedText(
        en: "This browser keeps nothing; save before you close the page.",
        zh: "本浏览器无法暂存内容，关闭页面前请先保存。")
    ),
    (
      "sure",
      LocalizedText(
        en: "Press again to clear all that was entered here", zh: "再按一次即清除此处填写的全部内容")
    ),
    ("cleared", LocalizedText(en: "Cleared.", zh: "已清除。")),
    ("noshare", LocalizedText(en: "Give a share between 0 and 100 %.", zh: "请填写 0 至 100 % 之间的比例。")),
    ("noreason", LocalizedText(en: "Give the reason.", zh: "请填写理由。")),
    ("nosigner", LocalizedText(en: "Name, role and date are missing.", zh: "缺少姓名、角色或日期。")),
    (
      "badexpiry",
      LocalizedText(en: "It cannot end before it was stated.", zh: "有效期不能早于声明日期。")
    ),
    ("nopath", LocalizedText(en: "A cited file has no path.", zh: "有引用的文件缺少路径。")),
    (
      "unread",
      LocalizedText(en: "The file could not be read; it has no digest.", zh: "无法读取该文件，缺少摘要。")
    ),
  ]
}

/// What an answer would do.
extension QuestionnaireWords {
  static func standing(proven: Int, potential: Int, target: Int) -> LocalizedText {
    LocalizedText(
      en: proven == potential
        ? "Level \(proven) proven; answers alone cannot raise it. Target: \(target)."
        : "Level \(proven) proven; up to \(potential) with good answers. Target: \(target).",
      zh: proven == potential
        ? "已证实 \(proven) 级，仅凭回答无法提升；目标 \(target) 级。"
        : "已证实 \(proven) 级，作答后最高可达 \(potential) 级；目标 \(target) 级。")
  }

  static func bearing(_ bearing: Question.Bearing, level: Int) -> LocalizedText {
    switch bearing {
    case .blocking(let open, let failed): blocking(level: level, open: open, failed: failed)
    case .later:
      LocalizedText(
        en: "Counts for level \(level), once the levels below are reached",
        zh: "达到以下各级后，计入 \(level) 级")
    case .aboveTarget:
      LocalizedText(
        en: "Counts for level \(level), above the target", zh: "计入 \(level) 级，高于目标")
    case .settled:
      LocalizedText(
        en: "Machine evidence has decided this; an answer changes nothing",
        zh: "已由机器证据判定，回答不改变结果")
    }
  }

  private static func blocking(level: Int, open: Int, failed: Int) -> LocalizedText {
    let besides =
      switch open {
      case 0: LocalizedText(en: ", alone", zh: "（仅此一项未定）")
      case 1: LocalizedText(en: ", with 1 other open question", zh: "（另有 1 项未定）")
      default: LocalizedText(en: ", with \(open) other open questions", zh: "（另有 \(open) 项未定）")
      }
    guard failed > 0 else {
      return LocalizedText(
        en: "Stands between this practice and level \(level)\(besides.english)",
        zh: "决定能否达到 \(level) 级\(besides.chinese)")
    }
    let known = failed == 1 ? "1 criterion there is" : "\(failed) criteria there are"
    return LocalizedText(
      en: "Needed for level \(level), where \(known) known not to be met",
      zh: "\(level) 级所需；该级已知有 \(failed) 项未达到")
  }

  static func asked(_ bearing: LocalizedText, because reason: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "\(bearing.english). Open: \(reason.english).",
      zh: "\(bearing.chinese)。未定原因：\(reason.chinese)。")
  }

  static func asked(_ bearing: LocalizedText, sofar verdict: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "\(bearing.english). So far: \(verdict.english).",
      zh: "\(bearing.chinese)。目前：\(verdict.chinese)。")
  }

  /// What an answer needs beyond a claim to count; nil when nothing.
  static func limit(_ question: Question) -> LocalizedText? {
    if question.isVetoed {
      return LocalizedText(
        en: "There is machine evidence, but it has expired or contradicts itself. Until it is "
          + "renewed, no answer but “not met” counts.",
        zh: "已有机器证据，但其已过期或互相矛盾；在更新之前，只有“未达到”的回答有效。")
    }
    switch question.minimumBasis {
    case .stated, .attested: return nil
    case .corroborated:
      return LocalizedText(
        en: "Counts only with a cited file that lies in the project.",
        zh: "须引用项目中确实存在的文件，回答才有效。")
    case .machine:
      return LocalizedText(
        en: "Only machine evidence decides this; an answer is kept for the record.",
        zh: "只能由机器证据判定；回答仅作记录。")
    }
  }
}
