import DataFormats
import Evidence

/// A kind of object that the interface of a service answers with.
struct ForgeKind: Sendable {
  /// What a person calls one: `GitHub pull request`.
  let title: String
  /// What it becomes; nil for a part of another record.
  let records: EvidenceCollection.RecordKind?
  /// The keys that tell it; every one must be there.
  let keys: [String]
  /// Keys that only other kinds have.
  var others: [String] = []
  /// Takes an object in; false when it lacks what makes it a record.
  let add: @Sendable (ForgeItem, inout EvidenceCollection) -> Bool

  func describes(_ item: ForgeItem) -> Bool {
    item.has(keys) && !others.contains { item.node[$0] != nil }
  }
}
