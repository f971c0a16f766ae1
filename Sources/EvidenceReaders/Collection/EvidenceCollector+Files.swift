import Evidence
import Platform

extension EvidenceCollector {
  /// A file or folder the user named, opened.
  struct ExtraEvidence {
    /// How it is shown: within the project from its root, elsewhere as the user named it.
    let path: FilePath
    let folder: OpenDirectory
    /// The file in the folder; nil when the folder itself was named.
    let name: FilePath?
  }

  /// Opens what the user named besides the project.
  func extraEvidence() throws(CollectionError) -> [ExtraEvidence] {
    var extras: [ExtraEvidence] = []
    for path in options.extraEvidence {
      do throws(SystemError) {
        extras.append(try extra(path))
      } catch {
        throw .extraEvidence(error)
      }
    }
    return extras
  }

  private func extra(_ named: FilePath) throws(SystemError) -> ExtraEvidence {
    let start =
      options.workingFolder.isEmpty ? try ProcessEnvironment.currentFolder : options.workingFolder
    let path = named.normalised(in: start)
    let shown = path.relative(to: root.normalised(in: start)) ?? named
    do throws(SystemError) {
      return ExtraEvidence(path: shown, folder: try OpenDirectory(at: path), name: nil)
    } catch {
      guard error.isNotDirectory else { throw error }
      let parent = try OpenDirectory(at: path.parent)
      return ExtraEvidence(path: shown, folder: parent, name: path.lastName)
    }
  }

  /// Reads the project's files that may be evidence, then what the user named.
  func readFiles(
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
    ownReports = reading.ownReports
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
