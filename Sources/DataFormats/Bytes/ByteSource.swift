/// Bytes that arrive in pieces, such as a file's.
public protocol ByteSource: AnyObject {
  /// Fills the start of a buffer and returns how many bytes came; 0 only at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}

extension ByteSource {
  /// Reads a piece; an error becomes a refusal of the input.
  func read(
    into buffer: UnsafeMutableRawBufferPointer, path: String
  ) throws(InputError) -> Int {
    do {
      return min(max(0, try read(into: buffer)), buffer.count)
    } catch let error as InputError {
      throw error
    } catch {
      throw InputError(path: path, position: nil, problem: .unreadable(reason: "\(error)"))
    }
  }
}
