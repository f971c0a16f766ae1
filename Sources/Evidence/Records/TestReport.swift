public import Quantities

/// The counts of one test report file, from its cases rather than from what it declares.
public struct TestReport: Sendable, Hashable, Codable {
  /// The layer a test works at.
  public enum Layer: String, Sendable, Hashable, CaseIterable, Codable {
    case unit, interface, ui, performance, security, unknown
  }

  /// Where it was read.
  public let provenance: Provenance
  /// Cases by their outcome; a case is in exactly one.
  public var passed = 0
  /// Cases that failed a check.
  public var failed = 0
  /// Cases that broke before a check.
  public var errored = 0
  /// Cases skipped.
  public var skipped = 0
  /// Cases switched off.
  public var disabled = 0
  /// Passed cases that first failed in the same run.
  public var flaky = 0
  /// Test suites that hold cases.
  public var suites = 0
  /// Counted cases by layer, told from path, class and suite names.
  public var casesByLayer: [Layer: Int] = [:]
  /// The count the file declares, when it does.
  public var declaredCases: Int?
  /// The sum of the cases' own times, in milliseconds.
  public var caseMilliseconds: Int64 = 0
  /// The run's own time as declared by the outermost suites, in milliseconds.
  public var wallMilliseconds: Int64?
  /// The newest timestamp of its suites.
  public var timestamp: Instant?
  /// The suites that say when they ran, as far as the reader keeps them.
  public var suiteRuns: [SuiteRun] = []

  /// Makes an empty report.
  public init(provenance: Provenance) { self.provenance = provenance }

  /// All counted cases.
  public var cases: Int { passed + failed + errored + skipped + disabled }
}

extension TestReport {
  /// One run of a suite, by which copies of it in several reports are found.
  public struct SuiteRun: Sendable, Hashable, Codable {
    /// The suite's name, shortened.
    public let name: String
    /// When it ran.
    public let time: Instant
    /// The cases it declares.
    public let cases: Int

    /// Describes a run.
    public init(name: String, time: Instant, cases: Int) {
      (self.name, self.time, self.cases) = (name, time, cases)
    }
  }
}
