public import DataFormats
public import Platform

/// Why a collection cannot be written or read.
public enum SavedCollectionError: Error, Sendable, Hashable {
  /// The system refused.
  case system(SystemError)
  /// The folder holds something that is not of a collection, such as the named file.
  case occupied(FilePath, by: String)
  /// The project's folder lies in the folder that would be replaced.
  case aroundProject(FilePath)
  /// The project's folder is a collection itself.
  case isCollection(FilePath)
  /// A part cannot be read.
  case malformed(InputError)
  /// Another version of the program wrote it, in a form this one does not know.
  case otherVersion(String)
  /// A part is not what the index says.
  case altered(String)
}

extension SavedCollectionError: CustomStringConvertible {
  /// What is the matter, with the likely fix.
  public var description: String {
    switch self {
    case .system(let error): "error: \(error)"
    case .occupied(let path, let name):
      "error: '\(path)' holds '\(name)', which is of no collection; name an empty or new folder"
    case .aroundProject(let path):
      "error: '\(path)' holds the project itself; name another folder"
    case .isCollection(let path):
      "error: '\(path)' is a collection already; name the project it was made from"
    case .malformed(let error): "\(error)"
    case .otherVersion(let version):
      "error: the collection was written by assay \(version) in another form; collect again"
    case .altered(let part):
      "error: '\(part)' is not what was collected (its digest differs); collect again"
    }
  }
}
