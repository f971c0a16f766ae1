import DataFormats
import Evidence
import EvidenceReaders

/// Reads literals as if they were files of a project.
enum ReaderFixture {
  /// What a reader makes of a text.
  static func read(
    _ reader: some EvidenceReader, _ text: String, path: String
  ) throws -> EvidenceCollection {
    let bytes = Array(text.utf8)
    let input = ReaderInput(path: path, size: bytes.count, source: MemoryByteSource(bytes))
    var collection = EvidenceCollection()
    try reader.read(input, into: &collection)
    return collection
  }

  /// Why a reader refuses a text, as printed; nil when it does not.
  static func refusal(_ reader: some EvidenceReader, _ text: String, path: String) -> String? {
    do {
      _ = try read(reader, text, path: path)
      return nil
    } catch {
      return "\(error)"
    }
  }

  /// Whether a reader recognises a file.
  static func recognises(
    _ reader: some EvidenceReader, _ path: String, _ text: String = ""
  ) -> Bool {
    reader.recognises(
      Candidate(path: path, prefix: Array(text.utf8.prefix(4096)), size: text.utf8.count))
  }
}
