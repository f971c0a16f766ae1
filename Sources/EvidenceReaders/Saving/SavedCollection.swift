import DataFormats
public import Evidence
public import Platform

/// Evidence that was gathered once and can be assessed again without the project.
public struct SavedCollection: Sendable {
  /// What it holds.
  public let index: CollectionIndex
  /// What the readers made of the evidence, and what was looked at.
  public let contents: Contents

  /// What the file of records holds.
  public struct Contents: Sendable, Codable {
    /// What was looked at.
    public let survey: CollectionSurvey
    /// What was found.
    public let evidence: EvidenceCollection

    /// Puts both together.
    public init(survey: CollectionSurvey, evidence: EvidenceCollection) {
      (self.survey, self.evidence) = (survey, evidence)
    }
  }

  private static let indexLimit = 256 << 20
  private static let recordsLimit = 2 << 30

  /// Whether a folder is a collection.
  public static func isAt(_ root: FilePath) -> Bool {
    guard let folder = try? OpenDirectory(at: root) else { return false }
    return (try? folder.status(of: FilePath(CollectionLayout.index)))??.kind == .regular
  }

  /// Reads a folder that is a collection; every part must be what the index says.
  public init(at root: FilePath) throws(SavedCollectionError) {
    let folder = try Self.attempt { () throws(SystemError) in try OpenDirectory(at: root) }
    index = try Self.index(in: folder)
    try Self.check(index.settings, CollectionLayout.settings, in: folder)
    for file in index.files where file.isCopied {
      try Self.checkCopy(file, in: folder)
    }
    let name = CollectionLayout.records
    let bytes = try Self.bytes(of: name, in: folder, limit: Self.recordsLimit)
    guard Digest.sha256(bytes) == index.records.digest else { throw .altered(name) }
    contents = try Self.decode(Contents.self, bytes, name, version: index.tool)
  }

  private static func index(
    in folder: OpenDirectory
  ) throws(SavedCollectionError) -> CollectionIndex {
    let name = CollectionLayout.index
    let bytes = try bytes(of: name, in: folder, limit: indexLimit)
    let node: JSONNode
    do throws(InputError) {
      node = try JSONNode.parse(bytes, path: name)
    } catch {
      throw .malformed(error)
    }
    guard node["format"]?.string == CollectionLayout.format else {
      throw .otherVersion(node["tool"]?.string ?? "of unknown version")
    }
    return try decode(CollectionIndex.self, bytes, name, version: nil)
  }

  private static func decode<Value: Decodable>(
    _ type: Value.Type, _ bytes: [UInt8], _ name: String, version: String?
  ) throws(SavedCollectionError) -> Value {
    do throws(InputError) {
      return try CanonicalJSON.decode(
        type, from: try JSONNode.parse(bytes, path: name), path: name)
    } catch {
      // Its digest is right, so that it is whole; only its form is another.
      throw version.map { .otherVersion($0) } ?? .malformed(error)
    }
  }

  private static func check(
    _ part: CollectionIndex.Part?, _ name: String, in folder: OpenDirectory
  ) throws(SavedCollectionError) {
    let found = try attempt { () throws(SystemError) in try folder.status(of: FilePath(name)) }
    guard (part == nil) == (found == nil) else { throw .altered(name) }
    guard let part else { return }
    let bytes = try bytes(of: name, in: folder, limit: part.size)
    guard Digest.sha256(bytes) == part.digest else { throw .altered(name) }
  }

  private static func checkCopy(
    _ file: CollectionIndex.File, in folder: OpenDirectory
  ) throws(SavedCollectionError) {
    guard let digest = file.digest else { throw .altered(file.path) }
    let found = try attempt { () throws(SystemError) in
      let stream = try folder.file(FilePath(CollectionLayout.copy(of: digest)), limit: .max)
      return try SHA256Hasher.digest(of: stream)
    }
    guard found == digest else { throw .altered(file.path) }
  }

  private static func bytes(
    of name: String, in folder: OpenDirectory, limit: Int
  ) throws(SavedCollectionError) -> [UInt8] {
    try attempt { () throws(SystemError) in try folder.bytes(of: FilePath(name), limit: limit) }
  }

  static func attempt<Value>(
    _ work: () throws(SystemError) -> Value
  ) throws(SavedCollectionError) -> Value {
    do throws(SystemError) { return try work() } catch { throw .system(error) }
  }
}

extension SHA256Hasher {
  /// The digest of the rest of a file.
  static func digest(of stream: FileByteStream) throws(SystemError) -> Digest {
    let hasher = SHA256Hasher()
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
    defer { block.deallocate() }
    while case let count = try stream.read(into: block), count > 0 {
      hasher.update(UnsafeRawBufferPointer(rebasing: block[..<count]))
    }
    return hasher.finish()
  }
}
