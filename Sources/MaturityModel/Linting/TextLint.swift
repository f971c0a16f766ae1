import TextLayout

/// Finds texts that were not translated.
enum TextLint {
  static func findings(_ subject: LintSubject) -> [ModelIssue] {
    let practices = subject.model.practices.flatMap { practice in
      issues(
        in: [("title", practice.title), ("floor", practice.floor)], .practice, practice.id, subject)
    }
    let criteria = subject.model.criteria.flatMap { criterion in
      issues(
        in: [
          ("text", criterion.text), ("ask", criterion.ask), ("improve", criterion.improve),
          ("note", criterion.note),
        ], .criterion, criterion.id, subject)
    }
    let parameters = subject.model.parameters.flatMap { parameter in
      issues(in: [("text", parameter.text)], .parameter, parameter.id, subject)
    }
    return practices + criteria + parameters
  }

  private static func issues(
    in texts: [(key: String, text: LocalizedText?)], _ kind: ModelProblem.Kind, _ id: String,
    _ subject: LintSubject
  ) -> [ModelIssue] {
    texts.compactMap { key, text in
      guard let text else { return nil }
      let place = "'\(key)' of \(kind.rawValue) '\(id)'"
      if isBlank(text.english) || isBlank(text.chinese) {
        return subject.warning(.emptyText(in: place), about: kind, id)
      }
      guard text.english == text.chinese else { return nil }
      return subject.warning(.sameText(in: place), about: kind, id)
    }
  }

  private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
