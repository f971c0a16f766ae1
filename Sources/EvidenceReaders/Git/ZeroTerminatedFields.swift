import Platform

/// Splits what a program prints with `-z` into its fields, keeping at most 64 KiB of each.
///
/// A field's bytes are valid only while it is handled; the buffer is used again.
struct ZeroTerminatedFields {
  private static let fieldLimit = 65_536
  private static let blockSize = 262_144

  /// What has come of a field whose end has not.
  private var field: [UInt8] = []

  /// Reads to the end and hands over each field; what follows the last zero byte is no field.
  static func forEach(
    of process: Subprocess, _ handle: ([UInt8]) throws(GitFailure) -> Void
  ) throws(GitFailure) {
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: blockSize, alignment: 16)
    defer { block.deallocate() }
    var fields = ZeroTerminatedFields()
    while true {
      let count = try GitFailure.attempt { () throws(SystemError) in try process.read(into: block) }
      if count == 0 { return }
      try fields.take(UnsafeRawBufferPointer(rebasing: block[..<count]), handle)
    }
  }

  /// Takes the next bytes and hands over the fields that end in them.
  mutating func take(
    _ bytes: UnsafeRawBufferPointer, _ handle: ([UInt8]) throws(GitFailure) -> Void
  ) throws(GitFailure) {
    var rest = bytes
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 0)
      let piece = rest.prefix(min(end ?? rest.count, max(0, Self.fieldLimit - field.count)))
      field.append(contentsOf: UnsafeRawBufferPointer(rebasing: piece))
      guard let end else { return }
      rest = UnsafeRawBufferPointer(rebasing: rest[(end + 1)...])
      try handle(field)
      field.removeAll(keepingCapacity: true)
    }
  }
}
