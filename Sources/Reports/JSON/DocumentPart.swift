import DataFormats

/// Something that is written as an object in JSON.
///
/// Its keys stand in two places next to each other: the schema and the writer.
protocol WrittenPart: SendableMetatype {
  /// The keys and the types of their values.
  static var schema: ObjectSchema { get }
  /// Writes the members, in the order of the schema.
  func write(to writer: inout JSONWriter)
}

/// A part of the document that is an object in JSON, and is read again from it.
protocol DocumentPart: WrittenPart {
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
