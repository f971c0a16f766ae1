/// Why an archive cannot be read or written.
public enum ArchiveError: Error, Sendable, Hashable {
  /// A name that no member may have, with the place of its header.
  case name(String, offset: Int?)
  /// A link, device, folder or extended header.
  case kind(UInt8, name: String)
  /// A name that does not come after the one before it, and so may stand twice.
  case order(String, after: String)
  /// More members than are read.
  case tooManyMembers(limit: Int)
  /// A member that is larger than a header can say, or than is read of such a member.
  case tooLarge(name: String, limit: Int)
  /// A date that a header cannot hold.
  case date(seconds: Int64)
  /// A header that differs in some byte from the one that is written for such a member.
  case header(offset: Int)
  /// Bytes that are not zero where nothing stands.
  case padding(offset: Int)
  /// The archive ends too early.
  case ends(offset: Int)
  /// Bytes after the end.
  case trailing(offset: Int)
  /// A file gave another number of bytes than it was announced with.
  case size(name: String, announced: Int)
  /// A file has other bytes than when it was read.
  case changed(name: String)
  /// The bytes could not be had; the reason is the system's.
  case unreadable(reason: String)
  /// The bytes could not be written; the reason is the system's.
  case unwritten(reason: String)
}

extension ArchiveError: CustomStringConvertible {
  /// What is wrong, in one lower-case phrase.
  public var description: String {
    switch self {
    case .name(let name, let offset):
      "no member may be called '\(name)'" + Self.at(offset)
    case .kind(let kind, let name):
      "member '\(name)' is a link, folder, device or extension (kind \(kind)); "
        + "only plain files are read"
    case .order(let name, let before):
      "member '\(name)' stands after '\(before)'; names are sorted and stand once"
    case .tooManyMembers(let limit): "more than \(limit) members"
    case .tooLarge(let name, let limit): "'\(name)' is larger than \(limit) bytes"
    case .date(let seconds): "the date \(seconds) lies before 1970 or too far ahead"
    case .header(let offset): "the header at byte \(offset) is not one that assay writes"
    case .padding(let offset): "byte \(offset) is not zero, where nothing stands"
    case .ends(let offset): "ends at byte \(offset), before its end"
    case .trailing(let offset): "goes on after its end at byte \(offset)"
    case .size(let name, let announced):
      "'\(name)' has not the \(announced) bytes it had before; "
        + "try again when nothing writes to it"
    case .changed(let name):
      "'\(name)' was changed while the pack was made; try again when nothing writes to it"
    case .unreadable(let reason), .unwritten(let reason): reason
    }
  }

  private static func at(_ offset: Int?) -> String { offset.map { " (byte \($0))" } ?? "" }
}
