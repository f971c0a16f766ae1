public import Evidence
public import Platform

/// Collects the evidence of one project: its history, its files, and what the user adds.
///
/// A file that cannot be read becomes a diagnostic and never ends the collecting. The result does
/// not depend on the order in which the file system lists names.
public final class EvidenceCollector {
  /// What was looked at, once `collect` is done.
  public internal(set) var survey = CollectionSurvey()

  /// The project's files that Assay itself wrote; they tell nothing about the project.
  var ownReports: Set<String> = []

  /// Where the files that were read are, by the paths that records name.
  var origins: [String: FileOrigin] = [:]

  let root: FilePath
  let options: CollectionOptions
  let readers: [any EvidenceReader]

  /// Prepares the collecting from a project's folder.
  public init(
    root: FilePath, options: CollectionOptions = CollectionOptions(),
    readers: [any EvidenceReader] = ReaderTable.all
  ) {
    (self.root, self.options, self.readers) = (root, options, readers)
  }

  /// Collects everything; throws only when what the user named is not there.
  public func collect(
    progress: (CollectionProgress) -> Void = { _ in }
  ) throws(CollectionError) -> EvidenceCollection {
    let folder = try open(root, or: CollectionError.project)
    let extras = try extraEvidence()
    var evidence = EvidenceCollection()
    let repository = openRepository(folder, &evidence)
    progress(.listing)
    // A bare repository's own files are no evidence.
    let listing = repository?.isBare == true ? nil : FileListing(folder, options: options)
    evidence.diagnostics += listing?.diagnostics ?? []
    survey.listed = listing?.entries.count ?? 0
    readHistory(of: repository, into: &evidence, progress: progress)
    evidence.tree = ProjectTreeReader(repository: repository, listing: listing)
      .read(&evidence.diagnostics)
    evidence.merge(readFiles(folder, listing, extras, progress: progress))
    evidence.tree?.files.removeAll { ownReports.contains($0.path) }
    evidence.linkRecords()
    measureNewCode(of: repository, in: &evidence)
    readCitedDocuments(folder, into: &evidence)
    readListedDocuments(folder, into: &evidence)
    evidence.files.sort { ($0.path, $0.format) < ($1.path, $1.format) }
    evidence.diagnostics.sort()
    return evidence
  }

  /// Adds what the user named to evidence that was saved; nothing else is looked at.
  ///
  /// A cited file counts when it was known then, or lies beside what was saved.
  public func adding(
    to saved: EvidenceCollection
  ) throws(CollectionError) -> EvidenceCollection {
    let folder = try open(root, or: CollectionError.project)
    let extras = try extraEvidence()
    guard !extras.isEmpty else { return saved }
    var evidence = saved
    evidence.merge(readFiles(folder, nil, extras) { _ in })
    readCitedDocuments(folder, into: &evidence)
    evidence.files.sort { ($0.path, $0.format) < ($1.path, $1.format) }
    // What was said of the saved answers is said again.
    evidence.diagnostics = Set(evidence.diagnostics).sorted()
    return evidence
  }

  private func open(
    _ path: FilePath, or failure: (SystemError) -> CollectionError
  ) throws(CollectionError) -> OpenDirectory {
    do throws(SystemError) {
      return try OpenDirectory(at: path.isEmpty ? "." : path)
    } catch {
      throw failure(error)
    }
  }
}
