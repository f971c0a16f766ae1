/// A step of a JSON text, as `JSONReader` reports it.
public enum JSONToken: Sendable, Hashable {
  /// `{`
  case beginObject
  /// `}`
  case endObject
  /// `[`
  case beginArray
  /// `]`
  case endArray
  /// The key of a member; its value comes next.
  case key
  /// A text value.
  case string
  /// A number.
  case number
  /// `true` or `false`
  case bool
  /// `null`
  case null
  /// The end of the input.
  case end

  /// What the token is, for messages.
  public var words: String {
    switch self {
    case .beginObject: "an object"
    case .endObject: "'}'"
    case .beginArray: "a list"
    case .endArray: "']'"
    case .key: "a key"
    case .string: "text"
    case .number: "a number"
    case .bool: "true or false"
    case .null: "null"
    case .end: "the end"
    }
  }
}
