public import TextLayout

/// Phrases about evidence that is gathered, or still to be gathered.
public enum CollectionWords {
  /// What was gathered.
  public static func gathered(
    _ project: String, files: Int, copied: Int
  ) -> LocalizedText {
    LocalizedText(
      en: "\(project): \(files) files read, \(copied) copied, the others by their digests",
      zh: "\(project)：读取 \(files) 个文件，复制 \(copied) 个，其余只保留摘要")
  }

  /// How much history was gathered.
  public static func history(commits: Int) -> LocalizedText {
    LocalizedText(
      en: "history: \(commits) commits recorded, nothing of '.git' copied",
      zh: "历史：记录 \(commits) 次提交，未复制 '.git' 的内容")
  }

  /// Files that are not copied.
  public static func omitted(_ count: Int, _ reason: String) -> LocalizedText {
    LocalizedText(
      en: "not copied: \(count) (\(self.reason(reason).english))",
      zh: "未复制：\(count) 个（\(self.reason(reason).chinese)）")
  }

  private static func reason(_ reason: String) -> (english: String, chinese: String) {
    switch reason {
    case "secret": ("may hold secrets", "可能含有机密")
    case "large": ("too large", "过大")
    case "changed": ("changed while it was read", "读取期间已改变")
    default: ("digests only", "只保留摘要")
    }
  }

  /// What the plan is about.
  public static func plan(_ model: String, _ service: String, asOf: String) -> LocalizedText {
    LocalizedText(
      en: "What '\(model)' still needs of \(service), as of \(asOf).",
      zh: "截至 \(asOf)，模型“\(model)”还需要从 \(service) 导出的数据。")
  }

  /// How the plan is used.
  public static func use(_ program: String, folder: String) -> LocalizedText {
    LocalizedText(
      en: "Run it in the project's folder where \(program); "
        + "then: assay assess . --evidence \(folder)",
      zh: "请在项目目录中运行（\(program)），然后执行：assay assess . --evidence \(folder)")
  }

  /// What the program has to know.
  public static func signedIn(_ program: String) -> LocalizedText {
    LocalizedText(en: "'\(program)' is signed in", zh: "'\(program)' 已登录")
  }

  /// Which variable has to be set.
  public static func tokenSet(_ variables: String) -> LocalizedText {
    LocalizedText(en: "\(variables) is set", zh: "已设置 \(variables)")
  }

  /// What an export would decide.
  public static func decides(_ count: Int, _ criteria: String) -> LocalizedText {
    LocalizedText(
      en: "would decide \(count) unknown: \(criteria)", zh: "可判定 \(count) 条未知准则：\(criteria)")
  }

  /// The project's address is not known.
  public static let placeholders = LocalizedText(
    en: "No git remote names the project: put its owner and name in the place of OWNER/NAME.",
    zh: "没有 git 远程地址可用：请把 OWNER/NAME 换成项目的所有者和名称。")

  /// What no export supplies.
  public static let elsewhere = LocalizedText(
    en: "Not from there:", zh: "无法由此导出：")

  /// Nothing is missing.
  public static let complete = LocalizedText(
    en: "Nothing that a forge could export is missing.", zh: "没有需要从代码托管平台导出的数据。")

  /// What only the service's own program exports.
  public static func onlyOwn(_ file: String, _ program: String) -> LocalizedText {
    LocalizedText(
      en: "\(file): only '\(program)' exports reviews and sizes in one go",
      zh: "\(file)：只有 '\(program)' 能一次导出评审和规模")
  }
}
