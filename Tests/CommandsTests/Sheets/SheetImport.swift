import Commands
import DataFormats
import Evidence
import EvidenceReaders
import Platform
import TestSupport
import Testing

/// A run over a sheet, and the statements that a reader finds in what it printed.
struct SheetImport {
  let run: CommandRun
  let answers: [Answer]

  init(_ bytes: [UInt8], name: String = "sheet.csv") throws {
    let folder = try TemporaryProject()
    try folder.write(bytes, to: FilePath(name))
    run = CommandRun(
      [
        "sheet", "import", name, "--person", "Wang \"Fang\"", "--role", "团队负责人", "--date",
        "2026-10-12",
      ], in: folder.path)
    var collection = EvidenceCollection()
    if !run.output.isEmpty {
      let output = Array(run.output.utf8)
      let candidate = Candidate(path: "a.yaml", prefix: output, size: output.count)
      #expect(AnswersReader().recognises(candidate))
      try AnswersReader().read(
        ReaderInput(
          path: "a.yaml", size: output.count, source: MemoryByteSource(output)),
        into: &collection)
    }
    #expect(collection.diagnostics == [])
    answers = collection.answers
  }

  init(_ text: String) throws { try self.init(Array(text.utf8)) }

  /// The criteria stated as met.
  var met: [String] { answers.filter { $0.claim == .met }.map(\.criterion) }
}
