import Platform
import TestSupport

extension TemporaryProject {
  /// Runs `assay` in this folder.
  func assay(_ arguments: String...) -> CommandRun { assay(arguments) }

  /// Runs `assay` in this folder, or in one within it.
  func assay(
    _ arguments: [String], in folder: FilePath = "", environment: [String: String] = [:]
  ) -> CommandRun {
    CommandRun(arguments, in: path.appending(folder), environment: environment)
  }

  /// A file as text.
  func text(of file: FilePath) throws -> String {
    String(decoding: try bytes(of: file), as: UTF8.self)
  }
}
