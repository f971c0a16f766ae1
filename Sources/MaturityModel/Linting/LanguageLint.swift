import TextLayout

/// Finds texts that stand under the wrong language, and texts that were copied.
enum LanguageLint {
  static func findings(_ subject: LintSubject) -> [ModelIssue] {
    strayed(subject) + repeated(subject)
  }

  private static func strayed(_ subject: LintSubject) -> [ModelIssue] {
    subject.model.localizedTexts.compactMap { part in
      let place = "'\(part.key)' of \(part.kind.rawValue) '\(part.id)'"
      guard part.text.english != part.text.chinese else { return nil }
      if part.text.english.unicodeScalars.contains(where: isHan) {
        return subject.warning(.notEnglish(in: place), about: part.kind, part.id)
      }
      let isWord = part.text.chinese.unicodeScalars.contains { $0.properties.isAlphabetic }
      guard isWord, !part.text.chinese.unicodeScalars.contains(where: isHan) else { return nil }
      return subject.warning(.notChinese(in: place), about: part.kind, part.id)
    }
  }

  private static func repeated(_ subject: LintSubject) -> [ModelIssue] {
    var first: [LocalizedText: String] = [:]
    return subject.model.criteria.compactMap { criterion in
      guard let other = first[criterion.text] else {
        first[criterion.text] = criterion.id
        return nil
      }
      return subject.warning(
        .repeatedText(criterion: criterion.id, first: other), about: .criterion, criterion.id)
    }
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x3400...0x9FFF).contains(scalar.value) || (0x20000...0x3FFFD).contains(scalar.value)
  }
}

/// A text of a model with what it belongs to.
struct ModelText {
  let kind: ModelProblem.Kind
  let id: String
  let key: String
  let text: LocalizedText

  init?(_ kind: ModelProblem.Kind, _ id: String, _ key: String, _ text: LocalizedText?) {
    guard let text else { return nil }
    (self.kind, self.id, self.key, self.text) = (kind, id, key, text)
  }
}

extension Model {
  /// Every text that must be there in both languages.
  var localizedTexts: [ModelText] {
    let header =
      [ModelText(.model, id, "title", title), ModelText(.model, id, "source", source)]
      + levels.map { ModelText(.model, id, "title of level \($0.number)", $0.title) }
      + profiles.map { ModelText(.profile, $0.id, "title", $0.title) }
      + parameters.map { ModelText(.parameter, $0.id, "text", $0.text) }
      + declaredFacts.map { ModelText(.fact, $0.name, "text", $0.text) }
    let groups =
      domains.map { ModelText(.domain, $0.id, "title", $0.title) }
      + domains.flatMap(\.items).map { ModelText(.item, $0.id, "title", $0.title) }
    return (header + groups + practices.flatMap(\.texts) + criteria.flatMap(\.texts))
      .compactMap { $0 }
  }
}

extension Practice {
  fileprivate var texts: [ModelText?] {
    [("title", title), ("floor", floor), ("note", note)].map {
      ModelText(.practice, id, $0.0, $0.1)
    }
  }
}

extension Criterion {
  fileprivate var texts: [ModelText?] {
    [("text", text), ("ask", ask), ("improve", improve), ("note", note)].map {
      ModelText(.criterion, id, $0.0, $0.1)
    }
      + evidence.filter { !$0.title.english.isEmpty || !$0.title.chinese.isEmpty }.map {
        ModelText(.criterion, id, "evidence \($0.id)", $0.title)
      }
  }
}
