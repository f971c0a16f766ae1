import Platform
import TestSupport
import Testing

@Suite("Rooms and arrows")
struct LayeringTests {
  private let rooms: [Room]
  private let lines: [ImportLine]

  /// The C libraries; their module maps import nothing.
  private static let libraries: Set<String> = ["CYAML", "CXML", "CCrypto", "CSQLite", "CIconv"]
  /// What the language itself brings.
  private static let language: Set<String> = ["Swift", "Synchronization"]
  /// The system's C library, which the rooms named here may call.
  private static let system: Set<String> = ["Glibc", "Darwin", "Musl"]
  private static let systemCallers: Set<String> = ["Platform", "DataFormats", "CEL"]

  /// Read once for all tests.
  private static let imports = Result { try ImportLine.all() }

  init() throws {
    rooms = try Room.inPackage()
    lines = try Self.imports.get()
  }

  @Test("the table of rooms is read")
  func readsTable() throws {
    #expect(rooms.count >= 14)
    let languageRoom = try #require(rooms.first { $0.name == "CEL" })
    #expect(languageRoom.imports == ["Quantities", "TextLayout"])
    #expect(lines.count > 100)
  }

  @Test("every folder of Sources is a room, a library or a program")
  func namesFolders() throws {
    let folders = Set(try RepositoryFolder.files(below: "Sources").map { "\($0.names[1])" })
    let programs = ["assay", "assay-bench", "assay-fuzz"]
    let known = Set(rooms.map(\.name)).union(Self.libraries).union(programs)
    #expect(folders.subtracting(known) == [])
  }

  @Test("no file imports what its room may not")
  func keepsArrows() {
    for room in rooms {
      let allowed = room.imports.union(Self.language)
        .union(Self.systemCallers.contains(room.name) ? Self.system : [])
      for line in lines where line.room == room.name {
        #expect(
          allowed.contains(line.imported),
          "\(line.file) imports \(line.imported), which \(room) may not")
      }
    }
  }

  @Test("arrows point upwards in the table only, so none turns round")
  func pointsOneWay() {
    for (index, room) in rooms.enumerated() {
      let above = Set(rooms[..<index].map(\.name)).union(Self.libraries)
      #expect(room.imports.subtracting(above) == [], "\(room) imports these")
    }
  }

  @Test("nothing imports Foundation")
  func staysSmall() {
    let foundation = lines.filter { $0.imported.hasPrefix("Foundation") }
    #expect(foundation.map { "\($0.file)" } == [])
  }

  @Test("the map in CONTRIBUTING.md shows the same rooms and arrows")
  func drawsTheSame() throws {
    let map = try Room.inMap()
    #expect(map.map(\.name) == rooms.map(\.name))
    for (shown, built) in zip(map, rooms) {
      #expect(shown.imports == built.imports, "\(built)")
    }
  }

  struct Line: Sendable, CustomTestStringConvertible {
    let text: String
    let module: String?
    var testDescription: String { text }
  }

  @Test(
    "reads import lines",
    arguments: [
      Line(text: "import CEL", module: "CEL"),
      Line(text: "  import Glibc", module: "Glibc"),
      Line(text: "public import DataFormats", module: "DataFormats"),
      Line(text: "@_exported public import Evidence", module: "Evidence"),
      Line(text: "import struct Foundation.Data", module: "Foundation"),
      Line(text: "/// They import nothing", module: nil),
      Line(text: "let important = 1", module: nil),
    ])
  func reads(row: Line) {
    #expect(ImportLine.module(row.text) == row.module)
  }
}
