import DataFormats
import Evidence

/// The columns of a table, and what its rows are.
struct TableHeader {
  private let columns: [String]
  /// What a row is.
  let kind: TableKind

  /// Takes the first row; refused where no table has such columns, or where one stands twice.
  init(_ rows: borrowing CSVRows) throws(InputError) {
    let columns = rows.fields.map { name in
      name.hasPrefix("\u{FEFF}") ? String(name.dropFirst()) : name
    }
    guard let kind = Self.kind(of: columns) else {
      throw rows.refusal(.other("has the columns of no table of DevLake or Four Keys"))
    }
    var seen: Set<String> = []
    for name in columns where !seen.insert(name).inserted {
      throw rows.refusal(.duplicateKey(name, first: rows.position))
    }
    (self.columns, self.kind) = (columns, kind)
  }

  /// What rows with some columns are; nil when it is not known.
  static func kind(of columns: [String]) -> TableKind? {
    let columns = Set(columns)
    return TableKind.all.first { $0.describes(columns) }
  }

  /// A row as an object whose values are texts; what databases write for nothing is left out.
  func row(_ rows: borrowing CSVRows, path: String) throws(InputError) -> ForgeItem {
    guard rows.count == columns.count else {
      throw rows.refusal(.wrongFieldCount(found: rows.count, expected: columns.count))
    }
    let position = rows.position
    var members: [JSONNode.Member] = []
    for (index, name) in columns.enumerated() {
      guard let text = rows.withField(index, { String(validating: $0, as: UTF8.self) }) else {
        throw rows.refusal(.invalidUTF8(hint: nil))
      }
      guard !Self.nothings.contains(text) else { continue }
      let value = JSONNode(content: .string(text), position: position)
      members.append(JSONNode.Member(key: name, keyPosition: position, value: value))
    }
    return ForgeItem(
      node: JSONNode(content: .object(members), position: position),
      provenance: Provenance(path: path, line: position.line))
  }

  private static let nothings: Set<String> = ["", "NULL", "null", "\\N"]
}
