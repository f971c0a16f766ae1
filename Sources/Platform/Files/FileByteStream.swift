/// The bytes of one regular file, read once from the start.
///
/// The file's status is compared before and after: a file that changed on the way is an error, so
/// that no half-written report counts.
public final class FileByteStream {
  private let descriptor: Descriptor
  private let status: FileStatus
  private var position = 0
  /// The path it was opened by, for messages.
  public let path: FilePath

  /// The size in bytes when it was opened.
  public var size: Int { status.size }

  /// The file's own identity, whatever path it was opened by.
  public var identity: FileStatus.Identity { status.identity }

  init(
    _ name: FilePath, in folder: OpenDirectory, shown: FilePath, limit: Int
  ) throws(SystemError) {
    descriptor = try SystemCalls.open(
      name, in: folder.descriptor.number, .reading, shown: shown)
    path = shown
    status = try SystemCalls.status(of: descriptor.number, shown: shown)
    guard status.kind == .regular else { throw .notRegular(shown, status.kind) }
    guard status.size <= limit else {
      throw .tooLarge(shown, size: status.size, limit: limit)
    }
  }

  /// Opens a file the user named; the path's folders may be links, the file may not.
  public convenience init(at path: FilePath, limit: Int) throws(SystemError) {
    let folder = try OpenDirectory(at: path.parent.isEmpty ? "." : path.parent)
    try self.init(path.lastName, in: folder, shown: path, limit: limit)
  }

  /// Fills the start of the buffer, at most 256 KiB of it; returns 0 only at the end.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    guard !buffer.isEmpty else { return 0 }
    let block = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(262_144))
    let count = try SystemCalls.read(descriptor.number, into: block, shown: path) ?? 0
    position += count
    if count == 0 || position > size { try checkUnchanged() }
    return count
  }

  /// The rest of the file.
  public func readAll() throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size - position)
    try Self.withBlock { (block) throws(SystemError) in
      while true {
        let count = try read(into: block)
        if count == 0 { break }
        bytes.append(contentsOf: block[..<count])
      }
    }
    return bytes
  }

  /// The next bytes, fewer only at the end of the file.
  public func readPrefix(_ count: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    try Self.withBlock { (block) throws(SystemError) in
      while bytes.count < count {
        let wanted = UnsafeMutableRawBufferPointer(rebasing: block.prefix(count - bytes.count))
        let got = try read(into: wanted)
        if got == 0 { break }
        bytes.append(contentsOf: wanted[..<got])
      }
    }
    return bytes
  }

  private func checkUnchanged() throws(SystemError) {
    let now = try SystemCalls.status(of: descriptor.number, shown: path)
    guard now == status, position == size else { throw .changed(path) }
  }

  private static func withBlock(
    _ body: (UnsafeMutableRawBufferPointer) throws(SystemError) -> Void
  ) throws(SystemError) {
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { block.deallocate() }
    try body(block)
  }
}
