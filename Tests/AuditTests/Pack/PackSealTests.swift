import Assessment
import DataFormats
import Platform
import Quantities
import Reports
import TestSupport
import Testing
import TextLayout

@testable import Audit

/// A pack in memory, small enough to try every byte of.
private struct SamplePack {
  let key: PrivateKey
  let document: AssessmentDocument
  let bytes: [UInt8]
  private let assessment: [UInt8]

  init() throws {
    key = try PrivateKey(new: .ed25519)
    let text = try RepositoryFolder.text("Tests/ReportsTests/Golden/small.json")
    document = try AssessmentJSON.decode(Array(text.utf8), path: "small.json")
    var contents = PackContents()
    try contents.add(PackLayout.options, Array("{}".utf8))
    try contents.add("collection/evidence/a", [1, 2, 3])
    try contents.add(PackLayout.script, Array("exit 0".utf8))
    assessment = AssessmentJSON.encode(document)
    try contents.add(PackLayout.assessment, assessment)
    let builder = PackBuilder(document, language: .english, keys: [key])
    let sink = MemoryByteSink()
    try builder.sealing(contents).write(to: sink, seconds: builder.seconds)
    bytes = sink.bytes
  }

  /// Whether every check of an archive holds; it must not crash on any.
  func isSound(_ archive: [UInt8]) -> Bool {
    var kept: [String: [UInt8]] = [:]
    let reading = try? PackReading(MemoryByteSource(archive)) { name, source in
      kept[name] = Self.all(of: source)
    }
    guard let reading, let list = kept[PackLayout.checksums], reading.problems(list: list).isEmpty,
      // Decoding the same bytes thousands of times would be slow.
      kept[PackLayout.assessment] == assessment,
      reading.wrongAttributes(seconds: document.project.asOf.seconds).isEmpty
    else { return false }
    let check = StatementCheck(document, list: list, keys: [key.publicKey])
    return check.problems { kept[$0] }.isEmpty
  }

  private static func all(of source: any ByteSource) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = block.withUnsafeMutableBytes { (try? source.read(into: $0)) ?? 0 }
      guard count > 0 else { return bytes }
      bytes += block[..<count]
    }
  }

  /// The members as they lie in the archive: header, bytes and filling of each.
  var members: [(name: String, range: Range<Int>)] {
    var result: [(String, Range<Int>)] = []
    var start = 0
    while bytes[start] != 0 {
      let name = bytes[start..<start + 100].prefix { $0 != 0 }
      let size = bytes[start + 124..<start + 135].reduce(0) { $0 * 8 + Int($1) - 48 }
      let end = start + 512 + (size + 511) / 512 * 512
      result.append((String(decoding: name, as: UTF8.self), start..<end))
      start = end
    }
    return result
  }
}

@Suite("The seal of a pack")
struct PackSealTests {
  private let pack: SamplePack

  init() throws { pack = try SamplePack() }

  @Test("holds as it is written")
  func holds() { #expect(pack.isSound(pack.bytes)) }

  @Test("breaks with any changed byte")
  func everyByte() {
    var random = FixedRandom(seed: 20_261_123)
    var archive = pack.bytes
    // Every byte of what no digest covers, and a sample of the rest.
    let small = pack.members.filter { $0.name != PackLayout.assessment }.flatMap(\.range)
    let sample = (0..<2_000).map { _ in Int.random(in: archive.indices, using: &random) }
    for place in small + sample {
      let was = archive[place]
      archive[place] = was ^ UInt8(1 << Int.random(in: 0..<8, using: &random))
      if pack.isSound(archive) { Issue.record("byte \(place) may be changed") }
      archive[place] = was
    }
    #expect(pack.isSound(archive))
  }

  @Test("breaks when a member is dropped, repeated, swapped or renamed")
  func members() {
    let all = pack.members
    let parts = all.map { Array(pack.bytes[$0.range]) }
    let end = Array(pack.bytes[(all.last?.range.upperBound ?? 0)...])
    for index in parts.indices {
      var dropped = parts
      dropped.remove(at: index)
      #expect(!pack.isSound(dropped.flatMap { $0 } + end), "without \(all[index].name)")
      var repeated = parts
      repeated.insert(parts[index], at: index)
      #expect(!pack.isSound(repeated.flatMap { $0 } + end), "twice \(all[index].name)")
      var swapped = parts
      swapped.swapAt(index, (index + 1) % parts.count)
      #expect(!pack.isSound(swapped.flatMap { $0 } + end), "moved \(all[index].name)")
    }
  }

  @Test("breaks when the statements change places or come from another pack")
  func statements() throws {
    let other = try SamplePack()
    for (name, range) in pack.members where name.hasPrefix("statements/") {
      let foreign = try #require(other.members.first { $0.name == name })
      guard foreign.range.count == range.count else { continue }
      var archive = pack.bytes
      archive.replaceSubrange(range, with: other.bytes[foreign.range])
      #expect(!pack.isSound(archive))
    }
    let statements = pack.members.filter { $0.name.hasPrefix("statements/") }
    #expect(statements.count == 2)
  }

  @Test("breaks when lines of the list change places")
  func lines() throws {
    var lines = ChecksumList([(try #require(MemberName("a")), Digest.sha256("a"))]).bytes
    lines += ChecksumList([(try #require(MemberName("b")), Digest.sha256("b"))]).bytes
    #expect(ChecksumList(lines) != nil)
    let half = lines.count / 2
    #expect(ChecksumList(Array(lines[half...] + lines[..<half])) == nil)
    #expect(ChecksumList(lines + lines) == nil)
    #expect(ChecksumList(Array(lines.dropLast())) == nil)
  }

  @Test("needs every key that is asked for")
  func keys() throws {
    let stranger = try PrivateKey(new: .p256)
    let check = StatementCheck(
      pack.document, list: [], keys: [pack.key.publicKey, stranger.publicKey])
    #expect(check.problems { _ in nil } == [.noStatement])
  }
}
