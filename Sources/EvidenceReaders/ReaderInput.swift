public import DataFormats
public import Evidence
public import Quantities

/// One file handed to a reader: its bytes as a stream and what the reader may need to know.
public final class ReaderInput {
  /// The path from the project's root.
  public let path: String
  /// The size in bytes when it was opened.
  public let size: Int
  /// The bytes, read once from the start.
  public let source: any ByteSource
  /// When the file says it was made; set by the reader that knows.
  public var observedAt: Instant?

  /// Wraps a stream.
  public init(path: String, size: Int, source: any ByteSource) {
    (self.path, self.size, self.source) = (path, size, source)
  }

  /// The place of a line in this file.
  public func place(line: Int? = nil) -> Provenance { Provenance(path: path, line: line) }
}
