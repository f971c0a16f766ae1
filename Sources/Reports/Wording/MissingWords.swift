import Assessment
import TextLayout

/// Phrases about evidence that was looked for and not found.
enum MissingWords {
  static let heading = LocalizedText(en: "Looked for and not found", zh: "查找过但没有找到的证据")

  /// How hard it was looked for.
  static func search(_ missing: MissingEvidence) -> LocalizedText {
    let (formats, files) = (missing.formats.count, GroupedNumber.text(missing.files))
    return LocalizedText(
      en: "looked for \(formats) \(formats == 1 ? "format" : "formats") in \(files) "
        + (missing.files == 1 ? "file" : "files"),
      zh: "在 \(files) 个文件中查找了 \(formats) 种格式")
  }

  /// What comes before the commands.
  static let get = LocalizedText(en: "get one with ", zh: "获取方法：")
  /// What stands between commands.
  static let or = LocalizedText(en: " or ", zh: " 或 ")
}
