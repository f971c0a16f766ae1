import Arguments
import MaturityModel
import Platform
import Quantities
import TextLayout

/// What the commands that look at a project take from the command line.
struct ProjectRequest {
  /// The options they share.
  static let options: [Option] = [
    modelOption,
    Option(
      "profile", value: "profile",
      help: "The model's profile of parameter values, such as strict.",
      defaultText: "the model's first"),
    Option(
      "evidence", value: "path", help: "Read this file or folder as evidence too.", repeats: true,
      completion: .file),
    Option(
      "answers", value: "file", help: "Read this answers file too.", repeats: true,
      completion: .file),
    Option(
      "component", value: "id", help: "Look at this component of assay.yaml alone."),
    Option(
      "as-of", value: "date", help: "The date of the assessment, the end of every window.",
      defaultText: "HEAD's committer date"),
  ]

  /// The option that names a model.
  static let modelOption = Option(
    "model", value: "model", help: "The model: an identifier, or the path of its folder.",
    defaultText: ModelFiles.standard, completion: .folder)

  /// The positional they share.
  static let positional = Positional(
    "path", help: "The project's folder; this folder when left out.", completion: .folder)

  /// The option that names the least level.
  static let gateName = "fail-under"

  /// The language option of commands that print texts.
  static let language = Option(
    "lang", value: "language", choices: Language.allCases.map(\.rawValue),
    help: "The language of texts.", defaultText: "en")

  let root: FilePath
  /// The model asked for; nil leaves it to the project.
  var model: String?
  /// Whether the project's own values of parameters count; nil where the model's name tells.
  var takesProjectValues: Bool?
  let profile: String?
  let evidence: [FilePath]
  /// Answers files, as the user wrote their names.
  let answers: [String]
  let asOf: Instant?
  /// The component that is looked at alone.
  let component: String?
  let target: Int?
  /// The level below which the program fails.
  private let gate: Int?
  let isQuiet: Bool

  init(
    _ invocation: Invocation, path: String?, _ context: CommandContext
  ) throws(CommandFailure) {
    root = context.path(path ?? ".")
    model = invocation.value("model")
    profile = invocation.value("profile")
    component = invocation.value("component")
    evidence = invocation.values("evidence").map { FilePath($0) }
    answers = invocation.values("answers")
    target = try invocation.level("target")
    gate = try invocation.level(Self.gateName)
    isQuiet = invocation.has("quiet")
    asOf = try invocation.value("as-of").map { text throws(CommandFailure) in
      try Self.moment(text)
    }
  }

  /// Asks again for what a pack was made with.
  init(
    again root: FilePath, model: String, profile: String?, takesProjectValues: Bool?,
    asOf: Instant?, target: Int?
  ) {
    (self.root, self.model, self.profile) = (root, model, profile)
    (self.takesProjectValues, self.asOf, self.target) = (takesProjectValues, asOf, target)
    (evidence, answers, component, gate, isQuiet) = ([], [], nil, nil, true)
  }

  /// Refuses levels that the model does not have.
  func checkLevels(of policy: Policy) throws(CommandFailure) {
    for (name, level) in [("target", target), (Self.gateName, gate)] {
      guard let level, level > policy.topLevel else { continue }
      throw .usage(.invalidLevel("\(level)", option: name, top: policy.topLevel))
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
  /// A level given as an option.
  func level(_ name: String) throws(CommandFailure) -> Int? {
    guard let text = value(name) else { return nil }
    guard let level = Int(text), level > 0 else {
      throw .usage(.invalidLevel(text, option: name, top: nil))
    }
    return level
  }

  /// The language asked for.
  var language: Language { value("lang").flatMap(Language.init(rawValue:)) ?? .english }
}

extension UsageError {
  static func invalidLevel(_ text: String, option: String, top: Int?) -> UsageError {
    let range = top.map { "from 1 to \($0)" } ?? "from 1"
    return .rejected(
      value: text, name: "--\(option) <level>", reason: "a level is a whole number \(range)")
  }
}
