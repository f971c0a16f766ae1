import Assessment
import TextLayout

/// Phrases around smells; what each one says is the document's own.
enum SmellWords {
  static let harmless = LocalizedText(
    en: "None of these changes a verdict; each is a reason to look again.",
    zh: "以下各项均不改变判定，但都值得复查。")

  static func severity(_ severity: Smell.Severity) -> LocalizedText {
    switch severity {
    case .warning: LocalizedText(en: "doubt", zh: "存疑")
    case .note: LocalizedText(en: "note", zh: "提示")
    }
  }
}
