/// A language that models and reports speak.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// English.
  case english = "en"
  /// Simplified Chinese.
  case chinese = "zh-Hans"
}

/// The same text in every language.
public struct LocalizedText: Sendable, Hashable {
  /// The English text.
  public let english: String
  /// The Simplified Chinese text.
  public let chinese: String

  /// Makes a text from its two versions.
  public init(en english: String, zh chinese: String) {
    (self.english, self.chinese) = (english, chinese)
  }

  /// The version in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}
