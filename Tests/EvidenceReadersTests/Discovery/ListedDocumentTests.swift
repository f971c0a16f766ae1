import DataFormats
import Evidence
import EvidenceReaders
import TestSupport
import Testing

@Suite("Documents that a list names")
struct ListedDocumentTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let path: String
    var digest: String?
    var isRead = true
    var message: String?
  }

  static let hex = Digest.sha256("moving pictures").hex

  static let rows: [Row] = [
    Row(testDescription: "with a digest", path: "media/demo.mp4", digest: hex),
    Row(
      testDescription: "with the algorithm's name", path: "media/demo.mp4",
      digest: "SHA256:" + hex.uppercased()),
    Row(testDescription: "without a digest", path: "media/demo.mp4"),
    Row(
      testDescription: "changed since", path: "media/demo.mp4", digest: Digest.sha256("other").hex,
      message: "the listed file 'media/demo.mp4' has changed; its SHA-256 is now " + hex),
    Row(
      testDescription: "kept elsewhere", path: "https://wiki/demo.mp4", digest: hex, isRead: false),
    Row(
      testDescription: "not there", path: "media/gone.png", digest: hex, isRead: false,
      message:
        "the listed file 'media/gone.png' is not among the project's files, so its digest is not checked"
    ),
    Row(testDescription: "outside the project", path: "../demo.mp4", isRead: false),
    Row(testDescription: "with a digest of another kind", path: "media/demo.mp4", digest: "md5:00"),
  ]

  @Test("are digested, whatever they show, and compared with the list", arguments: rows)
  func areDigested(_ row: Row) throws {
    let digest = row.digest.map { ", digest: '\($0)'" } ?? ""
    let project = try TemporaryProject([
      "media/demo.mp4": "moving pictures",
      "records.yaml": """
      format: assay.records/1
      documents:
        - { evidence: A-1, kind: demonstration, path: '\(row.path)'\(digest) }
        - { evidence: A-2, kind: screenshot, path: '\(row.path)'\(digest) }
      """,
    ])
    let evidence = try EvidenceCollector(root: project.path).collect()
    let documents = evidence.files.filter { $0.format == "document" }
    #expect(documents.map(\.digest) == (row.isRead ? [Digest.sha256("moving pictures")] : []))
    #expect(evidence.diagnostics.map(\.message) == (row.message.map { [$0] } ?? []))
  }
}
