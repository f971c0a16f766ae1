import Audit
import DataFormats
import Testing

@Suite("Archives")
struct TarTests {
  private static let files = [
    ("a", ""), ("b/c.txt", "text\n"), ("b/é", String(repeating: "x", count: 512)),
    ("verify.sh", String(repeating: "y", count: 513)),
  ]

  @Test("reads what it writes, in pieces of any size", arguments: [1, 7, 511, 512, .max])
  func roundTrips(pieceSize: Int) throws {
    let bytes = try RawArchive.written(Self.files)
    #expect(bytes.count % 10_240 == 0)
    let read = try RawArchive.read(bytes, pieceSize: pieceSize)
    #expect(read.elementsEqual(Self.files, by: ==))
  }

  @Test("fills up to whole records at every size", arguments: [0, 1, 512, 7_680, 8_704, 9_216])
  func fillsUp(size: Int) throws {
    let text = String(repeating: "z", count: size)
    let bytes = try RawArchive.written([("a", text)])
    #expect(bytes.count == (size <= 8_704 ? 10_240 : 20_480))
    #expect(try RawArchive.read(bytes).elementsEqual([("a", text)], by: ==))
  }

  @Test("makes the same bytes as the header of another program")
  func isUstar() throws {
    let bytes = try RawArchive.written([("a", "x")], seconds: 0o14524772400)
    #expect(Array(bytes.prefix(512)) == RawArchive.header("a", size: "00000000001"))
  }

  @Test("finds every changed byte of headers and filling")
  func findsChanges() throws {
    let bytes = try RawArchive.written(Self.files)
    // Where the bytes of the files stand; a changed one there is for digests to find.
    let contents = [1_024..<1_029, 2_048..<2_560, 3_072..<3_585].map {
      $0.lowerBound..<$0.upperBound
    }
    for place in bytes.indices where !contents.contains(where: { $0.contains(place) }) {
      var changed = bytes
      changed[place] ^= 1 << UInt8(place % 8)
      let read = try? RawArchive.read(changed)
      let isSame = read?.elementsEqual(Self.files, by: ==) ?? false
      #expect(!isSame, "byte \(place)")
    }
  }

  @Test("finds every cut and addition")
  func findsCuts() throws {
    let bytes = try RawArchive.written(Self.files)
    for length in stride(from: 0, to: bytes.count, by: 13) {
      #expect(throws: ArchiveError.self) { try RawArchive.read(Array(bytes.prefix(length))) }
    }
    #expect(throws: ArchiveError.trailing(offset: bytes.count)) {
      try RawArchive.read(bytes + [0])
    }
    #expect(throws: ArchiveError.self) {
      try RawArchive.read(bytes + [UInt8](repeating: 0, count: 10_240))
    }
  }

  struct Hostile: Sendable, CustomTestStringConvertible {
    let what: String
    let bytes: [UInt8]
    let error: ArchiveError
    var testDescription: String { what }

    init(_ what: String, _ bytes: [UInt8], _ error: ArchiveError) {
      (self.what, self.bytes, self.error) = (what, RawArchive.ended(bytes), error)
    }
  }

  private static func named(_ name: String) -> Hostile {
    Hostile(name, RawArchive.header(name), .name(name, offset: 0))
  }

  @Test(
    "refuses",
    arguments: [
      named("../x"), named("a/../../x"), named("/etc/passwd"), named("a//b"), named("./a"),
      named("a/."), named("a\\b"), named("a\nb"), named("a\u{1B}[2J"), named("\u{202E}a"),
      named(""),
      Hostile("symbolic link", RawArchive.header("a", kind: "2"), .kind(0x32, name: "a")),
      Hostile("hard link", RawArchive.header("a", kind: "1"), .kind(0x31, name: "a")),
      Hostile("device", RawArchive.header("a", kind: "3"), .kind(0x33, name: "a")),
      Hostile("FIFO", RawArchive.header("a", kind: "6"), .kind(0x36, name: "a")),
      Hostile("folder", RawArchive.header("a/", kind: "5"), .kind(0x35, name: "a/")),
      Hostile(
        "long name", RawArchive.header("././@LongLink", kind: "L"),
        .kind(0x4C, name: "././@LongLink")),
      Hostile("extended header", RawArchive.header("a", kind: "x"), .kind(0x78, name: "a")),
      Hostile("old file", RawArchive.header("a") { $0[156] = 0 }, .kind(0, name: "a")),
      Hostile(
        "same name twice", RawArchive.header("a") + RawArchive.header("a"),
        .order("a", after: "a")),
      Hostile(
        "wrong order", RawArchive.header("b") + RawArchive.header("a"),
        .order("a", after: "b")),
      Hostile("owner", RawArchive.header("a") { $0[114] = 0x31 }, .header(offset: 0)),
      Hostile(
        "mode with set-user bit", RawArchive.header("a") { $0[103] = 0x34 },
        .header(offset: 0)),
      Hostile("link target", RawArchive.header("a") { $0[157] = 0x61 }, .header(offset: 0)),
      Hostile("prefix", RawArchive.header("a") { $0[345] = 0x61 }, .header(offset: 0)),
      Hostile("size in base 256", RawArchive.header("a") { $0[124] = 0x80 }, .header(offset: 0)),
      Hostile(
        "size beyond the end", RawArchive.header("a", size: "00000100000"),
        .ends(offset: 10_240)),
      Hostile(
        "bytes after a file's end",
        RawArchive.header("a", size: "00000000001") + [1, 2]
          + [UInt8](repeating: 0, count: 510), .padding(offset: 513)),
    ])
  func refuses(row: Hostile) {
    let error = #expect(throws: ArchiveError.self) { try RawArchive.read(row.bytes) }
    #expect(error == row.error)
  }

  @Test("refuses invalid UTF-8 in a name")
  func refusesBytes() {
    let bytes = RawArchive.ended(RawArchive.header("a") { $0[0] = 0xFF })
    #expect(throws: ArchiveError.name("\u{FFFD}", offset: 0)) { try RawArchive.read(bytes) }
  }

  @Test("refuses the member that is one too many, without keeping those before it")
  func countsMembers() throws {
    let names = (0..<12).map { ("f\(10 + $0)", "") }
    let bytes = try RawArchive.written(names)
    let reader = TarReader(MemoryByteSource(bytes), memberLimit: 11)
    let error = #expect(throws: ArchiveError.self) { while try reader.next() != nil {} }
    #expect(error == .tooManyMembers(limit: 11))
    #expect(TarWriter.memberLimit < 100_000)
  }

  @Test("refuses to write what it would not read")
  func refusesToWrite() throws {
    let name = try #require(MemberName("a"))
    let writer = TarWriter(MemoryByteSink(), seconds: 0)
    try writer.add(name, [])
    #expect(throws: ArchiveError.order("a", after: "a")) { try writer.add(name, []) }
    let late = TarWriter(MemoryByteSink(), seconds: -1)
    #expect(throws: ArchiveError.date(seconds: -1)) { try late.add(name, []) }
    let short = TarWriter(MemoryByteSink(), seconds: 0)
    #expect(throws: ArchiveError.size(name: "a", announced: 3)) {
      try short.add(name, size: 3, from: MemoryByteSource([1, 2]))
    }
    let long = TarWriter(MemoryByteSink(), seconds: 0)
    #expect(throws: ArchiveError.size(name: "a", announced: 1)) {
      try long.add(name, size: 1, from: MemoryByteSource([1, 2]))
    }
    #expect(MemberName(String(repeating: "n", count: 101)) == nil)
  }
}
