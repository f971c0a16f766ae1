import DataFormats
public import Evidence
public import Platform

/// Writes what was gathered of a project into a folder.
public struct CollectionWriter {
  /// The project's name in reports.
  public let project: String
  /// The version of the program.
  public let tool: String
  /// The bytes of the project's settings.
  public let settings: [UInt8]?
  /// Whether files are copied, or known by their digests alone.
  public let copies: Bool

  /// The most bytes of a file that is copied.
  private static let copyLimit = 64 << 20

  /// Prepares the writing.
  public init(project: String, tool: String, settings: [UInt8]?, copies: Bool) {
    (self.project, self.tool) = (project, tool)
    (self.settings, self.copies) = (settings, copies)
  }

  /// Refuses a folder that is not new, empty or an earlier collection.
  public static func check(
    _ target: FilePath, project: FilePath
  ) throws(SavedCollectionError) {
    guard project.relative(to: target) == nil else { throw .aroundProject(target) }
    let entries = try SavedCollection.attempt { () throws(SystemError) in
      try target.parent.isThere ? folder(at: target)?.entries(limit: 1000) ?? [] : []
    }
    let names = entries.map(\.name.description)
    guard
      let foreign = names.first(where: { !CollectionLayout.all.contains($0) })
        ?? (names.isEmpty || names.contains(CollectionLayout.index) ? nil : names.first)
    else { return }
    throw .occupied(target, by: foreign)
  }

  private static func folder(at target: FilePath) throws(SystemError) -> OpenDirectory? {
    let parent = try OpenDirectory(at: target.parent)
    guard let status = try parent.status(of: target.lastName) else { return nil }
    guard status.kind == .directory else { throw .notRegular(target, status.kind) }
    return try parent.directory(target.lastName)
  }

  /// Writes the folder, all of it or nothing.
  public func write(
    _ evidence: EvidenceCollection, from collector: EvidenceCollector, to target: FilePath
  ) throws(SavedCollectionError) -> CollectionIndex {
    do throws(SystemError) {
      let folder = try AtomicFolder(at: target)
      let files = try copy(evidence.files, from: collector.origins, into: folder)
      let records = Self.bytes(
        of: SavedCollection.Contents(survey: collector.survey, evidence: evidence))
      try folder.write(records, to: FilePath(CollectionLayout.records))
      if let settings { try folder.write(settings, to: FilePath(CollectionLayout.settings)) }
      let index = index(of: evidence, records: records, files: files)
      try folder.write(Self.bytes(of: index), to: FilePath(CollectionLayout.index))
      try folder.finish()
      return index
    } catch {
      throw .system(error)
    }
  }

  func index(
    of evidence: EvidenceCollection, records: [UInt8], files: [CollectionIndex.File]
  ) -> CollectionIndex {
    CollectionIndex(
      format: CollectionLayout.format, tool: tool, project: project, records: .init(records),
      settings: settings.map { .init($0) }, history: evidence.history.map { .init($0) },
      files: files)
  }

  private func copy(
    _ files: [EvidenceFile], from origins: [String: FileOrigin], into folder: AtomicFolder
  ) throws(SystemError) -> [CollectionIndex.File] {
    var copied: Set<Digest> = []
    var result: [CollectionIndex.File] = []
    for file in files {
      let omission = try copy(file, from: origins[file.path], into: folder, &copied)
      result.append(CollectionIndex.File(file, omission: omission))
    }
    return result
  }

  /// Copies a file, or says why it does not.
  private func copy(
    _ file: EvidenceFile, from origin: FileOrigin?, into folder: AtomicFolder,
    _ copied: inout Set<Digest>
  ) throws(SystemError) -> CollectionIndex.Omission? {
    guard let digest = file.digest else { return nil }
    guard copies else { return .unwanted }
    guard let origin else { return .changed }
    guard !SecretFiles.contain(origin.path, format: file.format) else { return .secret }
    guard file.size <= Self.copyLimit else { return .large }
    guard copied.insert(digest).inserted else { return nil }
    guard let stream = try? origin.folder.file(origin.path, limit: file.size) else {
      return .changed
    }
    let name = FilePath(CollectionLayout.copy(of: digest))
    let hasher = SHA256Hasher()
    let isWhole: Bool
    do throws(SystemError) {
      try folder.copy(stream, to: name) { hasher.update($0) }
      isWhole = hasher.finish() == digest
    } catch {
      guard case .changed = error else { throw error }
      isWhole = false
    }
    if !isWhole {
      copied.remove(digest)
      try folder.remove(name)
    }
    return isWhole ? nil : .changed
  }

  static func bytes(of value: some Encodable) -> [UInt8] {
    var writer = JSONWriter()
    // Nothing in it can be refused: numbers are whole or finite, and keys are texts.
    if let tree = try? CanonicalJSON.value(of: value) { writer.value(tree) }
    return writer.finish()
  }
}

extension FilePath {
  /// Whether there is something that can be opened as a folder.
  fileprivate var isThere: Bool { (try? OpenDirectory(at: isEmpty ? "." : self)) != nil }
}

extension CollectionIndex.Part {
  init(_ bytes: [UInt8]) {
    self.init(digest: Digest.sha256(bytes), size: bytes.count)
  }
}

extension CollectionIndex.History {
  init(_ history: RepositoryHistory) {
    self.init(
      head: history.head, branch: history.branch, date: "\(history.headDate)",
      commits: history.commits.count, tags: history.tags.count, isShallow: history.isShallow)
  }
}

extension CollectionIndex.File {
  init(_ file: EvidenceFile, omission: CollectionIndex.Omission?) {
    self.init(
      path: file.path, format: file.format, digest: file.digest, size: file.size,
      observed: file.observedAt.map { "\($0)" }, isCopied: file.digest != nil && omission == nil,
      omission: omission)
  }
}
