import Platform
import Quantities

/// What a tag or commit object says of its making.
struct DatedObject: Sendable {
  /// The kinds that references name; trees and files are told apart from nothing.
  enum Kind: String, Sendable {
    case commit, tag, tree, blob
  }

  let kind: Kind
  /// The committer's or tagger's date.
  let date: Instant?
  /// Whether the tagger is a program; nil for what has none.
  let isByBot: Bool?
}

/// Reads objects by their names with one `git cat-file --batch`.
struct ObjectReader {
  let repository: GitRepository

  private static let headerLimit = 65_536

  /// The objects that are there.
  func read(_ ids: [ObjectID]) throws(GitFailure) -> [ObjectID: DatedObject] {
    guard !ids.isEmpty else { return [:] }
    let input = ids.flatMap { Array("\($0.hex)\n".utf8) }
    let process = try repository.start(["cat-file", "--batch"], input: input)
    var output = BufferedOutput(process)
    var objects: [ObjectID: DatedObject] = [:]
    for id in ids {
      guard let line = try output.line(limit: 200) else { throw .malformedOutput("cat-file") }
      let words = line.split(separator: UInt8(ascii: " "))
      // `<id> missing` where there is none.
      guard words.count == 3 else { continue }
      guard let size = Int(String(decoding: words[2], as: UTF8.self)), size >= 0,
        let kind = DatedObject.Kind(rawValue: String(decoding: words[1], as: UTF8.self))
      else { throw .malformedOutput("cat-file") }
      let content = try output.take(size, keeping: Self.headerLimit)
      _ = try output.take(1, keeping: 0)
      objects[id] = Self.object(kind, content)
    }
    try repository.finish(process, "cat-file")
    return objects
  }

  static func object(_ kind: DatedObject.Kind, _ content: [UInt8]) -> DatedObject {
    let mark = kind == .tag ? "tagger " : "committer "
    for line in content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      // The message starts after the first empty line.
      if line.isEmpty || kind == .blob || kind == .tree { break }
      guard line.starts(with: mark.utf8) else { continue }
      let person = Person(line.dropFirst(mark.utf8.count))
      return DatedObject(
        kind: kind, date: person.date,
        isByBot: kind == .tag ? BotNames.isBot(name: person.name, address: person.address) : nil)
    }
    return DatedObject(kind: kind, date: nil, isByBot: nil)
  }

  /// `Name <address> seconds zone`, each part possibly missing.
  private struct Person {
    let name: String
    let address: String
    let date: Instant?

    init(_ line: ArraySlice<UInt8>) {
      let open = line.firstIndex(of: UInt8(ascii: "<")) ?? line.endIndex
      let close = line.lastIndex(of: UInt8(ascii: ">")) ?? line.endIndex
      let name = line[..<open].reversed().drop { $0 == UInt8(ascii: " ") }.reversed()
      self.name = String(decoding: name, as: UTF8.self)
      address = open < close ? String(decoding: line[(open + 1)..<close], as: UTF8.self) : ""
      let words = line[close...].dropFirst().split(separator: UInt8(ascii: " "))
      date = words.first.flatMap { Instant(gitSeconds: $0) }
    }
  }
}
