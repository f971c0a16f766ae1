import TextLayout

/// The languages that a page speaks: one, or both with Chinese first.
public enum PageLanguages: String, Sendable, Hashable, CaseIterable {
  /// English.
  case english = "en"
  /// Simplified Chinese.
  case chinese = "zh-Hans"
  /// Both.
  case both

  /// The language of the page as a whole.
  var first: Language { self == .english ? .english : .chinese }

  /// A text as running text; the second language stands after the first, marked as such.
  func say(_ text: LocalizedText) -> HTML {
    guard self == .both, text.chinese != text.english else { return "\(text.text(in: first))" }
    return "\(text.chinese) <span class=\"alt\" lang=\"en\">\(text.english)</span>"
  }

  /// A text where no marks can stand, as in an attribute.
  func plain(_ text: LocalizedText) -> String {
    guard self == .both, text.chinese != text.english else { return text.text(in: first) }
    return "\(text.chinese) / \(text.english)"
  }
}
