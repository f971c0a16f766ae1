import DataFormats

/// A maturity model of another kind, brought into the shape of ours.
///
/// Texts are in one language; they stand under both, so that lint names each as to be translated.
public struct ImportedModel: Sendable {
  struct Criterion {
    var level: Int
    var text: String
    var ask: String
    var improve: String
    var note: String?
    var cost = 3
    var reference: FrameworkReference?
    /// Names of criteria that come first, as the source writes them.
    var requires: [String] = []
    /// The names by which others require it.
    var names: [String] = []
  }

  struct Practice {
    var title: String
    var floor: String?
    var note: String?
    var criteria: [Criterion]
  }

  struct Domain {
    var title: String
    var practices: [Practice]
  }

  var title: String
  var version = "1"
  var source: String
  var notice: String?
  /// The names of the levels, the lowest first.
  var levels: [String]
  /// The level granted without criteria.
  var baseLevel: Int
  var domains: [Domain]
  /// What the source says that our format cannot hold, one phrase each.
  public internal(set) var remarks: [String] = []

  /// How many practices there are.
  public var practiceCount: Int { domains.reduce(0) { $0 + $1.practices.count } }
  /// How many criteria there are.
  public var criterionCount: Int {
    domains.flatMap(\.practices).reduce(0) { $0 + $1.criteria.count }
  }
}
