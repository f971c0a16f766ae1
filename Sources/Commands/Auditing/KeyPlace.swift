import DataFormats
import Platform

/// Where a new key and its public half go; neither name may be taken.
struct KeyPlace {
  private let privatePath: FilePath
  private let publicPath: FilePath
  /// The paths as the user would write them.
  let privateShown: String
  let publicShown: String

  /// A folder, there already or named with a slash at its end, gets the usual names.
  init(_ text: String, _ context: CommandContext) throws(CommandFailure) {
    let path = context.path(text)
    let isFolder: Bool
    do throws(SystemError) {
      isFolder = text.hasSuffix("/") ? true : try Self.isFolder(path)
      try AtomicFile.makeFolders(isFolder ? path : path.parent)
    } catch {
      throw .system(error)
    }
    let base = text == "." ? "" : text.hasSuffix("/") ? text : text + "/"
    privateShown = isFolder ? "\(base)assay.key" : text
    publicShown = isFolder ? "\(base)assay.pub" : "\(text).pub"
    privatePath = context.path(privateShown)
    publicPath = context.path(publicShown)
  }

  /// Writes both halves, the private one for its owner alone.
  func write(_ key: PrivateKey) throws(CommandFailure) {
    for (path, shown) in [(privatePath, privateShown), (publicPath, publicShown)]
    where Self.isTaken(path) {
      throw .exists(shown)
    }
    do throws(SystemError) {
      try NewFile.write(key.pem, to: privatePath, readers: .owner)
      try NewFile.write(key.publicKey.pem, to: publicPath)
    } catch {
      throw .system(error)
    }
  }

  private static func isFolder(_ path: FilePath) throws(SystemError) -> Bool {
    do {
      // The folder a user names may be a link.
      _ = try OpenDirectory(at: path)
      return true
    } catch {
      if error.isMissing || error.isNotDirectory { return false }
      throw error
    }
  }

  private static func isTaken(_ path: FilePath) -> Bool {
    guard let folder = try? OpenDirectory(at: path.parent) else { return false }
    return (try? folder.status(of: path.lastName)) != nil
  }
}
