public import Evidence
public import Platform
import TextLayout

/// Collects the evidence of one project: its history, its files, and what the user adds.
///
/// A file that cannot be read becomes a diagnostic and never ends the collecting. The result does
/// not depend on the order in which the file system lists names.
public final class EvidenceCollector {
  /// What was looked at, once `collect` is done.
  public private(set) var survey = CollectionSurvey()

  private let root: FilePath
  private let options: CollectionOptions
  private let readers: [any EvidenceReader]

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
    evidence.files.sort { ($0.path, $0.format) < ($1.path, $1.format) }
    evidence.diagnostics.sort()
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

// MARK: - The history

extension EvidenceCollector {
  private func openRepository(
    _ folder: OpenDirectory, _ evidence: inout EvidenceCollection
  ) -> GitRepository? {
    do throws(GitFailure) {
      let path = try GitFailure.attempt { () throws(SystemError) in
        root.normalised(in: try ProcessEnvironment.currentFolder)
      }
      guard let layout = try GitLayout.locate(in: folder, at: path) else { return nil }
      survey.isRepository = true
      let settings = GitSettings(
        searchPath: options.searchPath, temporaryFolder: options.temporaryFolder)
      return try GitRepository(layout, settings: settings)
    } catch {
      survey.isRepository = true
      evidence.diagnostics.append(
        Diagnostic(error == .noCommits ? .warning : .error, path: ".git", message: "\(error)"))
      return nil
    }
  }

  private func readHistory(
    of repository: GitRepository?, into evidence: inout EvidenceCollection,
    progress: (CollectionProgress) -> Void
  ) {
    guard options.readsHistory, let repository else { return }
    let reader = HistoryReader(repository: repository, workItems: options.workItems)
    let outcome = reader.read { progress(.history(commits: $0)) }
    evidence.history = outcome.history
    for failure in outcome.failures {
      evidence.diagnostics.append(Diagnostic(.error, path: ".git", message: "\(failure)"))
    }
    for note in outcome.notes {
      evidence.diagnostics.append(Diagnostic(.warning, path: ".git", message: note))
    }
    guard let history = outcome.history else { return }
    if repository.isShallow {
      evidence.diagnostics.append(
        Diagnostic(
          .warning, path: ".git",
          message: "the clone is shallow, so older history is missing; run 'git fetch --unshallow'")
      )
    }
    evidence.files.append(
      EvidenceFile(
        path: ".git", format: "git", digest: nil, size: 0, observedAt: history.headDate))
  }
}

// MARK: - The files

extension EvidenceCollector {
  /// A file or folder the user named, opened.
  private struct ExtraEvidence {
    let path: FilePath
    let folder: OpenDirectory
    /// The file in the folder; nil when the folder itself was named.
    let name: FilePath?
  }

  private func extraEvidence() throws(CollectionError) -> [ExtraEvidence] {
    var extras: [ExtraEvidence] = []
    for path in options.extraEvidence {
      do throws(SystemError) {
        extras.append(try Self.extra(path))
      } catch {
        throw .extraEvidence(error)
      }
    }
    return extras
  }

  private static func extra(_ path: FilePath) throws(SystemError) -> ExtraEvidence {
    do throws(SystemError) {
      return ExtraEvidence(path: path, folder: try OpenDirectory(at: path), name: nil)
    } catch {
      guard error.isNotDirectory else { throw error }
      let parent = try OpenDirectory(at: path.parent.isEmpty ? "." : path.parent)
      return ExtraEvidence(path: path, folder: parent, name: path.lastName)
    }
  }

  private func readFiles(
    _ folder: OpenDirectory, _ listing: FileListing?, _ extras: [ExtraEvidence],
    progress: (CollectionProgress) -> Void
  ) -> EvidenceCollection {
    var reading = EvidenceFileReading(readers: readers, options: options)
    let selection = listing.map { EvidenceSelection($0, options: options) }
    let candidates = selection?.candidates ?? []
    for (number, candidate) in candidates.enumerated() {
      let shown = candidate.path.shown
      progress(.file(path: shown, number: number + 1, count: candidates.count))
      reading.read(candidate.path, in: folder, shownAs: shown, isWanted: candidate.isWanted)
    }
    for extra in extras { read(extra, with: &reading) }
    survey.opened = reading.opened
    survey.recognised = reading.recognised
    var result = reading.finished()
    result.diagnostics += selection?.diagnostics ?? []
    return result
  }

  private func read(_ extra: ExtraEvidence, with reading: inout EvidenceFileReading) {
    if let name = extra.name {
      reading.read(name, in: extra.folder, shownAs: extra.path.shown, isWanted: true)
      return
    }
    // The user's patterns speak of the project only.
    var options = self.options
    options.evidencePatterns = []
    options.ignoredPatterns = []
    let listing = FileListing(extra.folder, options: options)
    survey.listed += listing.entries.count
    for candidate in EvidenceSelection(listing, options: options).candidates {
      reading.read(
        candidate.path, in: extra.folder,
        shownAs: extra.path.appending(candidate.path).shown, isWanted: false)
    }
  }
}
