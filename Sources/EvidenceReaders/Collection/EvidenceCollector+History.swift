import Evidence
import Platform

extension EvidenceCollector {
  /// Opens the project's repository; what is wrong with it becomes a diagnostic.
  func openRepository(
    _ folder: OpenDirectory, _ evidence: inout EvidenceCollection
  ) -> GitRepository? {
    do throws(GitFailure) {
      let path = try GitFailure.attempt { () throws(SystemError) in
        root.normalised(in: try ProcessEnvironment.currentFolder)
      }
      guard let layout = try GitLayout.locate(in: folder, at: path) else {
        survey.enclosingRepository = enclosingRepository(of: path)
        return nil
      }
      survey.isRepository = true
      if layout.isBare {
        evidence.diagnostics.append(
          Diagnostic(
            .note, path: ".git",
            message: "a bare repository holds no files to read; assess a checkout of it for more"))
      }
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

  /// The repository that a folder without one lies in; the report never speaks of it, because it
  /// must not depend on where the folder lies.
  private func enclosingRepository(of path: FilePath) -> FilePath? {
    var around = path
    while around != "/", !around.isEmpty {
      around = around.parent
      guard let folder = try? OpenDirectory(at: around),
        (try? folder.status(of: ".git")) != nil
      else { continue }
      return around
    }
    return nil
  }

  /// Reads the history, unless the user does not want it.
  func readHistory(
    of repository: GitRepository?, into evidence: inout EvidenceCollection,
    progress: (CollectionProgress) -> Void
  ) {
    guard options.readsHistory, let repository else { return }
    let reader = HistoryReader(
      repository: repository, workItems: options.workItems, changeDays: options.changeDays)
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
