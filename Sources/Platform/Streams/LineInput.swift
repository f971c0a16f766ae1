/// The lines of the standard input, as they come: from a person or from a pipe.
public final class LineInput {
  /// The most bytes of a line.
  public static let limit = 1 << 20

  private var pending: [UInt8] = []
  private var isEnded = false

  /// Starts before the first line.
  public init() {}

  /// The next line without its line break, what is no UTF-8 replaced; nil at the end.
  public func next() throws(SystemError) -> String? {
    while true {
      if let end = pending.firstIndex(of: 0x0A) {
        defer { pending.removeFirst(end + 1) }
        return Self.text(pending[..<end])
      }
      guard !isEnded else {
        defer { pending = [] }
        return pending.isEmpty ? nil : Self.text(pending[...])
      }
      let piece = try StandardStream.input.readPiece()
      isEnded = piece.isEmpty
      pending += piece
      guard pending.count <= Self.limit else {
        throw .tooLarge("standard input", size: pending.count, limit: Self.limit)
      }
    }
  }

  private static func text(_ line: ArraySlice<UInt8>) -> String {
    String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
  }
}
