import DataFormats
import Evidence

/// The JSON Lines syntax of records files: a first object that names the kind, then a row a line.
enum JSONLineRecords {
  static func read(
    _ bytes: [UInt8], path: String, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var kind: EvidenceCollection.RecordKind?
    for (number, line) in bytes.split(separator: UInt8(ascii: "\n")).enumerated()
    where !line.allSatisfy({ $0 == 32 || $0 == 13 || $0 == 9 }) {
      let place = SourcePosition(line: number + 1, column: 1, offset: 0)
      let node = try JSONNode.parse(Array(line), path: path)
      guard let known = kind else {
        let name = node["kind"]?.string ?? ""
        kind = try RecordsSyntax.kind(name, path: path, position: place)
        if let kind { collection.suppliedRecordKinds.insert(kind) }
        continue
      }
      try RecordKindTable.add(row(node, path: path, at: place), of: known, to: &collection)
    }
  }

  private static func row(
    _ node: JSONNode, path: String, at place: SourcePosition
  ) throws(InputError) -> RecordRow {
    var fields: [String: RecordRow.Field] = [:]
    for member in node.members where !member.value.isNull {
      fields[member.key] = RecordRow.Field(
        text: try text(member.value, path: path, at: place), position: place)
    }
    return RecordRow(path: path, position: place, fields: fields)
  }

  private static func text(
    _ node: JSONNode, path: String, at place: SourcePosition
  ) throws(InputError) -> String {
    if let text = node.string { return text }
    if let flag = node.bool { return flag ? "true" : "false" }
    if let number = node.number { return number.text }
    guard case .array = node.content else {
      throw InputError(
        path: path, position: place,
        problem: .wrongKind(found: "an object", expected: "a text, number, flag or list of texts"))
    }
    return node.items.compactMap(\.string).joined(separator: ";")
  }
}
