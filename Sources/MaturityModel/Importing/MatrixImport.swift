import DataFormats

/// Reads a table of practices by levels: one practice a row, one level a column, lowest first.
///
/// A first column called `domain` groups the rows. The lowest level is granted and its cell tells
/// what it looks like; the other cells hold one demand a line.
enum MatrixImport {
  static func read(_ bytes: [UInt8], path: String) throws(InputError) -> ImportedModel {
    let table = try CSVTable.parse(bytes, path: path)
    let hasDomains = table.header.first?.lowercased() == "domain"
    let first = hasDomains ? 2 : 1
    guard (2...9).contains(table.header.count - first) else {
      throw InputError(
        path: path, position: nil,
        problem: .other(
          "has \(max(0, table.header.count - first)) columns of levels; a matrix has 2 to 9, "
            + "behind a column of practices"))
    }
    var model = ImportedModel(
      title: title(of: path), source: path, levels: Array(table.header[first...]), baseLevel: 1,
      domains: [])
    for row in table.rows {
      let domain = hasDomains ? row.fields[0].trimmedOrNil : nil
      if model.domains.isEmpty || (domain != nil && domain != model.domains.last?.title) {
        model.domains.append(.init(title: domain ?? model.title, practices: []))
      }
      let practice = practice(row.fields[first - 1], Array(row.fields[first...]))
      model.domains[model.domains.count - 1].practices.append(practice)
    }
    try model.requireCriteria(path: path, found: "no demands above the lowest level")
    return model
  }

  private static func practice(_ title: String, _ cells: [String]) -> ImportedModel.Practice {
    let criteria = cells.enumerated().dropFirst().flatMap { column, cell in
      demands(cell).map { text in
        ImportedModel.Criterion(
          level: column + 1, text: text, ask: "Is this so: \(text)", improve: text)
      }
    }
    return ImportedModel.Practice(
      title: title.trimmedOrNil ?? "Practice", floor: cells.first?.trimmedOrNil, criteria: criteria)
  }

  /// The lines of a cell, without what numbers or marks them.
  private static func demands(_ cell: String) -> [String] {
    cell.split(whereSeparator: \.isNewline).compactMap { line in
      String(line.drop { $0.isWhitespace || $0.isNumber || "-*•().、".contains($0) }).trimmedOrNil
    }
  }

  private static func title(of path: String) -> String {
    let name = path.split(separator: "/").last ?? "Matrix"
    return String(name.split(separator: ".").first ?? name)
  }
}
