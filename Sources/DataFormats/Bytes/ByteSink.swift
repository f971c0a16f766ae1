/// Takes bytes that are written in pieces, such as a file.
public protocol ByteSink: AnyObject {
  /// Takes a piece, all of it.
  func write(_ bytes: UnsafeRawBufferPointer) throws
}
