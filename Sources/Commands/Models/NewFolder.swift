import Platform

/// A folder for a new model's files, made once and never written over.
struct NewFolder {
  private let name: FilePath
  private let parent: FilePath

  init(named name: String, in parent: String?, _ context: CommandContext) {
    self.name = FilePath(name)
    self.parent = context.path(parent ?? ".")
  }

  /// Writes the files; a folder or file that is there already stays as it is.
  func write(_ files: [(path: String, text: String)]) throws(CommandFailure) -> FilePath {
    let folder = parent.appending(name)
    let isTaken: Bool
    do throws(SystemError) {
      try AtomicFile.makeFolders(parent)
      isTaken = try OpenDirectory(at: parent).status(of: name) != nil
      if !isTaken {
        for file in files {
          try AtomicFile.write(Array(file.text.utf8), to: folder.appending(FilePath(file.path)))
        }
      }
    } catch {
      throw .system(error)
    }
    guard !isTaken else { throw .exists("\(folder)") }
    return folder
  }
}
