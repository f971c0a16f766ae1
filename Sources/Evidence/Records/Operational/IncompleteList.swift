public import Quantities

/// A list of records of which exports hold only a part.
public struct IncompleteList: Sendable, Hashable, Codable {
  /// The files that hold it, sorted.
  public let paths: [String]
  /// What is missing, in one phrase such as `holds 100 of 340 entries`.
  public let shortfall: String
  /// The moment after which nothing is missing; nil when entries may be missing anywhere.
  ///
  /// A list that stands newest first and is cut at its end is whole down to its last entry.
  public let wholeSince: Instant?

  /// Describes a list.
  public init(paths: [String], shortfall: String, wholeSince: Instant?) {
    (self.paths, self.shortfall, self.wholeSince) = (paths, shortfall, wholeSince)
  }

  /// The worse of two parts of one kind: what is missing in either is missing.
  public func joined(with other: IncompleteList) -> IncompleteList {
    let both = [wholeSince, other.wholeSince].compactMap { $0 }
    return IncompleteList(
      paths: (paths + other.paths).sorted(), shortfall: shortfall,
      wholeSince: both.count == 2 ? both.max() : nil)
  }
}
