import DataFormats

/// Writes down what a document holds.
final class XMLRecorder: XMLTextHandler {
  private(set) var steps: [String] = []
  private(set) var textBytes = 0
  private(set) var longestPiece = 0
  private var characters: [UInt8] = []
  let wantsText: Bool

  init(wantsText: Bool = true) { self.wantsText = wantsText }

  static func read(_ bytes: [UInt8], pieceSize: Int = .max) throws(InputError) -> [String] {
    let recorder = XMLRecorder()
    let source = MemoryByteSource(bytes, pieceSize: pieceSize)
    try XML.parse(source, path: "x", handler: recorder)
    return recorder.steps
  }

  func start(_ element: XMLElementStart) throws(InputError) {
    flush()
    let attributes = element.attributes.map { " \($0.name)=\($0.value)" }.joined()
    steps.append("<\(element.name)\(attributes)>")
  }

  func end(_ element: XMLElementEnd) throws(InputError) {
    flush()
    steps.append("</\(element.name)>")
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(InputError) {
    textBytes += bytes.count
    longestPiece = max(longestPiece, bytes.count)
    if textBytes < 10_000 { characters += bytes }
  }

  private func flush() {
    if !characters.isEmpty { steps.append(String(decoding: characters, as: UTF8.self)) }
    characters = []
  }
}
