import Arguments
import DataFormats
import EvidenceReaders
import Platform

/// A file of a project that holds statements, or that will.
struct StatementFile {
  /// The most bytes of such a file.
  private static let limit = 16 << 20

  /// The path within the project.
  let shown: String
  /// The model that `assay.yaml` names.
  let model: String?
  private let kind: StatementKind
  private let folder: OpenDirectory
  private let root: FilePath
  /// The file's bytes; nil where there is none.
  private let bytes: [UInt8]?

  init(
    _ invocation: Invocation, _ kind: StatementKind, _ context: CommandContext
  ) throws(CommandFailure) {
    self.kind = kind
    shown = invocation.value("file") ?? ProjectConfiguration.fileName
    root = context.path(invocation.positionals.dropFirst().first ?? ".")
    let path = FilePath(shown)
    guard path.staysInside, !path.isEmpty else {
      throw .usage(
        .rejected(
          value: shown, name: "--file <file>", reason: "the file has to lie within the project"))
    }
    let settings: [UInt8]?
    do throws(SystemError) {
      folder = try OpenDirectory(at: root)
      settings = try Self.bytes(of: FilePath(ProjectConfiguration.fileName), in: folder)
      bytes = try Self.bytes(of: path, in: folder)
    } catch {
      throw .system(error)
    }
    do throws(InputError) {
      model =
        try settings.map { bytes throws(InputError) in
          try ProjectConfiguration.load(bytes, path: ProjectConfiguration.fileName).model
        } ?? nil
    } catch {
      throw .input(error)
    }
    try checkFormat()
  }

  /// The SHA-256 of files that a statement cites.
  func digests(of files: [String]) throws(CommandFailure) -> [(path: String, digest: Digest)] {
    var digests: [(path: String, digest: Digest)] = []
    for file in files {
      do throws(SystemError) {
        let bytes = try folder.bytes(of: FilePath(file), limit: 1 << 30)
        digests.append((file, Digest.sha256(bytes)))
      } catch {
        throw .system(error)
      }
    }
    return digests
  }

  /// Adds a statement; a reader sees the old file or the new one, never a part.
  func append(_ lines: [String]) throws(CommandFailure) {
    let isSettings = shown == ProjectConfiguration.fileName
    let start = bytes ?? Array((isSettings ? "" : "format: \(StatementsReader.mark)\n").utf8)
    let new: [UInt8]
    do throws(InputError) {
      new = try YAMLAppending.append(lines, to: kind.list, of: start, path: shown)
    } catch {
      throw .input(error)
    }
    do throws(SystemError) {
      try AtomicFile.write(new, to: root.appending(FilePath(shown)))
    } catch {
      throw .system(error)
    }
  }

  /// A file of another kind is not turned into one of statements.
  private func checkFormat() throws(CommandFailure) {
    guard let bytes, shown != ProjectConfiguration.fileName else { return }
    do throws(InputError) {
      let format = try YAML.document(bytes, path: shown)["format"]
      let isOwn = format?.string == StatementsReader.mark
      let holdsAnswers = format?.string == "assay.answers/1" && kind.list == "answers"
      guard !isOwn, !holdsAnswers else { return }
      throw InputError(
        path: shown, position: format?.position,
        problem: .other(
          "holds no \(kind.list); name a new file, or one with 'format: \(StatementsReader.mark)'"))
    } catch {
      throw .input(error)
    }
  }

  private static func bytes(
    of path: FilePath, in folder: OpenDirectory
  ) throws(SystemError) -> [UInt8]? {
    guard try folder.status(of: path) != nil else { return nil }
    return try folder.bytes(of: path, limit: limit)
  }
}
