import DataFormats
import Evidence
import Platform

/// Reads candidates one after the other and collects what the readers make of them.
struct EvidenceFileReading {
  private(set) var evidence = EvidenceCollection()
  private(set) var opened = 0
  private(set) var recognised = 0
  /// What Assay itself wrote.
  private(set) var ownReports: Set<String> = []

  private let readers: [any EvidenceReader]
  private let options: CollectionOptions
  private var bytesRead = 0
  private var filesRead: Set<FileStatus.Identity> = []
  private var unreadFiles = 0
  private var measured: [Fingerprint: String] = [:]

  /// What makes two reports the same report.
  private struct Fingerprint: Hashable {
    let format: String
    let digest: Digest
  }

  private static let prefixSize = 4_096

  init(readers: [any EvidenceReader], options: CollectionOptions) {
    (self.readers, self.options) = (readers, options)
  }

  /// Reads one file; `isWanted` says that the user named it, so that it must be recognised.
  mutating func read(
    _ path: FilePath, in folder: OpenDirectory, shownAs shown: String, isWanted: Bool
  ) {
    do throws(SystemError) {
      let stream = try folder.file(path, limit: .max)
      opened += 1
      let prefix = try stream.readPrefix(Self.prefixSize)
      let candidate = Candidate(path: shown, prefix: prefix, size: stream.size)
      guard !OwnReports.contains(candidate) else {
        ownReports.insert(shown)
        return
      }
      guard let reader = readers.first(where: { $0.recognises(candidate) }) else {
        return noteUnrecognised(shown, isWanted: isWanted)
      }
      guard try reserve(stream, path) else { return }
      recognised += 1
      read(stream, prefix: prefix, shown: shown, isWanted: isWanted, with: reader)
    } catch {
      add(.error, shown, error.reason)
    }
  }

  /// Whether a file is read: not twice under two names, and not when it is too much.
  private mutating func reserve(
    _ stream: FileByteStream, _ path: FilePath
  ) throws(SystemError) -> Bool {
    guard stream.size <= options.fileSizeLimit else {
      throw .tooLarge(path, size: stream.size, limit: options.fileSizeLimit)
    }
    guard !filesRead.contains(stream.identity) else { return false }
    guard bytesRead <= options.totalSizeLimit - stream.size else {
      unreadFiles += 1
      return false
    }
    filesRead.insert(stream.identity)
    bytesRead += stream.size
    return true
  }

  private mutating func read(
    _ stream: FileByteStream, prefix: [UInt8], shown: String, isWanted: Bool,
    with reader: any EvidenceReader
  ) {
    let source = HashingByteSource(EvidenceByteSource(stream, prefix: prefix, path: shown))
    let input = ReaderInput(path: shown, size: stream.size, source: source)
    var records = EvidenceCollection()
    do {
      try reader.read(input, into: &records)
      let digest = try source.finish()
      if records.holdsMeasurements, !isWanted, FixtureFolders.hold(shown) {
        return add(
          .note, shown,
          "lies among test inputs or examples and is left out; name it in assay.yaml to count it")
      }
      records.files.append(
        EvidenceFile(
          path: shown, format: reader.format, digest: digest, size: stream.size,
          observedAt: input.observedAt))
      keep(records, Fingerprint(format: reader.format, digest: digest), shown: shown)
    } catch let error as InputError {
      evidence.diagnostics.append(
        Diagnostic(
          .error, path: shown, position: error.position, message: error.message))
    } catch {
      add(.error, shown, "cannot be read: \(error)")
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

extension EvidenceCollection {
  /// Whether these are results of a run, which a copy of the file would count twice, and not
  /// settings, which stand for themselves in every place.
  fileprivate var holdsMeasurements: Bool {
    !testReports.isEmpty || !coverageReports.isEmpty || !findingsReports.isEmpty
      || !componentInventories.isEmpty || !suppliedRecordKinds.isEmpty || !branchProtections.isEmpty
      || !loadTests.isEmpty || !interfaceCalls.isEmpty
      || !codeMeasures.isEmpty
      || !attestations.isEmpty || !systemBoards.isEmpty || !scorecards.isEmpty
  }
}
