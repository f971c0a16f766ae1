import Commands
import DataFormats
import EvidenceReaders
import Platform
import TestSupport
import Testing

@Suite("A collection that is read again")
struct CollectionRereadTests {
  private let workshop: TemporaryProject
  private let root: FilePath

  init() throws {
    workshop = try Example.workshop()
    root = workshop.path.appending("c")
    #expect(CommandRun("collect \(Example.path) --out c", in: workshop.path).exit == .done)
  }

  private func reread() throws -> CollectionReread {
    try CollectionReread(SavedCollection(at: root), at: root, classifier: .standard)
  }

  @Test("says the same as when it was written")
  func same() throws {
    let reread = try reread()
    #expect(reread.differing == [])
    #expect(reread.confirmed > 15)
  }

  @Test(
    "tells of records that were made up, though their digest is right",
    arguments: [
      (
        "\"passed\":11,\"failed\":1", "\"passed\":12,\"failed\":0",
        "build/test-results/integrationTest/api.xml"
      ),
      ("\"id\":\"410\"", "\"id\":\"411\"", "evidence/records.yaml"),
      ("\"isSelfService\":false", "\"isSelfService\":true", "evidence/records.yaml"),
    ])
  func forged(from: String, to: String, path: String) throws {
    let records = try compact("c/records.json")
    #expect(records.contains(from))
    let forged = records.replacing(from, with: to)
    let old = Digest.sha256(try workshop.bytes(of: "c/records.json"))
    try workshop.write(forged, to: "c/records.json")
    let index = String(decoding: try workshop.bytes(of: "c/assay-collection.json"), as: UTF8.self)
    try workshop.write(
      index.replacing(old.hex, with: Digest.sha256(Array(forged.utf8)).hex),
      to: "c/assay-collection.json")
    #expect(try reread().differing == [path])
  }

  /// A file of JSON without blanks between its parts.
  private func compact(_ path: FilePath) throws -> String {
    var writer = JSONWriter(isIndented: false)
    writer.value(try JSONValue.parse(try workshop.bytes(of: path), path: "\(path)"))
    return String(decoding: writer.finish(), as: UTF8.self)
  }
}
