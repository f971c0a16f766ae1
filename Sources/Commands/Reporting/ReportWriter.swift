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
  private let languages: [Language]

  /// The language of reports, which may be both.
  static let languages = Option(
    "lang", value: "language", choices: PageLanguages.allCases.map(\.rawValue),
    help: "The language of texts; both writes every report in both.", defaultText: "en")

  init(_ invocation: Invocation, _ context: CommandContext) {
    shownFolder = invocation.value("output") ?? "reports"
    folder = context.path(shownFolder)
    let wanted = invocation.values("format")
    formats = ReportFormat.all.filter { wanted.isEmpty ? $0.isDefault : wanted.contains($0.id) }
    languages =
      invocation.value("lang") == PageLanguages.both.rawValue
      ? Language.allCases : [invocation.language]
  }

  /// Writes every report and tells their paths as the user would write them.
  func write(_ document: AssessmentDocument) throws(CommandFailure) -> [String] {
    var written: [String] = []
    do throws(SystemError) {
      try AtomicFile.makeFolders(folder)
      for format in formats {
        for (name, bytes) in files(format, document) {
          try AtomicFile.write(bytes, to: folder.appending(FilePath(name)))
          written.append("\(shownFolder)/\(name)")
        }
      }
    } catch {
      throw .system(error)
    }
    return written
  }

  /// The files of a format; one that holds no language is written once.
  private func files(
    _ format: ReportFormat, _ document: AssessmentDocument
  ) -> [(name: String, bytes: [UInt8])] {
    let stem = Self.fileName(document.project.name)
    var files: [(name: String, bytes: [UInt8])] = []
    for language in languages {
      let bytes = format.render(document, language)
      guard bytes != files.first?.bytes else { continue }
      let mark = files.isEmpty ? "" : ".\(language.rawValue)"
      files.append(("\(stem)\(mark).\(format.fileExtension)", bytes))
    }
    return files
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
