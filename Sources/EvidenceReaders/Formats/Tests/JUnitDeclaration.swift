import DataFormats

/// What the suites of a JUnit report declare about themselves, which often differs from the cases.
struct JUnitDeclaration {
  /// Declared counts that make sense together.
  struct Counts {
    var (tests, failures, errors, skipped) = (0, 0, 0, 0)
    var passed: Int { tests - failures - errors - skipped }
  }

  private var rootTests: Int?
  private var rootMicroseconds: Int64?
  private var outermost: Counts?
  private var outermostMicroseconds: Int64?
  private var isUsable = true

  /// The cases the root declares, or its suites together.
  var cases: Int? { rootTests ?? outermost?.tests }

  /// The time the root declares, or its suites together.
  var wallMilliseconds: Int64? { (rootMicroseconds ?? outermostMicroseconds).map { $0 / 1000 } }

  /// The counts of the outermost suites; nil when they contradict themselves or declare nothing.
  var counts: Counts? {
    guard isUsable, let outermost, outermost.tests > 0, outermost.passed >= 0 else { return nil }
    return outermost
  }

  /// Takes the attributes of `testsuites`.
  mutating func takeRoot(_ element: XMLElementStart) {
    rootTests = Self.count(element, "tests")
    rootMicroseconds = Self.microseconds(element)
  }

  /// Takes the attributes of a `testsuite`; only outermost ones count, or nested cases count twice.
  mutating func takeSuite(_ element: XMLElementStart, isOutermost: Bool) {
    guard isOutermost else { return }
    if let time = Self.microseconds(element) {
      let (sum, overflow) = (outermostMicroseconds ?? 0).addingReportingOverflow(time)
      outermostMicroseconds = overflow ? .max : sum
    }
    guard element["tests"] != nil else { return }
    guard let tests = Self.count(element, "tests") else {
      isUsable = false
      return
    }
    var sum = outermost ?? Counts()
    sum.tests += tests
    sum.failures += Self.count(element, "failures") ?? 0
    sum.errors += Self.count(element, "errors") ?? 0
    sum.skipped += Self.skipped(element)
    outermost = sum
  }

  private static func skipped(_ element: XMLElementStart) -> Int {
    count(element, "skipped") ?? count(element, "skips") ?? count(element, "ignored") ?? 0
  }

  /// A declared count; at most nine digits, so that sums of a whole file cannot overflow.
  private static func count(_ element: XMLElementStart, _ name: StaticString) -> Int? {
    element[name].flatMap { WrittenNumber.small($0.bytes) }
  }

  private static func microseconds(_ element: XMLElementStart) -> Int64? {
    element["time"].flatMap { WrittenNumber.microseconds($0.bytes) }
  }
}
