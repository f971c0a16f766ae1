import Assessment
import DataFormats
import Platform
import Reports

/// Saved assessments that a command line names, alone or by their folders.
struct AssessmentFiles {
  /// One file that holds a saved assessment.
  struct File: Sendable {
    let path: FilePath
    /// The path as the user would write it.
    let shown: String

    /// Reads what comparing needs of it, on any thread.
    func reading(
      _ reader: SnapshotReader
    ) -> Result<(snapshot: ProjectSnapshot, reader: SnapshotReader), CommandFailure> {
      var own = reader
      do throws(CommandFailure) {
        return .success((try snapshot(&own), own))
      } catch {
        return .failure(error)
      }
    }

    private func snapshot(_ reader: inout SnapshotReader) throws(CommandFailure) -> ProjectSnapshot
    {
      let bytes: [UInt8]
      do throws(SystemError) {
        bytes = try FileByteStream(at: path, limit: AssessmentFiles.limit).readAll()
      } catch {
        throw .system(error)
      }
      do throws(InputError) {
        return try reader.read(bytes, path: shown)
      } catch {
        throw .input(error)
      }
    }
  }

  /// The most bytes of one file.
  static let limit = 256 << 20

  /// The files in the order named; those of a folder by their paths.
  let all: [File]

  /// Finds the files; in folders, JSON files that do not start as assessments do are passed over.
  init(_ paths: [String], _ context: CommandContext) throws(CommandFailure) {
    var files: [File] = []
    for shown in paths {
      let path = context.path(shown)
      do throws(SystemError) {
        let parent = try OpenDirectory(at: path.parent)
        if try parent.status(of: path.lastName)?.kind == .directory {
          files += try Self.files(in: path, shown: shown)
        } else {
          files.append(File(path: path, shown: shown))
        }
      } catch {
        throw .system(error)
      }
    }
    all = files
  }

  private static func files(in path: FilePath, shown: String) throws(SystemError) -> [File] {
    let folder = try OpenDirectory(at: path)
    var found: [FilePath] = []
    _ = DirectoryWalk.run(from: folder) { entry in
      if entry.kind == .regular, "\(entry.path)".hasSuffix(".json") { found.append(entry.path) }
    }
    let base = shown.hasSuffix("/") ? String(shown.dropLast()) : shown
    var files: [File] = []
    for file in found.sorted() where try isAssessment(file, in: folder) {
      files.append(File(path: path.appending(file), shown: "\(base)/\(file)"))
    }
    return files
  }

  private static func isAssessment(
    _ file: FilePath, in folder: OpenDirectory
  ) throws(SystemError) -> Bool {
    let head = try folder.file(file, limit: limit).readPrefix(256)
    return String(decoding: head, as: UTF8.self).contains("\"\(AssessmentJSON.format)\"")
  }
}
