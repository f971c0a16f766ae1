public import DataFormats

/// Reading a small file as a whole.
extension ReaderInput {
  /// The most bytes of a file that is read as a whole: 16 MiB.
  public static let wholeLimit = 16 << 20

  /// All bytes that are left; refused beyond `limit` of them.
  public func bytes(limit: Int = wholeLimit) throws(InputError) -> [UInt8] {
    var result: [UInt8] = []
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { block.deallocate() }
    while true {
      let count = try piece(into: block)
      guard count > 0 else { return result }
      guard result.count + count <= limit else {
        throw InputError(path: path, position: nil, problem: .exceeds(.bytes, most: limit))
      }
      result.append(contentsOf: block[..<count])
    }
  }

  private func piece(into block: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    do {
      return min(max(0, try source.read(into: block)), block.count)
    } catch let error as InputError {
      throw error
    } catch {
      throw InputError(path: path, position: nil, problem: .unreadable(reason: "\(error)"))
    }
  }

  /// All bytes as UTF-8 text, without a byte order mark; refused where they are none.
  func text(limit: Int = wholeLimit) throws(InputError) -> SourceText {
    try SourceText(try bytes(limit: limit), path: path)
  }

  /// An error about a line of this file.
  func error(line: Int, column: Int = 1, _ message: String) -> InputError {
    InputError(
      path: path, position: SourcePosition(line: line, column: column, offset: 0),
      problem: .other(message))
  }
}
