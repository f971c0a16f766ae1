/// What can go wrong with a history store.
public enum HistoryError: Error, Sendable, Hashable {
  /// The file could not be opened; SQLite's words are given.
  case cannotOpen(path: String, reason: String)
  /// The file is a database of something else.
  case notAHistory(path: String)
  /// A newer Assay wrote it.
  case newerSchema(path: String, version: Int)
  /// SQLite found the file damaged.
  case damaged(path: String, reason: String)
  /// A statement failed; SQLite's words are given.
  case failed(path: String, reason: String)
}

extension HistoryError: CustomStringConvertible {
  /// The message for a person, without `error:`.
  public var description: String {
    switch self {
    case .cannotOpen(let path, let reason):
      "\(path): cannot be opened (\(reason)); check that the folder exists and is writable"
    case .notAHistory(let path):
      "\(path): is a database of another program; name another file"
    case .newerSchema(let path, let version):
      "\(path): has schema \(version), which is newer than this program knows; update assay"
    case .damaged(let path, let reason):
      "\(path): is damaged (\(reason)); nothing was written, restore it from a backup"
    case .failed(let path, let reason):
      "\(path): \(reason)"
    }
  }
}
