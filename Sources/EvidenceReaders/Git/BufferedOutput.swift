import Platform

/// A program's output taken in lines and counted pieces.
struct BufferedOutput {
  private let process: Subprocess
  private var block: [UInt8] = []
  private var position = 0

  init(_ process: Subprocess) { self.process = process }

  /// The next line without its end, at most so many bytes of it; nil at the end of the output.
  mutating func line(limit: Int) throws(GitFailure) -> [UInt8]? {
    var line: [UInt8] = []
    while try fill() {
      let rest = block[position...]
      let end = rest.firstIndex(of: UInt8(ascii: "\n"))
      line.append(contentsOf: rest[..<(end ?? block.count)].prefix(max(0, limit - line.count)))
      position = (end ?? block.count - 1) + 1
      if end != nil { return line }
    }
    return line.isEmpty ? nil : line
  }

  /// The next bytes, of which only the first few are kept.
  mutating func take(_ count: Int, keeping kept: Int) throws(GitFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var left = count
    while left > 0, try fill() {
      let piece = block[position...].prefix(left)
      bytes.append(contentsOf: piece.prefix(max(0, kept - bytes.count)))
      position += piece.count
      left -= piece.count
    }
    return bytes
  }

  /// Makes sure that there is a byte to take; false at the end of the output.
  private mutating func fill() throws(GitFailure) -> Bool {
    guard position == block.count else { return true }
    let process = self.process
    var failure: SystemError?
    block = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      do throws(SystemError) {
        count = try process.read(into: UnsafeMutableRawBufferPointer(buffer))
      } catch {
        failure = error
      }
    }
    position = 0
    if let failure { throw .system(failure) }
    return !block.isEmpty
  }
}
