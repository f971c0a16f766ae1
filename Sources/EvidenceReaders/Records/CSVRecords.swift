import DataFormats
import Evidence
import TextLayout

/// The CSV syntax of records files: a marked first line, a header, then rows.
///
/// A file named `deployments.assay.csv` says its kind by its name and needs no mark.
enum CSVRecords {
  static func read(
    _ bytes: [UInt8], path: String, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let (kind, rest) = try kind(of: bytes, path: path)
    collection.suppliedRecordKinds.insert(kind)
    let table = try CSVTable.parse(rest, path: path)
    let columns = CSVColumns(rest)
    try refuseUnknownColumns(table, kind, path: path, columns)
    for row in table.rows {
      var fields: [String: RecordRow.Field] = [:]
      for (index, text) in row.fields.enumerated() where index < table.header.count {
        let position = columns.position(of: index, in: row.fields, line: row.line)
        fields[table.header[index]] = RecordRow.Field(text: text, position: position)
      }
      let position = SourcePosition(line: row.line, column: 1, offset: 0)
      try RecordKindTable.add(
        RecordRow(path: path, position: position, fields: fields), of: kind, to: &collection)
    }
  }

  /// The kind, and the bytes with the marked line empty, so that lines keep their numbers.
  private static func kind(
    of bytes: [UInt8], path: String
  ) throws(InputError) -> (EvidenceCollection.RecordKind, [UInt8]) {
    if let kind = RecordsSyntax.kind(ofFileAt: path) { return (kind, bytes) }
    let newline = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    let mark = String(decoding: bytes[..<newline], as: UTF8.self)
    let name = mark.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
    let kind = try RecordsSyntax.kind(name, path: path, position: .start)
    return (kind, Array(bytes[newline...]))
  }

  /// A column without meaning is refused even above no row at all, and so is one that stands twice.
  private static func refuseUnknownColumns(
    _ table: CSVTable, _ kind: EvidenceCollection.RecordKind, path: String, _ columns: CSVColumns
  ) throws(InputError) {
    var seen: [String: SourcePosition] = [:]
    for (index, name) in table.header.enumerated() {
      let place = columns.position(of: index, in: table.header, line: columns.headerLine)
      if let first = seen[name] {
        throw InputError(
          path: path, position: place, problem: .duplicateKey(name, first: first))
      }
      seen[name] = place
    }
    let valid = RecordKindTable.columns(of: kind)
    for name in table.header where !valid.contains(name) {
      throw InputError(
        path: path, position: seen[name],
        problem: .unknownKey(
          name, suggestion: NearestName.suggestion(for: name, in: valid), valid: valid))
    }
  }
}

/// Where the fields of a table stand in their lines.
struct CSVColumns {
  private let quotedLines: Set<Int>
  /// The line of the header.
  let headerLine: Int

  init(_ bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var quoted: Set<Int> = []
    for (index, line) in lines.enumerated() where line.contains(UInt8(ascii: "\"")) {
      quoted.insert(index + 1)
    }
    quotedLines = quoted
    headerLine = (lines.firstIndex { !$0.isEmpty && $0 != [UInt8(ascii: "\r")] } ?? 0) + 1
  }

  /// The place of a field; of the whole row where quotes make columns hard to tell.
  func position(of index: Int, in fields: [String], line: Int) -> SourcePosition {
    let isPlain = !quotedLines.contains(line)
    let before = fields.prefix(isPlain ? index : 0).reduce(0) { $0 + $1.unicodeScalars.count + 1 }
    return SourcePosition(line: line, column: before + 1, offset: 0)
  }
}
