public import Quantities

/// One set of test data, from the records file.
public struct TestDataSet: Sendable, Hashable, Codable {
  /// Where the data comes from.
  public enum Origin: String, Sendable, Hashable, CaseIterable, Codable {
    case hand, production, generated
  }

  /// A kind of test that uses the data.
  public enum TestType: String, Sendable, Hashable, CaseIterable, Codable {
    case unit, interface, ui, performance, security
  }

  /// Where it was read.
  public let provenance: Provenance
  /// Its name.
  public let name: String
  /// Where the data comes from.
  public var origin: Origin?
  /// Whether what is personal or secret in it is masked.
  public var isMasked: Bool?
  /// The situations it serves as written, such as `boundary`; sorted.
  public var scenarios: [String] = []
  /// The kinds of tests it serves; sorted by name.
  public var testTypes: [TestType] = []
  /// When it was last changed.
  public var updated: Instant?
  /// Whether it can be brought back to its first state.
  public var isRestorable: Bool?
  /// Whether tests bring their own data and depend on no state that others leave.
  public var hasOwnState: Bool?
  /// Whether its sensitivity is graded.
  public var isGraded: Bool?
  /// How often it was scanned for personal or secret data.
  public var scans: Int?
  /// How many places such scans found.
  public var hits: Int?

  /// Makes a set of which nothing further is known.
  public init(provenance: Provenance, name: String) {
    (self.provenance, self.name) = (provenance, name)
  }
}
