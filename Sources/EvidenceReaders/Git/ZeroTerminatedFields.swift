import Platform

/// Splits what a program prints with `-z` into its fields, keeping at most 64 KiB of each.
///
/// A field's bytes are valid only while it is handled; the buffer is used again.
struct ZeroTerminatedFields {
  private static let fieldLimit = 65_536
  private static let blockSize = 262_144

  /// Reads to the end and hands over each field; what follows the last zero byte is no field.
  static func forEach(
    of process: Subprocess, _ handle: ([UInt8]) throws(GitFailure) -> Void
  ) throws(GitFailure) {
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: blockSize, alignment: 16)
    defer { block.deallocate() }
    var field: [UInt8] = []
    while true {
      let count = try GitFailure.attempt { () throws(SystemError) in try process.read(into: block) }
      if count == 0 { return }
      var rest = UnsafeRawBufferPointer(rebasing: block[..<count])
      while !rest.isEmpty {
        let end = rest.firstIndex(of: 0)
        let piece = rest.prefix(min(end ?? rest.count, max(0, fieldLimit - field.count)))
        field.append(contentsOf: UnsafeRawBufferPointer(rebasing: piece))
        rest = UnsafeRawBufferPointer(rebasing: rest[((end ?? rest.count - 1) + 1)...])
        guard end != nil else { break }
        try handle(field)
        field.removeAll(keepingCapacity: true)
      }
    }
  }
}
