import DataFormats
import Evidence
import Quantities

/// Counts the tests of an xUnit.net report while it streams by.
final class XUnitHandler: XMLHandler {
  private let path: String
  private(set) var tally: TestTally
  private var casesBeforeAssembly = 0
  private var declared: Int?

  init(path: String, provenance: Provenance) {
    self.path = path
    tally = TestTally(path: path, provenance: provenance)
  }

  func start(_ element: XMLElementStart) throws(InputError) {
    if element.isNamed("test") {
      try takeTest(element)
    } else if element.isNamed("assembly") {
      casesBeforeAssembly = tally.report.cases
      if let total = element["total"].flatMap({ WrittenNumber.small($0.bytes) }) {
        declared = (declared ?? 0) + total
      }
      tally.declare(cases: declared, wallMicroseconds: nil)
      if let date = element.string("run-date"), let time = element.string("run-time") {
        tally.note(Instant("\(date) \(time)"))
      }
    }
  }

  func end(_ element: XMLElementEnd) throws(InputError) {
    if element.isNamed("assembly"), tally.report.cases > casesBeforeAssembly { tally.addSuite() }
  }

  private func takeTest(_ element: XMLElementStart) throws(InputError) {
    let word = element.string("result") ?? ""
    guard let result = Self.results[word] else {
      throw InputError(
        path: path, position: element.position,
        problem: .wrongValue(word, suggestion: nil, valid: Self.results.keys.sorted()))
    }
    let layer = element["type"].map { TestLayer.ofClass($0.bytes) } ?? .unknown
    let time = element["time"].flatMap { WrittenNumber.microseconds($0.bytes) }
    tally.add(result, layer: layer, microseconds: time)
  }

  private static let results: [String: TestTally.Result] = [
    "Pass": .passed, "Fail": .failed, "Skip": .skipped, "NotRun": .skipped,
  ]
}
