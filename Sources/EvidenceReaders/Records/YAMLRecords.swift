import DataFormats
import Evidence

/// The YAML syntax of records files.
enum YAMLRecords {
  static func read(
    _ bytes: [UInt8], path: String, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let document = try YAML.document(bytes, path: path)
    var mapping = try StrictMapping(document, path: path, what: "a records file")
    _ = try mapping.string("format")
    for kind in EvidenceCollection.RecordKind.allCases {
      let isNull = mapping.optional(kind.rawValue)?.isNull ?? true
      guard document[kind.rawValue] != nil else { continue }
      collection.suppliedRecordKinds.insert(kind)
      guard !isNull else { continue }
      for item in try mapping.items(kind.rawValue) {
        try RecordKindTable.add(try row(item, path: path), of: kind, to: &collection)
      }
    }
    try mapping.finish()
  }

  private static func row(_ item: YAMLNode, path: String) throws(InputError) -> RecordRow {
    let mapping = try StrictMapping(item, path: path, what: "a row")
    var fields: [String: RecordRow.Field] = [:]
    for (key, value) in mapping.node.entries where !value.isNull {
      guard let name = key.string else { continue }
      fields[name] = RecordRow.Field(text: try text(value, path: path), position: key.position)
    }
    return RecordRow(path: path, position: item.position, fields: fields)
  }

  private static func text(_ value: YAMLNode, path: String) throws(InputError) -> String {
    guard value.isSequence else { return try value.requiredString(path: path) }
    var parts: [String] = []
    for item in value.items { parts.append(try item.requiredString(path: path)) }
    return parts.joined(separator: ";")
  }
}
