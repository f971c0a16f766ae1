import Arguments
import Platform
import Quantities
import TextLayout

/// What the commands that look at a project take from the command line.
struct ProjectRequest {
  /// The options they share.
  static let options: [Option] = [
    Option(
      "model", value: "model", help: "The model: an identifier, or the path of its folder.",
      defaultText: ModelFiles.standard, completion: .folder),
    Option(
      "evidence", value: "path", help: "Read this file or folder as evidence too.", repeats: true,
      completion: .file),
    Option(
      "as-of", value: "date", help: "The date of the assessment, the end of every window.",
      defaultText: "HEAD's committer date"),
  ]

  /// The positional they share.
  static let positional = Positional(
    "path", help: "The project's folder; this folder when left out.", completion: .folder)

  /// The language option of commands that print texts.
  static let language = Option(
    "lang", value: "language", choices: Language.allCases.map(\.rawValue),
    help: "The language of texts.", defaultText: "en")

  let root: FilePath
  let model: String?
  let evidence: [FilePath]
  let asOf: Instant?
  let isQuiet: Bool

  init(
    _ invocation: Invocation, path: String?, _ context: CommandContext
  ) throws(CommandFailure) {
    root = context.path(path ?? ".")
    model = invocation.value("model")
    evidence = invocation.values("evidence").map(context.path)
    isQuiet = invocation.has("quiet")
    asOf = try invocation.value("as-of").map { text throws(CommandFailure) in
      try Self.moment(text)
    }
  }

  /// A date means its last second, so that what happened on it counts.
  private static func moment(_ text: String) throws(CommandFailure) -> Instant {
    if let date = CalendarDate(text) { return Instant(endOf: date) }
    if let moment = Instant(text) { return moment }
    throw .usage(
      .rejected(
        value: text, name: "--as-of <date>",
        reason: "a date such as 2026-11-23, or a time such as 2026-11-23T08:30:00Z"))
  }
}

extension Invocation {
  /// The language asked for.
  var language: Language { value("lang").flatMap(Language.init(rawValue:)) ?? .english }
}
