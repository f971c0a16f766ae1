import DataFormats
import Evidence
import EvidenceReaders
import Platform

/// An answers file that the command line names.
struct AnswersFile {
  let answers: [Answer]
  /// What was void in it.
  let diagnostics: [Diagnostic]

  /// Reads the file; refuses one that is no answers file.
  init(_ name: String, _ context: CommandContext) throws(CommandFailure) {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try FileByteStream(at: context.path(name), limit: ReaderInput.wholeLimit).readAll()
    } catch {
      throw .system(error)
    }
    var collection = EvidenceCollection()
    do throws(InputError) {
      let reader = AnswersReader()
      let candidate = Candidate(path: name, prefix: Array(bytes.prefix(4096)), size: bytes.count)
      guard reader.recognises(candidate) else {
        throw InputError(
          path: name, position: nil,
          problem: .other("is no answers file; its first lines say 'format: assay.answers/1'"))
      }
      try reader.read(
        ReaderInput(path: name, size: bytes.count, source: MemoryByteSource(bytes)),
        into: &collection)
    } catch {
      throw .input(error)
    }
    (answers, diagnostics) = (collection.answers, collection.diagnostics)
  }
}
