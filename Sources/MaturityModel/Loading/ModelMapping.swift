import DataFormats
import Quantities
import TextLayout

/// A mapping of a model's file, taken apart key by key.
///
/// What is wrong is noted and replaced by a harmless value, so that reading goes on; a model with
/// issues is never handed out.
struct ModelMapping {
  private var mapping: StrictMapping
  let file: String
  let issues: IssueCollector

  /// Starts with a mapping, or notes that the node is none.
  ///
  /// For messages it is called by its kind and, where it has one, its identifier.
  init?(_ node: YAMLNode, file: String, what kind: String, issues: IssueCollector) {
    let id = ["id", "name"].lazy.compactMap { node[$0]?.string }.first
    let name = id.map { "\(kind) '\($0)'" } ?? "a \(kind)"
    self.init(node, file: file, called: name, issues: issues)
  }

  /// Starts with a mapping that messages call by a name.
  init?(_ node: YAMLNode, file: String, called what: String, issues: IssueCollector) {
    let path = issues.path(of: file)
    let mapping = issues.take { () throws(InputError) in
      try StrictMapping(node, path: path, what: what)
    }
    guard let mapping else { return nil }
    (self.mapping, self.file, self.issues) = (mapping, file, issues)
  }

  var node: YAMLNode { mapping.node }

  func position(of key: String) -> SourcePosition { mapping.position(of: key) }

  func report(_ problem: ModelProblem, at key: String) {
    issues.report(problem, in: file, at: position(of: key))
  }

  mutating func optional(_ key: String) -> YAMLNode? { mapping.optional(key) }

  mutating func string(_ key: String) -> String {
    issues.take { () throws(InputError) in try mapping.string(key) } ?? ""
  }

  mutating func optionalString(_ key: String) -> String? {
    issues.take { () throws(InputError) in try mapping.optionalString(key) } ?? nil
  }

  mutating func strings(_ key: String) -> [String] {
    issues.take { () throws(InputError) in try mapping.strings(key) } ?? []
  }

  mutating func items(_ key: String) -> [YAMLNode] {
    issues.take { () throws(InputError) in try mapping.items(key) } ?? []
  }

  /// The items of a list that must be there.
  mutating func requiredItems(_ key: String) -> [YAMLNode] {
    guard issues.take({ () throws(InputError) in try mapping.required(key) }) != nil else {
      return []
    }
    return items(key)
  }

  mutating func bool(_ key: String, default fallback: Bool) -> Bool {
    (issues.take { () throws(InputError) in try mapping.optionalBool(key) } ?? nil) ?? fallback
  }

  /// A whole number within bounds; the default when the key is missing.
  mutating func int(_ key: String, within bounds: ClosedRange<Int>, default fallback: Int) -> Int {
    guard mapping.optional(key) != nil else { return fallback }
    return int(key, within: bounds) ?? fallback
  }

  /// A whole number within bounds that must be there; nil once it is noted what is wrong.
  mutating func int(_ key: String, within bounds: ClosedRange<Int>) -> Int? {
    let read = issues.take { () throws(InputError) in try mapping.int(key) }
    guard let read else { return nil }
    guard let value = Int(exactly: read), bounds.contains(value) else {
      report(.outOfBounds(key: key, value: "\(read)", bounds: bounds), at: key)
      return nil
    }
    return value
  }

  /// One of a closed set of texts; the default when the key is missing.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, default fallback: Choice
  ) -> Choice {
    let read = issues.take { () throws(InputError) -> Choice? in
      try mapping.optionalChoice(key)
    }
    return (read ?? nil) ?? fallback
  }

  /// Each of a list's texts as one of a closed set.
  mutating func choices<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String
  ) -> [Choice] {
    let path = issues.path(of: file)
    return items(key).compactMap { node in
      issues.take { () throws(InputError) in try node.requiredChoice(path: path) }
    }
  }

  /// A mapping below a key that may be missing.
  mutating func mapping(_ key: String, called what: String) -> ModelMapping? {
    mapping.optional(key).flatMap {
      ModelMapping($0, file: file, called: what, issues: issues)
    }
  }

  /// A text in both languages that must be there.
  mutating func text(_ key: String) -> LocalizedText {
    let node = issues.take { () throws(InputError) in try mapping.required(key) }
    return node.flatMap { localized($0, key) } ?? LocalizedText(en: "", zh: "")
  }

  /// A text in both languages that may be missing.
  mutating func optionalText(_ key: String) -> LocalizedText? {
    mapping.optional(key).flatMap { localized($0, key) }
  }

  /// Notes every key that nobody asked for.
  func finish() {
    for error in mapping.leftovers() {
      issues.report(
        ModelIssue(path: error.path, position: error.position, problem: .input(error.problem)))
    }
  }

  private func localized(_ node: YAMLNode, _ key: String) -> LocalizedText? {
    let what = "'\(key)' of \(mapping.what)"
    guard var texts = ModelMapping(node, file: file, called: what, issues: issues) else {
      return nil
    }
    let result = LocalizedText(en: texts.string("en"), zh: texts.string("zh"))
    texts.finish()
    return result
  }
}
