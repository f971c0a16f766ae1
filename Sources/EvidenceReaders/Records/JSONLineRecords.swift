import DataFormats
import Evidence

/// The JSON Lines syntax of records files: a first object that names the kind, then a row a line.
enum JSONLineRecords {
  static func read(
    _ bytes: [UInt8], path: String, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var kind: EvidenceCollection.RecordKind?
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated()
    where !line.allSatisfy({ $0 == 32 || $0 == 13 || $0 == 9 }) {
      let place = SourcePosition(line: index + 1, column: 1, offset: line.startIndex)
      let node = try node(of: line, path: path, at: place)
      guard let known = kind else {
        let name = node["kind"]?.string ?? ""
        kind = try RecordsSyntax.kind(name, path: path, position: place)
        if let kind { collection.suppliedRecordKinds.insert(kind) }
        continue
      }
      try RecordKindTable.add(row(node, path: path, at: place), of: known, to: &collection)
    }
  }

  /// The object of a line; an error in it is told by the line in the file.
  private static func node(
    of line: ArraySlice<UInt8>, path: String, at place: SourcePosition
  ) throws(InputError) -> JSONNode {
    do throws(InputError) {
      let node = try JSONNode.parse(Array(line), path: path)
      guard case .object = node.content else {
        throw InputError(
          path: path, position: node.position,
          problem: .malformed("expected an object on each line"))
      }
      return node
    } catch {
      let position = error.position.map { Self.position($0, in: place) }
      throw InputError(path: path, position: position ?? place, problem: error.problem)
    }
  }

  private static func position(
    _ inner: SourcePosition, in place: SourcePosition
  ) -> SourcePosition {
    SourcePosition(line: place.line, column: inner.column, offset: place.offset + inner.offset)
  }

  private static func row(
    _ node: JSONNode, path: String, at place: SourcePosition
  ) throws(InputError) -> RecordRow {
    var fields: [String: RecordRow.Field] = [:]
    for member in node.members where !member.value.isNull {
      let key = position(member.keyPosition, in: place)
      fields[member.key] = RecordRow.Field(
        text: try text(member.value, path: path, at: key), position: key)
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
