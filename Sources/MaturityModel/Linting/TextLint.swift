import TextLayout

/// Finds texts that were not written or not translated.
enum TextLint {
  static func findings(_ subject: LintSubject) -> [ModelIssue] {
    subject.model.localizedTexts.compactMap { part in
      let place = "'\(part.key)' of \(part.kind.rawValue) '\(part.id)'"
      // A text that is missing or empty is an error of its own.
      if part.text.english.isEmpty || part.text.chinese.isEmpty { return nil }
      if isBlank(part.text.english) || isBlank(part.text.chinese) {
        return subject.warning(.emptyText(in: place), about: part.kind, part.id)
      }
      guard part.text.english == part.text.chinese else { return nil }
      return subject.warning(.sameText(in: place), about: part.kind, part.id)
    }
  }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
