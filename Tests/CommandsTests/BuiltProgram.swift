import Platform

/// The program as the build made it, beside the tests.
enum BuiltProgram {
  /// Where it is; nil when only the tests were built.
  static let path: FilePath? = {
    var folder = FilePath(CommandLine.arguments.first ?? "")
    while folder.isAbsolute, folder != "/" {
      folder = folder.parent
      guard let open = try? OpenDirectory(at: folder), let status = try? open.status(of: "assay")
      else { continue }
      if status.kind == .regular { return folder.appending("assay") }
    }
    return nil
  }()
}
