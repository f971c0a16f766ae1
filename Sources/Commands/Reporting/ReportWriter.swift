import Arguments
import Assessment
import Platform
import Reports
import TextLayout

/// Writes reports of an assessment into a folder.
struct ReportWriter {
  private let folder: FilePath
  private let shownFolder: String
  private let formats: [ReportFormat]
  private let language: Language

  init(_ invocation: Invocation, _ context: CommandContext) {
    shownFolder = invocation.value("output") ?? "reports"
    folder = context.path(shownFolder)
    let wanted = invocation.values("format")
    formats = ReportFormat.all.filter { wanted.isEmpty ? $0.isDefault : wanted.contains($0.id) }
    language = invocation.language
  }

  /// Writes every report and tells their paths as the user would write them.
  func write(_ document: AssessmentDocument) throws(CommandFailure) -> [String] {
    var written: [String] = []
    do throws(SystemError) {
      try AtomicFile.makeFolders(folder)
      for format in formats {
        let name = "\(Self.fileName(document.project.name)).\(format.fileExtension)"
        try AtomicFile.write(
          format.render(document, language), to: folder.appending(FilePath(name)))
        written.append("\(shownFolder)/\(name)")
      }
    } catch {
      throw .system(error)
    }
    return written
  }

  /// A project's name as a file name: letters, digits, `.`, `_` and `-`; the rest become `-`.
  static func fileName(_ project: String) -> String {
    let scalars = project.unicodeScalars.map { scalar -> Unicode.Scalar in
      let isKept =
        scalar.properties.isAlphabetic || "._-".unicodeScalars.contains(scalar)
        || ("0"..."9").contains(scalar)
      return isKept ? scalar : "-"
    }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: scalars.drop { $0 == "." || $0 == "-" }.prefix(80))
    return name.isEmpty ? "project" : String(name)
  }
}
