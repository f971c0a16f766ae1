/// Values of any `Codable` type as JSON whose bytes depend on the value alone.
///
/// Members stand as the type declares them; what a dictionary or a set holds is sorted.
public enum CanonicalJSON {
  /// The value as a tree; throws what the type's own `encode` throws.
  public static func value(of value: some Encodable) throws -> JSONValue {
    try CanonicalEncoder.node(of: value, at: []).value
  }

  /// Reads a value back; what does not fit its type is an error with its place.
  public static func decode<Value: Decodable>(
    _ type: Value.Type, from node: JSONNode, path: String
  ) throws(InputError) -> Value {
    do {
      return try Value(from: CanonicalDecoder(node: node, codingPath: []))
    } catch {
      let (position, what) = Self.mistake(error)
      throw InputError(path: path, position: position ?? node.position, problem: .other(what))
    }
  }

  private static func mistake(_ error: any Error) -> (SourcePosition?, String) {
    guard let error = error as? DecodingError else { return (nil, "\(error)") }
    switch error {
    case .keyNotFound(let key, let context):
      return (position(context), "'\(key.stringValue)' is missing")
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      return (position(context), context.debugDescription)
    @unknown default: return (nil, "cannot be understood")
    }
  }

  private static func position(_ context: DecodingError.Context) -> SourcePosition? {
    (context.underlyingError as? PlacedError)?.position
  }
}

/// Where in the text something does not fit.
struct PlacedError: Error {
  let position: SourcePosition
}

/// A key or an index on the way to a value.
struct CanonicalKey: CodingKey {
  let stringValue: String
  let intValue: Int?

  init(stringValue: String) { (self.stringValue, intValue) = (stringValue, nil) }

  init(intValue: Int) { (stringValue, self.intValue) = ("\(intValue)", intValue) }
}
