import DataFormats
import Evidence
import Quantities
import TextLayout

/// One row of a records file, whatever the file's syntax: texts by column name, read strictly.
struct RecordRow {
  /// A value and where it stands.
  struct Field {
    let text: String
    let position: SourcePosition
  }

  let path: String
  let position: SourcePosition
  let fields: [String: Field]
  private var asked: [String] = []

  init(path: String, position: SourcePosition, fields: [String: Field]) {
    (self.path, self.position, self.fields) = (path, position, fields)
  }

  var provenance: Provenance { Provenance(path: path, line: position.line) }

  mutating func optional(_ name: String) -> Field? {
    if !asked.contains(name) { asked.append(name) }
    return fields[name].flatMap { $0.text.isEmpty ? nil : $0 }
  }

  mutating func text(_ name: String) throws(InputError) -> String {
    guard let field = optional(name) else {
      throw InputError(path: path, position: position, problem: .missingKey(name, in: "the row"))
    }
    return field.text
  }

  mutating func optionalText(_ name: String) -> String? { optional(name)?.text }

  mutating func moment(_ name: String) throws(InputError) -> Instant {
    _ = try text(name)
    guard let moment = try optionalMoment(name) else {
      throw InputError(path: path, position: position, problem: .missingKey(name, in: "the row"))
    }
    return moment
  }

  mutating func optionalMoment(_ name: String) throws(InputError) -> Instant? {
    try converted(name, to: "a date or RFC 3339 time") { Instant($0) }
  }

  mutating func optionalCount(_ name: String) throws(InputError) -> Int? {
    try converted(name, to: "a whole number from 0") { text in
      Int(text).flatMap { $0 >= 0 ? $0 : nil }
    }
  }

  /// A number from zero, such as an effort.
  mutating func optionalAmount(_ name: String) throws(InputError) -> Rational? {
    try converted(name, to: "a decimal number from 0") { text in
      Rational(decimal: text).flatMap { $0 >= .zero ? $0 : nil }
    }
  }

  mutating func optionalFlag(_ name: String) throws(InputError) -> Bool? {
    try converted(name, to: "true or false") { ["true": true, "false": false][$0] }
  }

  mutating func decimal(_ name: String) throws(InputError) -> Rational {
    _ = try text(name)
    return try converted(name, to: "a decimal number") { Rational(decimal: $0) } ?? .zero
  }

  mutating func optionalChoice<Choice>(
    _ name: String, _ choices: KeyValuePairs<String, Choice>
  ) throws(InputError) -> Choice? {
    guard let field = optional(name) else { return nil }
    if let match = choices.first(where: { $0.key == field.text }) { return match.value }
    let valid = choices.map(\.key)
    throw InputError(
      path: path, position: field.position,
      problem: .wrongValue(
        field.text, suggestion: NearestName.suggestion(for: field.text, in: valid), valid: valid))
  }

  /// One of the cases of a type, by their raw values.
  mutating func optionalCase<Choice: RawRepresentable & CaseIterable>(
    _ name: String
  ) throws(InputError) -> Choice? where Choice.RawValue == String {
    guard let field = optional(name) else { return nil }
    return try Self.choice(field.text, of: field, in: path)
  }

  /// One of the cases of a type in a column that every row fills.
  mutating func requiredCase<Choice: RawRepresentable & CaseIterable>(
    _ name: String
  ) throws(InputError) -> Choice where Choice.RawValue == String {
    guard let choice: Choice = try optionalCase(name) else {
      throw InputError(path: path, position: position, problem: .missingKey(name, in: "the row"))
    }
    return choice
  }

  /// The texts of a list that `;` joins, sorted, each once.
  mutating func texts(_ name: String) -> [String] {
    let parts = (optionalText(name) ?? "").split(separator: ";")
    return Set(parts.map { String($0.trimmed) }.filter { !$0.isEmpty }).sorted()
  }

  /// The cases of a type in a list that `;` joins, sorted by raw value, each once.
  mutating func cases<Choice: RawRepresentable & CaseIterable>(
    _ name: String
  ) throws(InputError) -> [Choice] where Choice.RawValue == String {
    guard let field = optional(name) else { return [] }
    var choices: [Choice] = []
    for text in texts(name) { choices.append(try Self.choice(text, of: field, in: path)) }
    return choices
  }

  private static func choice<Choice: RawRepresentable & CaseIterable>(
    _ text: String, of field: Field, in path: String
  ) throws(InputError) -> Choice where Choice.RawValue == String {
    if let choice = Choice(rawValue: text) { return choice }
    let valid = Choice.allCases.map(\.rawValue)
    throw InputError(
      path: path, position: field.position,
      problem: .wrongValue(
        text, suggestion: NearestName.suggestion(for: text, in: valid), valid: valid))
  }

  /// Refuses what no column of the kind is called.
  func finish() throws(InputError) {
    for (name, field) in fields.sorted(by: { $0.key < $1.key }) where !asked.contains(name) {
      throw InputError(
        path: path, position: field.position,
        problem: .unknownKey(
          name, suggestion: NearestName.suggestion(for: name, in: asked), valid: asked))
    }
  }

  private mutating func converted<Converted>(
    _ name: String, to expected: String, _ convert: (String) -> Converted?
  ) throws(InputError) -> Converted? {
    guard let field = optional(name) else { return nil }
    if let value = convert(field.text) { return value }
    throw InputError(
      path: path, position: field.position,
      problem: .unexpected(found: "'\(field.text)'", expected: expected))
  }
}
