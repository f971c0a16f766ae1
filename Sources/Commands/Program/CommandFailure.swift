import Arguments
import Assessment
import Audit
import DataFormats
import Evidence
import EvidenceReaders
import History
import MaturityModel
import Platform
import TextLayout

/// Why a command could not do its work.
enum CommandFailure: Error {
  case usage(UsageError)
  case system(SystemError)
  case input(InputError)
  case model([String])
  case collection(CollectionError)
  case saved(SavedCollectionError)
  case history(HistoryError)
  case key(KeyError)
  case unknownModel(String, suggestion: String?, known: [String])
  case unknownParameter(String, path: String)
  case unknownIdentifier(String, suggestion: String?)
  case unknownFunction(String, suggestion: String?)
  case noDate(project: String)
  case unknownForge
  case nothingAssessed(CollectionSurvey, [Diagnostic])
  case exists(String)
  case expression([String])
  case noCases(String)
  case incomparable(Portfolio.Refusal)
  case otherYardstick(project: String)
  case pack(PackError, path: String)
  case unsound(PackError, path: String)
  /// A statement that would be void.
  case statement(String)
  /// A saved assessment by another model than the one at hand.
  case otherModel(String, file: String)
  case noTimeline(ProjectTimeline.Refusal)
}

extension CommandFailure {
  /// How the program ends with it.
  var exitCode: ExitCode {
    switch self {
    case .usage, .noDate, .unknownForge: .usage
    case .saved(.altered): .unverified
    case .unsound: .unverified
    default: .badInput
    }
  }

  /// The message, each line of it complete; the first starts with `error:` or a place.
  var message: String {
    switch self {
    case .usage(let error): "error: \(error)"
    case .system(let error): "error: \(error)"
    case .input(let error): "\(error)"
    case .model(let lines), .expression(let lines): lines.joined(separator: "\n")
    case .collection(let error): "error: \(error)"
    case .saved(let error): "\(error)"
    case .history(let error): "error: \(error)"
    case .key(let error): "error: \(error)"
    case .unknownModel(let name, let suggestion, let known):
      "error: unknown model '\(name)'"
        + (suggestion.map { "\n  did you mean '\($0)'?" } ?? "")
        + "\n  known: \(known.joined(separator: ", ")); or give the path of a model's folder"
    case .unknownParameter(let name, let path):
      "\(path): error: unknown parameter '\(name)'"
    case .unknownIdentifier(let id, let suggestion):
      "error: the model has no practice, criterion or domain '\(id)'"
        + (suggestion.map { "\n  did you mean '\($0)'?" } ?? "")
    case .unknownFunction(let name, let suggestion):
      "error: the rule language has no function '\(name)'"
        + (suggestion.map { "\n  did you mean '\($0)'?" } ?? "")
    case .noDate(let project):
      "error: nothing tells the date of '\(project)'\n"
        + "  it is no git checkout and its evidence carries no date; give one: --as-of 2026-11-23"
    case .unknownForge:
      "error: no git remote tells where the project is kept\n"
        + "  name the forge: --forge github, or --forge gitlab"
    case .nothingAssessed(let survey, let diagnostics):
      Self.nothingAssessed(survey, diagnostics)
    case .exists(let path):
      "error: '\(path)' exists and is not overwritten"
    case .statement(let why): "error: \(why)\n  nothing was written"
    case .otherModel(let model, let file):
      "error: '\(file)' was made by another edition of the model '\(model)'\n"
        + "  assess the project again, or name the edition's folder with --model"
    case .incomparable(let refusal): Self.incomparable(refusal)
    case .pack(let error, let path), .unsound(let error, let path): "\(path): error: \(error)"
    case .noTimeline(let refusal): Self.noTimeline(refusal)
    case .otherYardstick(let project):
      "error: the base of '\(project)' was measured by another edition of the model or with other "
        + "limits; assess the base again with this one"
    case .noCases(let path):
      "error: '\(path)' has no worked cases; write some into '\(path)/tests', one YAML file a domain"
    }
  }

  private static func noTimeline(_ refusal: ProjectTimeline.Refusal) -> String {
    switch refusal {
    case .tooFew(let count):
      "error: one project over time needs at least 2 saved assessments, found \(count)"
    case .differentProjects(let name, let file, let other, let otherFile):
      "error: '\(file)' is of '\(name)', '\(otherFile)' of '\(other)'; name assessments of one "
        + "project, or leave out --over-time"
    case .differentModels(let model, let file, let other, let otherFile):
      incomparable(.differentModels(model, in: file, other: other, otherIn: otherFile))
    }
  }

  private static func incomparable(_ refusal: Portfolio.Refusal) -> String {
    switch refusal {
    case .empty:
      "error: found no saved assessment; name files that 'assay assess --format json' wrote"
    case .differentModels(let model, let file, let other, let otherFile):
      "error: '\(file)' is by the model '\(model)', '\(otherFile)' by '\(other)'; "
        + "compare assessments of one model"
    case .ambiguous(let project, let file, let other):
      "error: '\(file)' and '\(other)' assess '\(project)' at the same date with different results; "
        + "name one of them"
    }
  }

  private static func nothingAssessed(
    _ survey: CollectionSurvey, _ diagnostics: [Diagnostic]
  ) -> String {
    let history =
      survey.isRepository ? "a git repository without a readable history" : "no git repository"
    let shown = diagnostics.prefix(10).map { "\n  \(line($0))" }
    let omitted = diagnostics.count - shown.count
    return """
      error: nothing could be assessed
        found \(history); listed \(survey.listed) files, opened \(survey.opened), recognised \
      \(survey.recognised)\(shown.joined())\(omitted > 0 ? "\n  and \(omitted) more" : "")
        looked for:
      \(CollectedFormats.titles.map { "    \($0)" }.joined(separator: "\n"))
        likely fix: name the project's root folder, or add evidence with --evidence
      """
  }

  /// A diagnostic as one line, its place first.
  static func line(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.position.map { ":\($0)" } ?? ""
    let path = diagnostic.path.isEmpty ? "" : "\(diagnostic.path)\(place): "
    return TerminalSafe.escaped("\(path)\(diagnostic.severity.rawValue): \(diagnostic.message)")
  }
}
