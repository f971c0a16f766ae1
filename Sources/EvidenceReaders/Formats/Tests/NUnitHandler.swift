import DataFormats
import Evidence
import Quantities

/// Counts the cases of an NUnit report while it streams by.
final class NUnitHandler: XMLHandler {
  private let path: String
  private(set) var tally: TestTally
  /// For each open suite, whether it holds cases itself.
  private var openSuites: [Bool] = []

  init(path: String, provenance: Provenance) {
    self.path = path
    tally = TestTally(path: path, provenance: provenance)
  }

  func start(_ element: XMLElementStart) throws(InputError) {
    if element.isNamed("test-case") {
      try takeCase(element)
    } else if element.isNamed("test-suite") {
      openSuites.append(false)
    } else if element.depth == 1 {
      takeRoot(element)
    }
  }

  func end(_ element: XMLElementEnd) throws(InputError) {
    if element.isNamed("test-suite"), openSuites.popLast() == true { tally.addSuite() }
  }

  private func takeRoot(_ element: XMLElementStart) {
    tally.declare(
      cases: element["total"].flatMap { WrittenNumber.small($0.bytes) },
      wallMicroseconds: element["duration"].flatMap { WrittenNumber.microseconds($0.bytes) })
    if let date = element.string("date"), let time = element.string("time") {
      tally.note(Instant("\(date) \(time)"))
    }
    tally.note(element.string("end-time").flatMap { Instant($0) })
  }

  private func takeCase(_ element: XMLElementStart) throws(InputError) {
    if let last = openSuites.indices.last { openSuites[last] = true }
    let name = element["classname"] ?? element["name"]
    let layer = name.map { TestLayer.ofClass($0.bytes) } ?? .unknown
    let time = element["duration"] ?? element["time"]
    tally.add(
      try result(element), layer: layer,
      microseconds: time.flatMap { WrittenNumber.microseconds($0.bytes) })
  }

  /// The result in words, or by the attributes of version 2.4 and before.
  private func result(_ element: XMLElementStart) throws(InputError) -> TestTally.Result {
    guard let word = element.string("result") else {
      if element["executed"]?.equals("False") == true { return .skipped }
      return element["success"]?.equals("True") == true ? .passed : .failed
    }
    // Version 3 may add a reason, as in `Failed(Child)`.
    guard let result = Self.results[String(word.prefix { $0 != "(" })] else {
      throw InputError(
        path: path, position: element.position,
        problem: .wrongValue(word, suggestion: nil, valid: Self.results.keys.sorted()))
    }
    return result
  }

  private static let results: [String: TestTally.Result] = [
    "Success": .passed, "Passed": .passed, "Warning": .passed, "Failure": .failed,
    "Failed": .failed, "Error": .errored, "Ignored": .skipped, "Skipped": .skipped,
    "Inconclusive": .skipped, "NotRunnable": .skipped, "Invalid": .skipped, "Cancelled": .errored,
  ]
}
