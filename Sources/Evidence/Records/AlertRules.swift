/// The rules one file gives a monitoring system.
public struct AlertRules: Sendable, Hashable, Codable {
  /// A rule that raises an alert.
  public struct Alert: Sendable, Hashable, Codable {
    /// The line it starts on.
    public let line: Int
    /// Its name.
    public let name: String
    /// How urgent it is, as written; nil without such a label.
    public var severity: String?
    /// Whether its condition has to hold for a while before it is raised.
    public var hasDuration = false
    /// Whether it names instructions for whoever it wakes.
    public var hasRunbook = false
    /// Whether it watches how fast an error budget is spent.
    public var isBurnRate = false

    /// Makes an alert.
    public init(line: Int, name: String) { (self.line, self.name) = (line, name) }
  }

  /// Where it was read.
  public let provenance: Provenance
  /// Groups of rules.
  public var groups = 0
  /// Rules that raise alerts.
  public var alerts: [Alert] = []
  /// Rules that compute a series in advance.
  public var recordings = 0
  /// Tests of rules.
  public var tests = 0

  /// Makes an empty set of rules.
  public init(provenance: Provenance) { self.provenance = provenance }
}
