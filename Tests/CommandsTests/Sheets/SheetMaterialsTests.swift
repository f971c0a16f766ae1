import Commands
import DataFormats
import Platform
import TestSupport
import Testing

@Suite("assay sheet materials")
struct SheetMaterialsTests {
  private static let day = "person: Li, role: lead, date: 2026-10-01"

  private static func project() throws -> TemporaryProject {
    let plan = "# Backup plan\n"
    return try TemporaryProject([
      "docs/CM-VC-VCS-L3-3.md": plan, "docs/graph.png": "picture", "docs/changed.md": "new",
      "answers.yaml": """
      format: assay.answers/1
      answers:
        - criterion: CM-VC-VCS.L3.3
          claim: met
          \(day.split(separator: ", ").joined(separator: "\n    "))
          evidence: [{ path: docs/CM-VC-VCS-L3-3.md, sha256: \(Digest.sha256(plan).hex) }]
        - criterion: CM-VC-BM.L2.1
          claim: met
          \(day.split(separator: ", ").joined(separator: "\n    "))
          evidence: [{ path: docs/graph.png }]
        - criterion: CM-VC-VCS.L3.2
          claim: met
          \(day.split(separator: ", ").joined(separator: "\n    "))
          evidence: [{ path: docs/changed.md, sha256: \(Digest.sha256("old").hex) }, { path: docs/none.md }]
      """,
      "records.yaml": """
      format: assay.records/1
      documents:
        - { evidence: CM-VC-AM-L2-1, kind: document, path: "https://wiki.example.org/1", owner: Wu, date: 2026-09-01 }
        - { evidence: CM-VC-VCS-L2-1, kind: document, path: docs/graph.png, date: 2020-01-01, expires: 2021-01-01 }
        - { evidence: CM-VC-VCS-L3-5, kind: document, path: ../../etc/passwd, date: 2026-09-01 }
      """,
    ])
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    let state: String
    var file = ""
    var target = 3
    var testDescription: String { "\(id) for level \(target)" }
  }

  static let rows: [Row] = [
    Row(id: "CM-VC-VCS-L3-3", state: "present", file: "docs/CM-VC-VCS-L3-3.md"),
    Row(id: "CM-VC-BM-L2-2", state: "present", file: "docs/graph.png"),
    Row(id: "CM-VC-BM-L2-1", state: "missing"),
    Row(id: "CM-VC-VCS-L3-2", state: "missing", file: "docs/none.md (not found)"),
    Row(id: "CM-VC-AM-L2-1", state: "present", file: "https://wiki.example.org/1 (not opened)"),
    Row(id: "CM-VC-VCS-L2-1", state: "expired", file: "docs/graph.png"),
    Row(id: "CM-VC-VCS-L3-5", state: "missing", file: "../../etc/passwd (not found)"),
    Row(id: "CM-VC-BM-L3-1", state: "missing"),
    Row(id: "CM-VC-BM-L3-1", state: "not needed, CM-VC-BM.L4.1 replaces it", target: 4),
  ]

  @Test("tells for each piece of evidence whether it is there, and where", arguments: rows)
  func tells(row: Row) throws {
    let folder = try Self.project()
    let run = CommandRun(
      "sheet materials --as-of 2026-10-30 --format csv --target \(row.target)", in: folder.path)
    #expect(run.exit == .done, "\(run.talk)")
    let table = try CSVTable.parse(Array(run.output.utf8), path: "m.csv")
    let found = table.rows.filter { $0.fields[0] == row.id }
    #expect(found.last?.fields[5] == row.state)
    #expect(found.last?.fields[6] == row.file)
  }

  @Test("shows what was changed after it was cited")
  func showsChange() throws {
    let folder = try Self.project()
    let run = CommandRun("sheet materials --as-of 2026-10-30", in: folder.path)
    #expect(run.output.contains("docs/changed.md (changed since it was cited)"))
  }

  @Test(
    "prints the same counts in every format",
    arguments: ["text", "markdown", "html", "json"])
  func countsAlike(format: String) throws {
    let folder = try Self.project()
    let run = CommandRun("sheet materials --as-of 2026-10-30 -f \(format)", in: folder.path)
    #expect(run.exit == .done)
    let csv = CommandRun("sheet materials --as-of 2026-10-30 -f csv", in: folder.path)
    let table = try CSVTable.parse(Array(csv.output.utf8), path: "m.csv")
    let present = Set(table.rows.filter { $0.fields[5] == "present" }.map { $0.fields[0] })
    #expect(present.count == 3)
    for id in Set(table.rows.map { $0.fields[0] }) { #expect(run.output.contains(id)) }
    #expect(run.output.contains(format == "json" ? "\"present\"" : "3 present"))
  }
}
