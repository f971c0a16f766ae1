import TextLayout

/// Values that must be of a kind, or the input is refused at the node's place.
extension YAMLNode {
  /// The text of a scalar that is not null.
  public func requiredString(path: String) throws(InputError) -> String {
    guard let string, !isNull else { throw wrongKind("text", path: path) }
    return string
  }

  /// The whole number of a plain scalar.
  public func requiredInt(path: String) throws(InputError) -> Int64 {
    guard let int else { throw wrongKind("a whole number", path: path) }
    return int
  }

  /// The truth value of a plain scalar.
  public func requiredBool(path: String) throws(InputError) -> Bool {
    guard let bool else { throw wrongKind("true or false", path: path) }
    return bool
  }

  /// One of a closed set of texts.
  public func requiredChoice<Choice: RawRepresentable<String> & CaseIterable>(
    path: String, of type: Choice.Type = Choice.self
  ) throws(InputError) -> Choice {
    let text = try requiredString(path: path)
    if let choice = Choice(rawValue: text) { return choice }
    let valid = Choice.allCases.map(\.rawValue)
    throw InputError(
      path: path, position: position,
      problem: .wrongValue(
        text, suggestion: NearestName.suggestion(for: text, in: valid), valid: valid))
  }

  /// The error of finding this node where something else is expected.
  public func wrongKind(_ expected: String, path: String) -> InputError {
    InputError(
      path: path, position: position, problem: .wrongKind(found: foundWords, expected: expected))
  }

  /// The kind, and for a scalar what is written there.
  private var foundWords: String {
    guard let string, !isNull else { return kind }
    return string.unicodeScalars.count <= 40 ? "\(kind) '\(string)'" : kind
  }
}
