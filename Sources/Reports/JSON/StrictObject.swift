import DataFormats
import TextLayout

/// Takes an object apart key by key, and then insists that no other key is there.
struct StrictObject {
  let path: String
  private let what: String
  private let node: JSONNode
  private var asked: [String] = []

  init(_ node: JSONNode, path: String, what: String) throws(InputError) {
    guard case .object = node.content else {
      throw Self.wrongKind(node, expected: "an object for \(what)", path: path)
    }
    (self.node, self.path, self.what) = (node, path, what)
  }

  /// The value of a key that may be missing.
  mutating func optional(_ key: String) -> JSONNode? {
    asked.append(key)
    return node[key]
  }

  /// The value of a key that must be there.
  mutating func required(_ key: String) throws(InputError) -> JSONNode {
    guard let value = optional(key) else {
      throw InputError(path: path, position: node.position, problem: .missingKey(key, in: what))
    }
    return value
  }

  /// Refuses the first key nobody asked for.
  func finish() throws(InputError) {
    for member in node.members where !asked.contains(member.key) {
      let suggestion = NearestName.suggestion(for: member.key, in: asked)
      throw InputError(
        path: path, position: member.keyPosition,
        problem: .unknownKey(member.key, suggestion: suggestion, valid: asked))
    }
  }

  func wrongValue(
    _ text: String, at value: JSONNode, valid: [String]
  ) -> InputError {
    let suggestion = NearestName.suggestion(for: text, in: valid)
    return InputError(
      path: path, position: value.position,
      problem: .wrongValue(text, suggestion: suggestion, valid: valid))
  }

  func wrongKind(_ value: JSONNode, expected: String) -> InputError {
    Self.wrongKind(value, expected: expected, path: path)
  }

  private static func wrongKind(
    _ node: JSONNode, expected: String, path: String
  ) -> InputError {
    InputError(
      path: path, position: node.position,
      problem: .wrongKind(found: words(for: node), expected: expected))
  }

  private static func words(for node: JSONNode) -> String {
    switch node.content {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let number): "the number \(number.text)"
    case .string(let text): "the text '\(text.prefix(40))'"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
