import DataFormats
import Evidence
import EvidenceReaders
import Testing

/// Reads literals and files as the runner would.
enum Reading {
  /// What the first reader of the table that recognises the bytes makes of them.
  static func collect(
    _ bytes: [UInt8], path: String
  ) throws(InputError) -> (format: String, collection: EvidenceCollection) {
    let candidate = Candidate(path: path, prefix: Array(bytes.prefix(4096)), size: bytes.count)
    guard let reader = ReaderTable.all.first(where: { $0.recognises(candidate) }) else {
      throw InputError(path: path, position: nil, problem: .other("not recognised"))
    }
    let input = ReaderInput(path: path, size: bytes.count, source: MemoryByteSource(bytes))
    var collection = EvidenceCollection()
    try reader.read(input, into: &collection)
    return (reader.format, collection)
  }

  /// The same for a text.
  static func collect(_ text: String, path: String = "x") throws(InputError) -> EvidenceCollection {
    try collect(Array(text.utf8), path: path).collection
  }
}

/// A text and the message it is refused with, at a path `x`.
struct ReaderRefusal: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let message: String

  init(_ name: String, _ text: String, _ message: String) {
    (self.name, self.text, self.message) = (name, text, message)
  }

  var testDescription: String { name }

  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let error = #expect(throws: InputError.self, sourceLocation: sourceLocation) {
      try Reading.collect(text)
    }
    #expect(error?.description == "x:" + message, sourceLocation: sourceLocation)
  }
}
