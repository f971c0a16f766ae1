import DataFormats
import Evidence
import Platform

/// Reads candidates, several at once, and collects in their order what the readers make of them.
///
/// Which file counts (of two with the same bytes the first, up to a limit the ones before) is
/// decided in that order, so that the number of threads never shows.
struct EvidenceFileReading {
  /// A file to read.
  struct Item: Sendable {
    let path: FilePath
    let folder: OpenDirectory
    /// How records and messages name it.
    let shown: String
    /// Whether the user named it, so that it must be recognised.
    let isWanted: Bool
  }

  private(set) var evidence = EvidenceCollection()
  private(set) var opened = 0
  private(set) var recognised = 0
  /// What Assay itself wrote.
  private(set) var ownReports: Set<String> = []
  /// The files that were looked into, each once.
  private var seen: Set<String> = []
  /// How many files may have held evidence; what Assay itself wrote is none of them.
  var searched: Int { seen.count - ownReports.count }
  /// Where the files that were read are, by the paths that records name.
  private(set) var origins: [String: FileOrigin] = [:]

  private let options: CollectionOptions
  private let visitor: FileVisitor
  private var bytesRead = 0
  private var filesRead: Set<FileStatus.Identity> = []
  private var unreadFiles = 0
  private var measured: [Fingerprint: String] = [:]

  /// What makes two reports the same report.
  private struct Fingerprint: Hashable {
    let format: String
    let digest: Digest
  }

  /// How many files are looked at before what they came to is taken over: enough to keep the
  /// threads busy, few enough to hold all their records.
  private static let roundSize = 128

  init(readers: [any EvidenceReader], options: CollectionOptions) {
    self.options = options
    visitor = FileVisitor(readers: readers, options: options)
  }

  /// Reads files; `progress` hears of each one, with its number from 0.
  mutating func read(_ items: [Item], progress: (Int, Item) -> Void = { _, _ in }) {
    for start in stride(from: 0, to: items.count, by: Self.roundSize) {
      let round = items[start..<min(start + Self.roundSize, items.count)]
      progress(start, items[start])
      let visits = ParallelWork.results(count: round.count, workers: options.readersAtOnce) {
        [visitor] number in
        let item = round[round.startIndex + number]
        return visitor.visit(item.path, in: item.folder, shownAs: item.shown)
      }
      for (item, visit) in zip(round, visits) { take(visit, of: item) }
      visitor.note(countedBytes: bytesRead)
    }
  }

  private mutating func take(_ visit: FileVisit, of item: Item) {
    seen.insert(item.shown)
    switch visit {
    case .closed(let error): add(.error, item.shown, error.reason)
    case .unreadable(let error):
      opened += 1
      add(.error, item.shown, error.reason)
    case .own:
      opened += 1
      ownReports.insert(item.shown)
    case .unrecognised:
      opened += 1
      noteUnrecognised(item.shown, isWanted: item.isWanted)
    case .recognised(let reading):
      opened += 1
      guard reserve(reading, item) else { return }
      recognised += 1
      if let outcome = reading.outcome { keep(outcome, reading, item) }
    }
  }

  /// Whether a file counts: not twice under two names, and not when it is too much.
  private mutating func reserve(_ reading: FileVisit.Reading, _ item: Item) -> Bool {
    guard reading.size <= options.fileSizeLimit else {
      let error = SystemError.tooLarge(
        item.path, size: reading.size, limit: options.fileSizeLimit)
      add(.error, item.shown, error.reason)
      return false
    }
    guard !filesRead.contains(reading.identity) else { return false }
    guard bytesRead <= options.totalSizeLimit - reading.size else {
      unreadFiles += 1
      return false
    }
    filesRead.insert(reading.identity)
    bytesRead += reading.size
    return true
  }

  private mutating func keep(
    _ outcome: FileVisit.Outcome, _ reading: FileVisit.Reading, _ item: Item
  ) {
    switch outcome {
    case .refused(let diagnostic): evidence.diagnostics.append(diagnostic)
    case .records(var records, let digest, let observedAt):
      if records.holdsMeasurements, !item.isWanted, FixtureFolders.hold(item.shown) {
        return add(
          .note, item.shown,
          "lies among test inputs or examples and is left out; name it in assay.yaml to count it")
      }
      records.files.append(
        EvidenceFile(
          path: item.shown, format: reading.format, digest: digest, size: reading.size,
          observedAt: observedAt))
      origins[item.shown] = FileOrigin(path: item.path, folder: item.folder)
      keep(records, Fingerprint(format: reading.format, digest: digest), shown: item.shown)
    }
  }

  /// Takes over a file's records, but a copy of a report that was read already only as a note.
  private mutating func keep(
    _ records: EvidenceCollection, _ fingerprint: Fingerprint, shown: String
  ) {
    if records.holdsMeasurements {
      if let first = measured[fingerprint] {
        evidence.repeatedFiles.append(RepeatedFile(path: shown, original: first))
        return add(.note, shown, "has the same bytes as '\(first)' and is counted once")
      }
      measured[fingerprint] = shown
    }
    evidence.merge(records)
    if !records.suppliedRecordKinds.isEmpty {
      evidence.recordSuppliers[shown] = records.suppliedRecordKinds
    }
  }

  private mutating func noteUnrecognised(_ shown: String, isWanted: Bool) {
    guard isWanted else { return }
    add(.warning, shown, "is in no format that is read")
  }

  private mutating func add(_ severity: Diagnostic.Severity, _ path: String, _ message: String) {
    evidence.diagnostics.append(Diagnostic(severity, path: path, message: message))
  }

  /// The outcome, with a word on what was left out.
  func finished() -> EvidenceCollection {
    var result = evidence
    if unreadFiles > 0 {
      result.diagnostics.append(
        Diagnostic(
          .error, path: "",
          message: "\(unreadFiles) files were not read because all together have more than "
            + "\(options.totalSizeLimit) bytes"))
    }
    return result
  }
}

/// Where a file that was read lies.
struct FileOrigin: Sendable {
  /// Its path in the folder.
  let path: FilePath
  /// The project's folder, or one that the user named.
  let folder: OpenDirectory
}

extension EvidenceCollection {
  /// Whether these are results of a run, which a copy of the file would count twice, and not
  /// settings, which stand for themselves in every place.
  fileprivate var holdsMeasurements: Bool {
    !testReports.isEmpty || !coverageReports.isEmpty || !findingsReports.isEmpty
      || !componentInventories.isEmpty || !suppliedRecordKinds.isEmpty || !branchProtections.isEmpty
      || !loadTests.isEmpty || !interfaceCalls.isEmpty
      || !codeMeasures.isEmpty
      || !attestations.isEmpty || !systemBoards.isEmpty || !scorecards.isEmpty
      || !mutationReports.isEmpty
  }
}
