import TextLayout

/// What an interview on the terminal says.
enum InterviewWords {
  static func introduction(open: Int, answered: Int, file: String) -> LocalizedText {
    LocalizedText(
      en:
        "\(open) questions; \(answered) more are answered already. Answers go to \(file) at once.",
      zh: "共 \(open) 个问题，另有 \(answered) 个已有回答。回答会立即写入 \(file)。")
  }

  static let keys = LocalizedText(
    en:
      "1 met · 2 partly · 3 not met · 4 not applicable · Enter skip · b back · d delete the answer · q quit",
    zh: "1 达到 · 2 部分达到 · 3 未达到 · 4 不适用 · 回车 跳过 · b 返回 · d 删除回答 · q 退出")
  static let whichKey = LocalizedText(
    en: "Enter 1, 2, 3, 4, b, d or q, or nothing to skip.",
    zh: "请输入 1、2、3、4、b、d 或 q，直接回车则跳过。")
  static let share = LocalizedText(
    en: "Share that is met, in percent [50]", zh: "已达到的比例（%）[50]")
  static let noShare = LocalizedText(
    en: "A number between 0 and 100.", zh: "请输入 0 与 100 之间的数。")
  static let reason = LocalizedText(en: "Reason or remark, if any", zh: "理由或说明（可留空）")
  static let reasonNeeded = LocalizedText(
    en: "Why does it not apply", zh: "不适用的理由")
  static let file = LocalizedText(
    en: "File that shows it, from the project’s root, if any", zh: "可作证据的文件，相对于项目根目录（可留空）")
  static let person = LocalizedText(en: "Your name", zh: "您的姓名")
  static let role = LocalizedText(en: "Your role", zh: "您的角色")
  static let needed = LocalizedText(en: "This is needed.", zh: "此项必填。")
  static let noDate = LocalizedText(en: "A date such as 2026-11-23.", zh: "请输入日期，例如 2026-11-23。")

  static func date(_ date: String) -> LocalizedText {
    LocalizedText(en: "Date [\(date)]", zh: "日期 [\(date)]")
  }

  static func fileFound(_ digest: String) -> LocalizedText {
    LocalizedText(en: "SHA-256 \(digest)", zh: "SHA-256 \(digest)")
  }

  static let fileAbsent = LocalizedText(
    en:
      "There is no such file in the project; it is cited without a digest and proves nothing yet.",
    zh: "项目中没有该文件；引用不带摘要，暂不能作为证据。")

  static func earlier(_ answer: String) -> LocalizedText {
    LocalizedText(en: "So far: \(answer)", zh: "目前：\(answer)")
  }

  static func lapsed(_ date: String) -> LocalizedText {
    LocalizedText(en: "it held until \(date)", zh: "有效期至 \(date)")
  }

  static func digestsFilled(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: count == 1
        ? "1 missing digest was filled in." : "\(count) missing digests were filled in.",
      zh: "已补齐 \(count) 个缺少的摘要。")
  }

  static func saved(_ count: Int, new: Int, file: String) -> LocalizedText {
    LocalizedText(
      en: "\(count) answers stand in \(file), \(new) of them from now.",
      zh: "\(file) 中共有 \(count) 项回答，其中本次 \(new) 项。")
  }

  static func unchanged(_ file: String) -> LocalizedText {
    LocalizedText(en: "\(file) was not changed.", zh: "\(file) 没有改动。")
  }

  static let nothing = LocalizedText(en: "There is nothing to ask.", zh: "没有需要回答的问题。")
}
