public import DataFormats
public import Evidence
public import Platform

/// A collection that becomes part of something else: its small files, and the files to copy.
public struct CollectionPlan: Sendable {
  /// A file to copy.
  public struct Copy: Sendable {
    /// The digest it had when it was read.
    public let digest: Digest
    /// Its size in bytes.
    public let size: Int
    /// Where it is.
    let origin: FileOrigin

    /// What the copy is called.
    public var name: String { CollectionLayout.copy(of: digest) }

    /// Opens the file.
    public func open() throws(SystemError) -> FileByteStream {
      try origin.folder.file(origin.path, limit: size)
    }
  }

  /// What it holds.
  public let index: CollectionIndex
  /// The small files by name: the index, the records and the settings.
  public let parts: [(name: String, bytes: [UInt8])]
  /// The files to copy, sorted by digest, each once.
  public let copies: [Copy]
}

extension CollectionWriter {
  /// The most bytes of a file that is copied into an archive.
  private static let archivedLimit = 8 << 30 - 1

  /// Plans a collection of what was just gathered.
  ///
  /// - Parameters:
  ///   - evidence: What was gathered.
  ///   - collector: What gathered it.
  ///   - patterns: The paths of files whose content is left out.
  /// - Returns: The plan; files that cannot be copied stand in its index with the reason.
  public func plan(
    _ evidence: EvidenceCollection, from collector: EvidenceCollector,
    leavingOut patterns: [GlobPattern]
  ) -> CollectionPlan {
    var copies: [Digest: CollectionPlan.Copy] = [:]
    let files = evidence.files.map { file -> CollectionIndex.File in
      let origin = collector.origins[file.path]
      let omission = omission(of: file, at: origin, patterns)
      if omission == nil, let digest = file.digest, let origin {
        copies[digest] = .init(digest: digest, size: file.size, origin: origin)
      }
      return CollectionIndex.File(file, omission: omission)
    }
    let records = Self.bytes(
      of: SavedCollection.Contents(survey: collector.survey, evidence: evidence))
    let index = index(of: evidence, records: records, files: files)
    return CollectionPlan(
      index: index, records: records, settings: settings, copies: Array(copies.values))
  }

  private func omission(
    of file: EvidenceFile, at origin: FileOrigin?, _ patterns: [GlobPattern]
  ) -> CollectionIndex.Omission? {
    guard file.digest != nil else { return nil }
    if patterns.contains(where: { $0.matches(FilePath(file.path)) }) { return .redacted }
    guard let origin else { return .changed }
    if SecretFiles.contain(origin.path, format: file.format) { return .secret }
    return file.size > Self.archivedLimit ? .large : nil
  }
}

extension CollectionPlan {
  init(index: CollectionIndex, records: [UInt8], settings: [UInt8]?, copies: [Copy]) {
    let own = [
      (CollectionLayout.index, CollectionWriter.bytes(of: index)),
      (CollectionLayout.records, records),
    ]
    self.index = index
    self.copies = copies.sorted { $0.digest.hex < $1.digest.hex }
    parts = own + (settings.map { [(CollectionLayout.settings, $0)] } ?? [])
  }
}
