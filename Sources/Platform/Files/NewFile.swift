/// Writes files that nobody had before.
public enum NewFile {
  /// Who may read a new file.
  public enum Readers: Sendable, Hashable {
    /// Whoever the user's settings allow.
    case usual
    /// The user alone.
    case owner
  }

  /// Makes a file with these bytes; a name that is taken is an error, and what has it stays.
  public static func write(
    _ bytes: [UInt8], to path: FilePath, readers: Readers = .usual
  ) throws(SystemError) {
    let folder = try OpenDirectory(at: path.parent.isEmpty ? "." : path.parent)
    let number = folder.descriptor.number
    let file = try SystemCalls.open(
      path.lastName, in: number, readers == .owner ? .creatingPrivate : .creating, shown: path)
    do throws(SystemError) {
      try SystemCalls.write(bytes, to: file.number, shown: path)
      try SystemCalls.synchronise(file.number, shown: path)
    } catch {
      try? SystemCalls.remove(path.lastName, in: number, isFolder: false)
      throw error
    }
  }
}
