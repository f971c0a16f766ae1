public import Platform

/// What a user may set about the collecting of evidence.
public struct CollectionOptions: Sendable {
  /// Files and folders to read besides the project, as the user named them; relative ones start at
  /// the working folder.
  public var extraEvidence: [FilePath] = []
  /// Where relative paths of `extraEvidence` start; empty for where the process works.
  public var workingFolder: FilePath = ""
  /// Patterns of files in the project that are read whatever their names are.
  public var evidencePatterns: [GlobPattern] = []
  /// Patterns of files in the project that are not read.
  public var ignoredPatterns: [GlobPattern] = []
  /// How the project names its work items.
  public var workItems = WorkItemPattern.standard
  /// Whether the version history is read.
  public var readsHistory = true
  /// For how many days before the last commit it is read which files commits changed.
  public var changeDays = 60
  /// Lines that appeared within so many days before the last commit are new.
  public var newCodeDays = 90
  /// The most files that are listed.
  public var fileCountLimit = 100_000
  /// The most bytes of one file.
  public var fileSizeLimit = 268_435_456
  /// The most bytes of all files together.
  public var totalSizeLimit = 2_147_483_648
  /// How many files are read at the same time; the result is the same for every number.
  public var readersAtOnce = min(8, ParallelWork.processors)
  /// The folders where the program `git` is looked for, as in `PATH`.
  public var searchPath = "/usr/local/bin:/usr/bin:/bin"
  /// Where temporary files are made.
  public var temporaryFolder: FilePath = "/tmp"

  /// Starts with what suits most projects.
  public init() {}
}

/// How far the collecting is.
public enum CollectionProgress: Sendable, Hashable {
  /// The project's files are being listed.
  case listing
  /// The history is being read; so many commits were.
  case history(commits: Int)
  /// A file is being read; so many of so many candidates were.
  case file(path: String, number: Int, count: Int)
}

/// What was looked at, for a report that nothing was found.
public struct CollectionSurvey: Sendable, Hashable, Codable {
  /// How many files were listed.
  public var listed = 0
  /// How many of them were opened because their names may be those of evidence.
  public var opened = 0
  /// How many different files these are, without those that Assay itself wrote.
  public var searched = 0
  /// How many of these a reader recognised.
  public var recognised = 0
  /// Whether the project is a git repository or the root of its checkout.
  public var isRepository = false
  /// The repository that a folder without history of its own lies in.
  public var enclosingRepository: FilePath?

  // Where the folder lies is not kept.
  private enum CodingKeys: String, CodingKey {
    case listed, opened, searched, recognised, isRepository
  }
}

/// Why nothing at all could be collected.
public enum CollectionError: Error, Sendable, Hashable {
  /// The project's folder cannot be opened.
  case project(SystemError)
  /// A file or folder that the user named cannot be opened.
  case extraEvidence(SystemError)
}

extension CollectionError: CustomStringConvertible {
  /// `path: reason`, in one phrase.
  public var description: String {
    switch self {
    case .project(let error): "the project '\(error.path)' cannot be read: \(error.reason)"
    case .extraEvidence(let error): "the evidence '\(error.path)' cannot be read: \(error.reason)"
    }
  }
}
