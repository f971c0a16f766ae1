public import Assessment
public import DataFormats
import Quantities
import TextLayout

/// Reads from saved assessments what comparing needs, without keeping the rest.
///
/// The names of a model's parts are kept from the first assessment by each yardstick.
public struct SnapshotReader: Sendable {
  /// The names of the parts, by yardstick.
  public private(set) var outlines: [Yardstick: PartNames] = [:]

  /// Starts with no model known.
  public init() {}

  /// Takes over the names that another reader met; those known already stay.
  public mutating func learn(from other: SnapshotReader) {
    outlines.merge(other.outlines) { known, _ in known }
  }

  /// Reads one saved assessment; another format or a missing key is an error.
  public mutating func read(
    _ bytes: [UInt8], path: String
  ) throws(InputError) -> ProjectSnapshot {
    var reader = JSONReader(bytes, path: path)
    var draft = SnapshotDraft(path: path)
    guard try reader.enterObject() else {
      throw reader.refusal(.wrongKind(found: reader.token.words, expected: "an assessment"))
    }
    while try reader.nextKey() { try draft.member(&reader, knowing: outlines) }
    try reader.finish()
    let (snapshot, outline) = try draft.finish(at: reader.position)
    if let outline, outlines[snapshot.yardstick] == nil { outlines[snapshot.yardstick] = outline }
    return snapshot
  }
}
