import TextLayout

/// Phrases that only a terminal shows.
enum TerminalWords {
  static let why = LocalizedText(en: "Why", zh: "原因")
  static let raise = LocalizedText(en: "What would raise it", zh: "如何提升")
  static let nothingToDo = LocalizedText(en: "nothing: it is met", zh: "无：已达到")
  static let explain = LocalizedText(
    en: "assay explain <id> shows how a verdict came about",
    zh: "用 assay explain <编号> 查看判定的由来")

  static func known(_ known: Int, of all: Int) -> LocalizedText {
    LocalizedText(en: "\(known) of \(all) facts known", zh: "\(all) 项事实中已知 \(known) 项")
  }

  static func answer(_ question: String) -> LocalizedText {
    LocalizedText(en: "answer: \(question)", zh: "回答：\(question)")
  }

  static func diagnostics(errors: Int, warnings: Int) -> LocalizedText {
    LocalizedText(
      en: "evidence: \(errors) refused, \(warnings) doubtful; the report lists them",
      zh: "证据：\(errors) 项被拒绝，\(warnings) 项存疑；详见报告")
  }
}
