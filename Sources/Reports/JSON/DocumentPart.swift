import DataFormats

/// A part of the document that is an object in JSON.
///
/// Its keys stand in three places next to each other: the schema, the writer and the reader.
protocol DocumentPart: SendableMetatype {
  /// The keys and the types of their values.
  static var schema: ObjectSchema { get }
  /// Writes the members, in the order of the schema.
  func write(to writer: inout JSONWriter)
  /// Reads the members; `finish` is the caller's.
  init(reading object: inout StrictObject) throws(InputError)
}

extension DocumentPart {
  /// Reads a node that has to be this part and nothing more.
  init(_ node: JSONNode, path: String) throws(InputError) {
    var object = try StrictObject(node, path: path, what: Self.schema.title)
    try self.init(reading: &object)
    try object.finish()
  }
}
