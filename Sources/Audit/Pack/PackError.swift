/// Why a pack cannot be made, or does not hold.
public enum PackError: Error, Sendable, Hashable {
  /// The archive is not one that is written here, or cannot be.
  case archive(ArchiveError)
  /// A member that every pack has is missing.
  case missing(String)
  /// The list of digests is not written as it must be.
  case malformedList
  /// A member is not in the list of digests.
  case unlisted(String)
  /// The list names a member that is not there.
  case dropped(String)
  /// A member's bytes are not those that were listed.
  case altered(String)
  /// The records of a file are not what the packed file says.
  case otherRecords(String)
  /// A member carries another date than the assessment, or may be run where it may not.
  case attributes(String)
  /// An envelope is not written as it must be.
  case malformedEnvelope(String)
  /// No signature of an envelope is of the key.
  case unsigned(String, key: String)
  /// The pack carries no signed statement.
  case noStatement
  /// A statement says something else than the pack holds.
  case statement(String)
  /// A time stamp that is not for this assessment.
  case timestamp(String)
}

extension PackError: CustomStringConvertible {
  /// What does not hold, in one lower-case phrase.
  public var description: String {
    switch self {
    case .archive(let error): "the archive is not sound: \(error)"
    case .missing(let name): "'\(name)' is missing"
    case .malformedList: "'\(PackLayout.checksums)' is not a sorted list of digests"
    case .unlisted(let name): "'\(name)' is not in '\(PackLayout.checksums)': it was added"
    case .dropped(let name): "'\(name)' is in '\(PackLayout.checksums)' and was taken out"
    case .altered(let name): "'\(name)' was changed: its digest is another"
    case .otherRecords(let path):
      "the records of '\(path)' are not what the packed file says when it is read again"
    case .attributes(let name): "'\(name)' has another date or mode than packs give"
    case .malformedEnvelope(let name): "'\(name)' is not an envelope as packs write it"
    case .unsigned(let name, let key): "'\(name)' has no valid signature of the key \(key)"
    case .noStatement: "the pack carries no signed statement; whoever made it named no key"
    case .statement(let name): "the statement '\(name)' speaks of other files than the pack holds"
    case .timestamp(let reason): "the time stamp does not hold: \(reason)"
    }
  }
}
