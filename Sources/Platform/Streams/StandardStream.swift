/// One of the three streams every program has.
///
/// Nothing is buffered, so that an error of the last write cannot be lost at the end.
public enum StandardStream: Int32, Sendable, Hashable {
  /// Where a document may come from.
  case input = 0
  /// Where the document goes.
  case output = 1
  /// Where the talk goes.
  case error = 2

  /// Writes text as UTF-8; a closed stream, a full disk or a gone reader is an error.
  public func write(_ text: String) throws(SystemError) { try write(Array(text.utf8)) }

  /// Writes bytes; a closed stream, a full disk or a gone reader is an error.
  public func write(_ bytes: [UInt8]) throws(SystemError) {
    try SystemCalls.write(bytes, to: rawValue, shown: name)
  }

  /// Reads everything, at most so many bytes.
  public func readAll(limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let piece = try readPiece()
      if piece.isEmpty { return bytes }
      bytes += piece
      guard bytes.count <= limit else {
        throw .tooLarge(name, size: bytes.count, limit: limit)
      }
    }
  }

  /// The bytes that are there, at most 64 KiB; waits for some, and gives none at the end.
  func readPiece() throws(SystemError) -> [UInt8] {
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { block.deallocate() }
    while true {
      if let count = try SystemCalls.read(rawValue, into: block, shown: name) {
        return Array(block[..<count])
      }
      _ = SystemCalls.waitForAny([(rawValue, SystemCalls.readable)], milliseconds: -1)
    }
  }

  /// Whether a person sees it on a terminal.
  public var isTerminal: Bool { SystemCalls.isTerminal(rawValue) }

  /// The columns of its terminal; nil where there is none.
  public var columns: Int? { SystemCalls.columns(rawValue) }

  /// Makes writing to a reader that has gone an error, `SystemError.brokenPipe`, instead of the
  /// end of the process.
  public static func ignoreBrokenPipes() { SystemCalls.ignoreBrokenPipes() }

  private var name: FilePath {
    switch self {
    case .input: "standard input"
    case .output: "standard output"
    case .error: "standard error"
    }
  }
}
