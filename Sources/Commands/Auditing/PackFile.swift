import Audit
import DataFormats
import Platform

/// Packs as files.
enum PackFile {
  /// Writes a pack whole or not at all.
  static func write(
    _ pack: PackContents, seconds: Int64, to path: FilePath
  ) throws(CommandFailure) {
    let sink: FileSink
    do throws(SystemError) { sink = try FileSink(to: path) } catch { throw .system(error) }
    do throws(ArchiveError) {
      try pack.write(to: sink, seconds: seconds)
    } catch {
      throw .pack(.archive(error), path: "\(path)")
    }
    do throws(SystemError) { try sink.finish() } catch { throw .system(error) }
  }
}
