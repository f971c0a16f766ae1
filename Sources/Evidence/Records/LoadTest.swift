public import Quantities

/// One run of a load test, from one report file.
public struct LoadTest: Sendable, Hashable, Codable {
  /// Response times in milliseconds.
  public struct ResponseTimes: Sendable, Hashable, Codable {
    /// The mean.
    public var mean: Rational?
    /// What half of the samples do not exceed.
    public var median: Rational?
    /// What nine of ten samples do not exceed.
    public var p90: Rational?
    /// What 95 % of the samples do not exceed.
    public var p95: Rational?
    /// What 99 % of the samples do not exceed.
    public var p99: Rational?
    /// The longest.
    public var longest: Rational?

    /// Makes times of which nothing is known.
    public init() {}
  }

  /// Limits that the run was held to.
  public struct Gates: Sendable, Hashable, Codable {
    /// How many there are.
    public var defined: Int
    /// How many the run broke.
    public var failed: Int

    /// Makes a count.
    public init(defined: Int = 0, failed: Int = 0) {
      (self.defined, self.failed) = (defined, failed)
    }
  }

  /// Where it was read.
  public let provenance: Provenance
  /// The tool: `jmeter`, `k6`, `gatling`, `locust`.
  public let tool: String
  /// Requests, or transactions at the top level; nil where the file tells only of gates.
  public var samples: Int?
  /// Samples that failed; nil where the file does not tell.
  public var failed: Int?
  /// How long they took.
  public var times = ResponseTimes()
  /// From the first request to the last answer, in milliseconds; nil where the file does not tell.
  public var milliseconds: Int64?
  /// Samples per second.
  public var throughput: Rational?
  /// Limits for the run; nil where the format has none.
  public var gates: Gates?
  /// When it began or ended, as far as the file tells.
  public var timestamp: Instant?

  /// Makes a run of which nothing is known.
  public init(provenance: Provenance, tool: String) {
    (self.provenance, self.tool) = (provenance, tool)
  }
}
