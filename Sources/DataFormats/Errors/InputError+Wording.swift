import TextLayout

extension InputError: CustomStringConvertible {
  /// `path:line:column: error: message`, safe to print on a terminal.
  public var description: String {
    let place = position.map { ":\($0)" } ?? ""
    return "\(TerminalSafe.escaped(path))\(place): error: \(message)"
  }

  /// The message without its place: lower case, no full stop, the likely fix last.
  public var message: String { TerminalSafe.escaped(problem.words) }
}

extension InputError.Problem {
  fileprivate var words: String {
    switch self {
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .empty: "is empty"
    case .compressed(let program): "is compressed; unpack it with \(program) first"
    case .invalidUTF8(nil): "invalid UTF-8"
    case .invalidUTF8(let hint?): "invalid UTF-8; it looks like \(hint), save it as UTF-8"
    case .forbiddenCharacter(let value): "character \(Self.scalar(value)) is not allowed"
    case .unsupportedEncoding(let name): "encoding \(Self.quote(name)) is not read; use UTF-8"
    case .exceeds(let limit, let most): limit.words(most)
    case .malformed(let phrase): phrase
    case .unexpected(let found, let expected): "expected \(expected), found \(found)"
    case .unfinished(let what): "the input ends inside \(what)"
    case .duplicateKey(let key, let first):
      "key \(Self.quote(key)) stands twice; the first is at \(first)"
    case .numberOutOfRange(let text): "number \(Self.quote(text)) is out of range"
    case .declaresEntities, .undefinedEntity, .undefinedAlias, .cyclicAlias, .severalDocuments:
      referenceWords
    case .wrongFieldCount(let found, let expected):
      "expected \(expected) fields as in the header, found \(found)"
    case .wrongKind(let found, let expected): "expected \(expected), found \(found)"
    case .wrongValue, .missingKey, .unknownKey: namingWords
    case .other(let message): message
    }
  }

  private var referenceWords: String {
    switch self {
    case .declaresEntities: "declarations inside DOCTYPE are not read; remove them"
    case .undefinedEntity(let name): "entity \(Self.quote(name)) is not defined"
    case .undefinedAlias(let name): "alias \(Self.quote(name)) has no anchor before it"
    case .cyclicAlias(let name): "alias \(Self.quote(name)) stands inside its own anchor"
    default: "expected one document, found another; remove what follows '---'"
    }
  }

  private var namingWords: String {
    switch self {
    case .missingKey(let key, let place): "key \(Self.quote(key)) is missing in \(place)"
    case .unknownKey(let key, let suggestion, let valid):
      "unknown key \(Self.quote(key)); \(Self.advice(suggestion, valid))"
    case .wrongValue(let text, let suggestion, let valid):
      "unknown value \(Self.quote(text)); \(Self.advice(suggestion, valid))"
    default: ""
    }
  }

  private static func advice(_ suggestion: String?, _ valid: [String]) -> String {
    let all = "valid are \(valid.joined(separator: ", "))"
    return suggestion.map { "did you mean \(quote($0))? \(all)" } ?? all
  }

  private static func quote(_ text: String) -> String {
    text.unicodeScalars.count > 80 ? "'\(text.unicodeScalars.prefix(79))…'" : "'\(text)'"
  }

  private static func scalar(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension InputError.Limit {
  fileprivate func words(_ most: Int) -> String {
    switch self {
    case .depth: "nested deeper than \(most) levels"
    case .bytes: "larger than \(most) bytes"
    case .textBytes: "a text longer than \(most) bytes"
    case .numberBytes: "a number longer than \(most) digits"
    case .nodes: "more than \(most) nodes, counting what aliases stand for"
    case .attributes: "more than \(most) attributes in one tag"
    case .nameBytes: "a name longer than \(most) bytes"
    case .tagBytes: "a tag, comment or instruction longer than \(most) bytes"
    case .rows: "more than \(most) rows"
    case .fields: "more than \(most) fields in one row"
    }
  }
}
