import DataFormats
import Quantities

/// Typed values of keys; each is an error when the value is of another kind.
extension StrictObject {
  mutating func text(_ key: String) throws(InputError) -> String {
    try text(of: try required(key))
  }

  mutating func optionalText(_ key: String) throws(InputError) -> String? {
    guard let value = optional(key) else { return nil }
    return try text(of: value)
  }

  mutating func texts(_ key: String) throws(InputError) -> [String] {
    var texts: [String] = []
    for item in try items(key) { texts.append(try text(of: item)) }
    return texts
  }

  /// The texts of a list that is left out when it is empty.
  mutating func optionalTexts(_ key: String) throws(InputError) -> [String] {
    optional(key) == nil ? [] : try texts(key)
  }

  mutating func int(_ key: String) throws(InputError) -> Int {
    try int(of: try required(key))
  }

  mutating func optionalInt(_ key: String) throws(InputError) -> Int? {
    guard let value = optional(key) else { return nil }
    return try int(of: value)
  }

  mutating func bool(_ key: String) throws(InputError) -> Bool {
    let value = try required(key)
    guard let bool = value.bool else { throw wrongKind(value, expected: "true or false") }
    return bool
  }

  mutating func choice<Choice: RawRepresentable<String>>(
    _ key: String, among choices: [Choice]
  ) throws(InputError) -> Choice {
    let value = try required(key)
    let text = try text(of: value)
    guard let choice = choices.first(where: { $0.rawValue == text }) else {
      throw wrongValue(text, at: value, valid: choices.map(\.rawValue))
    }
    return choice
  }

  /// A text that a closure turns into a value, such as a date.
  mutating func parsed<Value>(
    _ key: String, as expected: String, _ parse: (String) -> Value?
  ) throws(InputError) -> Value {
    try self.parsed(try required(key), as: expected, parse)
  }

  mutating func optionalParsed<Value>(
    _ key: String, as expected: String, _ parse: (String) -> Value?
  ) throws(InputError) -> Value? {
    guard let value = optional(key) else { return nil }
    return try parsed(value, as: expected, parse)
  }

  mutating func part<Part: DocumentPart>(_ key: String) throws(InputError) -> Part {
    try Part(try required(key), path: path)
  }

  mutating func optionalPart<Part: DocumentPart>(_ key: String) throws(InputError) -> Part? {
    guard let value = optional(key) else { return nil }
    return try Part(value, path: path)
  }

  mutating func parts<Part: DocumentPart>(_ key: String) throws(InputError) -> [Part] {
    var parts: [Part] = []
    for item in try items(key) { parts.append(try Part(item, path: path)) }
    return parts
  }

  /// The parts of a list that older documents do not have.
  mutating func optionalParts<Part: DocumentPart>(_ key: String) throws(InputError) -> [Part] {
    optional(key) == nil ? [] : try parts(key)
  }

  private mutating func items(_ key: String) throws(InputError) -> [JSONNode] {
    let value = try required(key)
    guard case .array(let items) = value.content else {
      throw wrongKind(value, expected: "a list")
    }
    return items
  }

  private func text(of value: JSONNode) throws(InputError) -> String {
    guard let text = value.string else { throw wrongKind(value, expected: "text") }
    return text
  }

  private func int(of value: JSONNode) throws(InputError) -> Int {
    guard let number = value.int, let int = Int(exactly: number) else {
      throw wrongKind(value, expected: "a whole number")
    }
    return int
  }

  private func parsed<Value>(
    _ value: JSONNode, as expected: String, _ parse: (String) -> Value?
  ) throws(InputError) -> Value {
    guard let result = parse(try text(of: value)) else {
      throw wrongKind(value, expected: expected)
    }
    return result
  }
}
