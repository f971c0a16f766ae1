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
    let items = (selection?.candidates ?? []).map { candidate in
      EvidenceFileReading.Item(
        path: candidate.path, folder: folder, shown: candidate.path.shown,
        isWanted: candidate.isWanted)
    }
    reading.read(items) { number, item in
      progress(.file(path: item.shown, number: number + 1, count: items.count))
    }
    for extra in extras { reading.read(self.items(of: extra)) }
    ownReports = reading.ownReports
    origins = reading.origins
    survey.opened = reading.opened
    survey.searched = reading.searched
    survey.recognised = reading.recognised
    var result = reading.finished()
    result.diagnostics += selection?.diagnostics ?? []
    return result
  }

  /// The files to read of what the user named.
  private func items(of extra: ExtraEvidence) -> [EvidenceFileReading.Item] {
    if let name = extra.name {
      return [
        .init(path: name, folder: extra.folder, shown: extra.path.shown, isWanted: true)
      ]
    }
    // The user's patterns speak of the project only.
    var options = self.options
    options.evidencePatterns = []
    options.ignoredPatterns = []
    let listing = FileListing(extra.folder, options: options)
    survey.listed += listing.entries.count
    return EvidenceSelection(listing, options: options).candidates.map { candidate in
      .init(
        path: candidate.path, folder: extra.folder,
        shown: extra.path.appending(candidate.path).shown, isWanted: false)
    }
  }
}
