/// A place in a source text.
public struct SourcePosition: Sendable, Hashable, Codable {
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1 in Unicode scalars; XML counts as libxml2 does, which may be bytes.
  public let column: Int
  /// The byte, counted from 0; for XML and YAML in an encoding other than UTF-8 an approximation.
  public let offset: Int

  /// Makes a position from a line and a column counted from 1 and a byte counted from 0.
  public init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }

  /// The position of a byte in a UTF-8 text, found by counting what stands before it.
  ///
  /// For messages only: it reads the text from its start.
  public init(ofByte offset: Int, in bytes: some Collection<UInt8>) {
    var (line, column) = (1, 1)
    for byte in bytes.prefix(max(0, offset)) {
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    self.init(line: line, column: column, offset: offset)
  }

  /// The first byte of a text.
  public static let start = SourcePosition(line: 1, column: 1, offset: 0)
}

extension SourcePosition: Comparable {
  /// Orders by line, then by column, then by byte.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column, left.offset) < (right.line, right.column, right.offset)
  }
}

extension SourcePosition: CustomStringConvertible {
  /// `line:column`.
  public var description: String { "\(line):\(column)" }
}
