import DataFormats
import Evidence
import Quantities

/// Counts the results of a TRX file while it streams by.
final class TRXHandler: XMLHandler {
  private let path: String
  private(set) var tally: TestTally
  private var isInInnerResults = false

  init(path: String, provenance: Provenance) {
    self.path = path
    tally = TestTally(path: path, provenance: provenance)
  }

  func start(_ element: XMLElementStart) throws(InputError) {
    if element.isNamed("InnerResults") {
      // Rows of a data-driven test; the result around them counts.
      isInInnerResults = true
    } else if element.isNamed("UnitTestResult"), !isInInnerResults {
      try takeResult(element)
    } else if element.isNamed("Counters") {
      tally.declare(
        cases: element["total"].flatMap { WrittenNumber.small($0.bytes) }, wallMicroseconds: nil)
    } else if element.isNamed("Times") {
      tally.note(element.string("finish").flatMap { Instant($0) })
    }
  }

  func end(_ element: XMLElementEnd) throws(InputError) {
    if element.isNamed("InnerResults") { isInInnerResults = false }
    if element.isNamed("Results"), tally.report.cases > 0 { tally.addSuite() }
  }

  private func takeResult(_ element: XMLElementStart) throws(InputError) {
    let outcome = element.string("outcome") ?? "Passed"
    guard let result = Self.results[outcome] else {
      throw InputError(
        path: path, position: element.position,
        problem: .wrongValue(outcome, suggestion: nil, valid: Self.results.keys.sorted()))
    }
    let layer = element["testName"].map { TestLayer.ofClass($0.bytes) } ?? .unknown
    let time = element["duration"].flatMap { WrittenNumber.clockMicroseconds($0.bytes) }
    tally.add(result, layer: layer, microseconds: time)
  }

  /// The outcomes of the schema `TestOutcome`; what did not come to a verdict was skipped.
  private static let results: [String: TestTally.Result] = [
    "Passed": .passed, "PassedButRunAborted": .passed, "Warning": .passed, "Completed": .passed,
    "Failed": .failed, "Timeout": .failed, "Error": .errored, "Aborted": .errored,
    "NotExecuted": .skipped, "NotRunnable": .skipped, "Inconclusive": .skipped,
    "Disconnected": .skipped, "Pending": .skipped, "InProgress": .skipped,
  ]
}
