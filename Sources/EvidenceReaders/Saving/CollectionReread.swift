import DataFormats
import Evidence
public import Platform

/// What comes of reading the copies of a collection again: whether its records are what they say.
///
/// The digests of a collection only tell that nothing changed since it was written; this tells that
/// the records were not made up when it was.
public struct CollectionReread {
  /// How many files were read again and said the same.
  public let confirmed: Int
  /// The files whose copies say something else than their records, sorted.
  public let differing: [String]

  /// Reads the copies again.
  ///
  /// - Parameters:
  ///   - saved: The collection, whose parts have their digests.
  ///   - root: Its folder.
  ///   - classifier: What the project's settings add to the meaning of pipeline steps.
  /// - Throws: What keeps the folder from being opened.
  public init(
    _ saved: SavedCollection, at root: FilePath, classifier: StepClassifier
  ) throws(SystemError) {
    let copied = saved.index.files.filter { $0.isCopied && $0.format != Self.document }
    let isWhole = saved.index.files.allSatisfy { $0.omission == nil }
    let again = Self.read(copied, in: try OpenDirectory(at: root), classifier)
    let paths = Set(copied.map(\.path))
    let pair = [saved.contents.evidence, again].map { RecordsByFile($0, of: paths) }
    differing = pair[0].differences(from: pair[1], countingJoined: isWhole)
    confirmed = copied.count - paths.intersection(differing).count
  }

  /// A cited file: of it nothing is read but its digest.
  private static let document = "document"

  private static func read(
    _ files: [CollectionIndex.File], in folder: OpenDirectory, _ classifier: StepClassifier
  ) -> EvidenceCollection {
    var options = CollectionOptions()
    (options.fileSizeLimit, options.totalSizeLimit) = (.max, .max)
    var evidence = EvidenceCollection()
    for batch in batches(files) {
      var reading = EvidenceFileReading(
        readers: ReaderTable.readers(classifier: classifier), options: options)
      reading.read(
        batch.map { file, digest in
          EvidenceFileReading.Item(
            path: FilePath(CollectionLayout.copy(of: digest)), folder: folder, shown: file.path,
            isWanted: true)
        })
      evidence.merge(reading.finished())
    }
    evidence.linkRecords()
    return evidence
  }

  private typealias Batch = [(file: CollectionIndex.File, digest: Digest)]

  /// Files with the same bytes share a copy, which is read once in a batch.
  private static func batches(_ files: [CollectionIndex.File]) -> [Batch] {
    var seen: [Digest: Int] = [:]
    var batches: [Batch] = []
    for file in files {
      guard let digest = file.digest else { continue }
      let number = seen[digest, default: 0]
      seen[digest] = number + 1
      if number == batches.count { batches.append([]) }
      batches[number].append((file, digest))
    }
    return batches
  }
}

/// The records of a collection by the file they stand in, as canonical text.
private struct RecordsByFile {
  private struct Place: Hashable {
    let kind: String
    let path: String
  }

  private var texts: [Place: [String]] = [:]

  /// Kinds of which records of several files are joined into one.
  private static let joined: Set<String> = [
    "pipelines", "migrations", "mergeRequests", "mergeReviews", "pipelineRuns", "deployments",
    "startedDeployments", "deploymentOutcomes", "incidents", "workItems", "artifacts",
  ]
  /// What is no record, or is checked by its digest.
  private static let others: Set<String> = ["files", "diagnostics", "repeatedFiles"]

  init(_ evidence: EvidenceCollection, of paths: Set<String>) {
    var evidence = evidence
    for index in evidence.coverageReports.indices {
      // These come from the history, not from the report.
      evidence.coverageReports[index].newLines = nil
      evidence.coverageReports[index].sourceLines = []
    }
    guard case .object(let members)? = try? CanonicalJSON.value(of: evidence) else { return }
    for (kind, value) in members where !Self.others.contains(kind) {
      guard case .array(let records) = value else { continue }
      for record in records {
        guard let path = Self.path(of: record), paths.contains(path) else { continue }
        texts[Place(kind: kind, path: path), default: []].append(Self.text(record))
      }
    }
    for place in texts.keys { texts[place]?.sort() }
  }

  func differences(from other: RecordsByFile, countingJoined: Bool) -> [String] {
    let places = Set(texts.keys).union(other.texts.keys)
      .filter { countingJoined || !Self.joined.contains($0.kind) }
    return Set(places.filter { texts[$0] != other.texts[$0] }.map(\.path)).sorted()
  }

  private static func path(of record: JSONValue) -> String? {
    record["provenance"]?["path"]?.string
  }

  private static func text(_ record: JSONValue) -> String {
    var writer = JSONWriter()
    writer.value(record)
    return String(decoding: writer.finish(), as: UTF8.self)
  }
}
