import Audit
import DataFormats
import Platform

/// A pack in a private folder, which goes when this does.
struct UnpackedPack {
  let reading: PackReading
  private let folder: TemporaryDirectory

  init(_ file: String, _ context: CommandContext) throws(CommandFailure) {
    let stream: FileByteStream
    let folder: TemporaryDirectory
    do throws(SystemError) {
      stream = try FileByteStream(at: context.path(file), limit: .max)
      folder = try TemporaryDirectory(
        in: FilePath(context.environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"))
    } catch {
      throw .system(error)
    }
    self.folder = folder
    do throws(PackError) {
      reading = try PackReading(FileSource(stream)) { name, source throws(ArchiveError) in
        try Self.keep(name, source, in: folder)
      }
    } catch {
      throw .unsound(error, path: file)
    }
  }

  private static func keep(
    _ name: String, _ source: any ByteSource, in folder: TemporaryDirectory
  ) throws(ArchiveError) {
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
    defer { block.deallocate() }
    do {
      let sink = try FileByteSink(in: folder, at: FilePath(name))
      while case let count = try source.read(into: block), count > 0 {
        try sink.write(UnsafeRawBufferPointer(rebasing: block[..<count]))
      }
    } catch let error as ArchiveError {
      throw error
    } catch {
      throw .unwritten(reason: "\(error)")
    }
  }

  /// Where a member lies.
  func path(_ name: String) -> FilePath { folder.path.appending(FilePath(name)) }

  /// The bytes of a member that is not evidence; nil when it is missing.
  func bytes(_ name: String) -> [UInt8]? {
    try? FileByteStream(at: path(name), limit: 1 << 30).readAll()
  }
}
