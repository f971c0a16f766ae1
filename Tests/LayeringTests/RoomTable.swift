import Platform
import TestSupport

/// A module and the modules it may import.
struct Room: Sendable, Hashable, CustomStringConvertible {
  let name: String
  let imports: Set<String>

  var description: String { name }

  /// The rooms that `Package.swift` lays out, in its order.
  static func inPackage() throws -> [Room] {
    let manifest = try RepositoryFolder.text("Package.swift")
    let start = try position("let rooms = [", in: manifest)
    let table = manifest[start...].prefix { $0 != "\n" } + rest(of: manifest, from: start)
    return table.split(separator: "Room(").compactMap { room(String($0)) }
  }

  /// The rooms that the map in `CONTRIBUTING.md` shows, in its order.
  ///
  /// A row is ``| `Name` | what lives there | `Import`, `Import` |``.
  static func inMap() throws -> [Room] {
    try RepositoryFolder.lines("CONTRIBUTING.md").compactMap { line in
      let cells = line.split(separator: "|").map { marked($0, by: "`") }
      guard cells.count == 3, cells[0].count == 1 else { return nil }
      return Room(name: cells[0][0], imports: Set(cells[2]))
    }
  }
}

extension Room {
  struct NotFound: Error { let text: String }

  private static func position(_ text: String, in whole: String) throws -> String.Index {
    guard let range = whole.firstRange(of: text) else { throw NotFound(text: text) }
    return range.upperBound
  }

  /// The lines from a place to the line that closes the list.
  private static func rest(of text: String, from start: String.Index) -> String {
    text[start...].split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
      .prefix { $0 != "]" }.joined(separator: "\n")
  }

  private static func room(_ entry: String) -> Room? {
    let ownImports = entry.firstRange(of: "testImports").map { entry[..<$0.lowerBound] }
    let kept = ownImports ?? entry.firstRange(of: "testExcludes").map { entry[..<$0.lowerBound] }
    let names = marked(kept ?? entry[...], by: "\"")
    return names.first.map { Room(name: $0, imports: Set(names.dropFirst())) }
  }

  /// The texts between pairs of a mark.
  private static func marked(_ text: Substring, by mark: Character) -> [String] {
    text.split(separator: mark, omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
