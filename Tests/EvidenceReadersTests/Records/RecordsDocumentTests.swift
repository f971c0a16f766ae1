import Evidence
import Platform
import TestSupport
import Testing

@testable import EvidenceReaders

@Suite("models/RECORDS.md")
struct RecordsDocumentTests {
  typealias Kind = EvidenceCollection.RecordKind

  private struct Column: Equatable {
    let name: String
    let isRequired: Bool
  }

  /// The columns that the section of a kind lists.
  private static func listed(_ kind: Kind) throws -> [Column] {
    let lines = try RepositoryFolder.lines("models/RECORDS.md")
    let section = lines.drop { $0 != "## \(kind.rawValue)" }.dropFirst()
      .prefix { !$0.hasPrefix("## ") }
    return section.filter { $0.hasPrefix("| `") }.map { line in
      let cell = line.split(separator: "|")[0]
      return Column(
        name: String(cell.split(separator: "`")[1]), isRequired: cell.contains("*"))
    }
  }

  private static func read(_ columns: [String], of kind: Kind) throws -> EvidenceCollection {
    let row = columns.map { RecordsReaderTests.value(of: $0, in: kind) }
    return try Reading.collect(
      RecordsReaderTests.mark + kind.rawValue + "\n" + columns.joined(separator: ",") + "\n"
        + row.joined(separator: ",") + "\n")
  }

  @Test("lists every column of every kind", arguments: Kind.allCases)
  func listsColumns(kind: Kind) throws {
    #expect(Set(try Self.listed(kind).map(\.name)) == Set(RecordKindTable.columns(of: kind)))
  }

  @Test("marks the columns that every row must fill", arguments: Kind.allCases)
  func marksRequired(kind: Kind) throws {
    let required = try Self.listed(kind).filter(\.isRequired).map(\.name)
    #expect(!required.isEmpty)
    #expect(try Self.read(required, of: kind).suppliedRecordKinds == [kind])
    for name in required where required.count > 1 {
      #expect(throws: (any Error).self, "\(name)") {
        try Self.read(required.filter { $0 != name }, of: kind)
      }
    }
  }

  @Test("names no kind that is not read")
  func namesKinds() throws {
    let headings = try RepositoryFolder.lines("models/RECORDS.md").filter { $0.hasPrefix("## ") }
    #expect(headings.sorted() == Kind.allCases.map { "## \($0.rawValue)" }.sorted())
  }

  @Test("shows files that are read", arguments: ["yaml", "csv", "json"])
  func showsFiles(language: String) throws {
    let lines = try RepositoryFolder.lines("models/RECORDS.md")
    let text = lines.drop { $0 != "```\(language)" }.dropFirst().prefix { $0 != "```" }
    let records = try Reading.collect(text.joined(separator: "\n"))
    #expect(records.deployments.map(\.strategy) == ["canary"])
  }
}
