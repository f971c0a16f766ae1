public import DataFormats

/// What a pack holds, read once from start to end.
public struct PackReading {
  /// A member as it was found.
  struct Member {
    let digest: Digest
    let size: Int
    let isExecutable: Bool
    let seconds: Int64
  }

  /// The members by name.
  private(set) var members: [String: Member] = [:]
  /// How many bytes all members have.
  public private(set) var size = 0

  /// How many members there are.
  public var count: Int { members.count }

  /// Reads an archive and hands every member out while it goes by.
  ///
  /// - Parameters:
  ///   - source: The archive.
  ///   - keep: Takes a member's name and its bytes, all of them.
  /// - Throws: `PackError.archive` for an archive that packs are not.
  public init(
    _ source: any ByteSource, keep: (String, any ByteSource) throws(ArchiveError) -> Void
  ) throws(PackError) {
    do throws(ArchiveError) {
      let reader = TarReader(source)
      while let member = try reader.next() {
        let hashed = HashedSource(reader)
        try keep(member.name.text, hashed)
        members[member.name.text] = Member(
          digest: hashed.digest, size: member.size, isExecutable: member.isExecutable,
          seconds: member.seconds)
        size += member.size
      }
    } catch {
      throw .archive(error)
    }
  }

  /// What of the members differs from the list of digests.
  ///
  /// - Parameter list: The bytes of `SHA256SUMS`.
  /// - Returns: The problems, sorted by name.
  public func problems(list: [UInt8]) -> [PackError] {
    guard let list = ChecksumList(list) else { return [.malformedList] }
    let listed = Dictionary(
      list.lines.map { ($0.name, $0.digest) }, uniquingKeysWith: { first, _ in first })
    let present = members.filter { !PackLayout.unlisted.contains($0.key) }
    let added = present.keys.filter { listed[$0] == nil }.sorted().map { PackError.unlisted($0) }
    return added
      + list.lines.compactMap { line in
        guard let member = members[line.name] else { return .dropped(line.name) }
        return member.digest == line.digest ? nil : .altered(line.name)
      }
  }

  /// The members whose date or mode is not what a pack of a date gives them.
  public func wrongAttributes(seconds: Int64) -> [PackError] {
    members.filter { name, member in
      member.seconds != seconds || member.isExecutable != (name == PackLayout.script)
    }.keys.sorted().map { .attributes($0) }
  }
}
