import Platform
import TestSupport

/// An `import` of a source file.
struct ImportLine: Sendable, Hashable {
  let file: FilePath
  /// The folder below `Sources`.
  let room: String
  let imported: String

  /// Every import in `Sources`.
  static func all() throws -> [ImportLine] {
    try RepositoryFolder.files(below: "Sources").filter { "\($0)".hasSuffix(".swift") }
      .flatMap { file in
        try RepositoryFolder.lines(file).compactMap(module).map { imported in
          ImportLine(file: file, room: file.names[1].description, imported: imported)
        }
      }
  }

  /// The module that a line imports; nil for a line that is no import.
  static func module(_ line: String) -> String? {
    guard line.contains("import") else { return nil }
    let words = line.split(whereSeparator: \.isWhitespace)
    guard let place = words.firstIndex(of: "import"), words.count > place + 1,
      words[..<place].allSatisfy({ modifiers.contains($0) || $0.hasPrefix("@") })
    else { return nil }
    let named = words[place + 1]
    let isKind = words.count > place + 2 && kinds.contains(named)
    let path = isKind ? words[place + 2] : named
    return path.split(separator: ".").first.map(String.init)
  }

  private static let modifiers: Set<Substring> = ["public", "package", "internal", "private"]
  private static let kinds: Set<Substring> = ["struct", "class", "enum", "func", "var", "protocol"]
}
