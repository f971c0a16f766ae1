import DataFormats
import Evidence

/// The CSV syntax of records files: a marked first line, a header, then rows.
enum CSVRecords {
  static func read(
    _ bytes: [UInt8], path: String, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let newline = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    let mark = String(decoding: bytes[..<newline], as: UTF8.self)
    let name = mark.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
    let start = SourcePosition(line: 1, column: 1, offset: 0)
    let kind = try RecordsSyntax.kind(name, path: path, position: start)
    collection.suppliedRecordKinds.insert(kind)
    let table = try CSVTable.parse(
      Array(bytes[newline...].dropFirst()), path: path)
    for row in table.rows {
      // The marked line was cut off before the table was read.
      let position = SourcePosition(line: row.line + 1, column: 1, offset: 0)
      var fields: [String: RecordRow.Field] = [:]
      for (column, text) in zip(table.header, row.fields) {
        fields[column] = RecordRow.Field(text: text, position: position)
      }
      try RecordKindTable.add(
        RecordRow(path: path, position: position, fields: fields), of: kind, to: &collection)
    }
  }
}
