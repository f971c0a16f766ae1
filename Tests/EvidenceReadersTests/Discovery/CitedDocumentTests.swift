import DataFormats
import Evidence
import EvidenceReaders
import TestSupport
import Testing

@Suite("Documents that answers cite")
struct CitedDocumentTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let path: String
    var digest = Digest.sha256("a plan\n")
    var formats: [String] = ["assay-answers", "document"]
    var warning: String?
    var testDescription: String { name }
  }

  static let rows: [Row] = [
    Row(name: "as cited", path: "docs/plan.md"),
    Row(
      name: "changed since", path: "docs/plan.md", digest: Digest.sha256("another plan\n"),
      warning: "the cited file 'docs/plan.md' has changed; its SHA-256 is now "
        + Digest.sha256("a plan\n").hex),
    Row(
      name: "not there", path: "docs/gone.md", formats: ["assay-answers"],
      warning: "the cited file 'docs/gone.md' cannot be read: "),
    Row(
      name: "outside the project", path: "../plan.md", formats: ["assay-answers"],
      warning: "the cited file '../plan.md' cannot be read: "),
    Row(
      name: "a folder", path: "docs", formats: ["assay-answers"],
      warning: "the cited file 'docs' cannot be read: "),
  ]

  @Test("are read and compared with what was cited", arguments: rows)
  func areRead(row: Row) throws {
    let project = try TemporaryProject([
      "docs/plan.md": "a plan\n",
      "answers.yaml": """
      format: assay.answers/1
      answers:
        - criterion: A-B.L2.1
          claim: met
          person: Li
          role: lead
          date: 2026-10-01
          evidence: [{ path: \(row.path), sha256: \(row.digest.hex) }]
      """,
    ])
    let evidence = try EvidenceCollector(root: project.path).collect()
    #expect(evidence.files.map(\.format) == row.formats)
    let warnings = evidence.diagnostics.map(\.message)
    #expect(warnings.count == (row.warning == nil ? 0 : 1), "\(warnings)")
    if let warning = row.warning { #expect(warnings.first?.hasPrefix(warning) == true) }
  }
}
