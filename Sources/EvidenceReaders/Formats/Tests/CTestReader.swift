public import DataFormats
public import Evidence
import Quantities

/// Reads the `Test.xml` that CTest writes for CDash (`ctest -T Test`).
public struct CTestReader: EvidenceReader {
  /// The identifier `ctest`.
  public let format = "ctest"
  /// What a person calls it.
  public let title = "CTest report (Test.xml)"

  /// Makes the reader.
  public init() {}

  /// Told by the root `Site` that holds tests; builds and updates have the same root.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.xmlRoot == "Site" && candidate.prefixContains("<Testing")
  }

  /// Counts the tests by their status.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let handler = CTestHandler(path: input.path, provenance: input.place())
    try XML.parse(input.source, path: input.path, handler: handler)
    input.observedAt = handler.tally.report.timestamp
    collection.testReports.append(handler.tally.report)
  }
}

/// Counts the tests of CTest while they stream by.
private final class CTestHandler: XMLTextHandler {
  private let path: String
  private(set) var tally: TestTally
  private var status: String?
  private var completion = ""
  private var microseconds: Int64?
  /// What the value that is being read measures; nil outside of one.
  private var measured: String?
  private var text: [UInt8] = []
  private var isInValue = false

  init(path: String, provenance: Provenance) {
    self.path = path
    tally = TestTally(path: path, provenance: provenance)
  }

  var wantsText: Bool { isInValue }

  func start(_ element: XMLElementStart) throws(InputError) {
    if element.isNamed("Test"), let word = element.string("Status") {
      guard Self.statuses.contains(word) else {
        throw InputError(
          path: path, position: element.position,
          problem: .wrongValue(word, suggestion: nil, valid: Self.statuses))
      }
      (status, completion, microseconds) = (word, "", nil)
    } else if element.isNamed("NamedMeasurement"), status != nil {
      measured = element.string("name")
    } else if element.isNamed("Value") && measured != nil
      || element.isNamed("EndTestTime")
    {
      (isInValue, text) = (true, [])
    } else if element.isNamed("Testing") {
      tally.addSuite()
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(InputError) {
    if text.count < 256 { text += bytes }
  }

  func end(_ element: XMLElementEnd) throws(InputError) {
    if element.isNamed("Value"), isInValue {
      isInValue = false
      takeValue()
    } else if element.isNamed("EndTestTime") {
      isInValue = false
      let seconds = text.withUnsafeBufferPointer { WrittenNumber.microseconds($0) }
      tally.note(seconds.map { Instant(seconds: $0 / 1_000_000) })
    } else if element.isNamed("NamedMeasurement") {
      measured = nil
    } else if element.isNamed("Test"), let status {
      tally.add(result(status), layer: .unknown, microseconds: microseconds)
      self.status = nil
    }
  }

  private func takeValue() {
    if measured == "Execution Time" {
      microseconds = text.withUnsafeBufferPointer { WrittenNumber.microseconds($0) }
    } else if measured == "Completion Status" {
      completion = String(decoding: text, as: UTF8.self)
    }
  }

  private static let statuses = ["passed", "failed", "notrun"]

  /// A test that could not be started is no skipped one.
  private func result(_ status: String) -> TestTally.Result {
    switch status {
    case "passed": .passed
    case "failed": .failed
    default:
      completion == "Disabled" || completion.hasPrefix("SKIP_") || completion.hasPrefix("Skipped")
        ? .skipped : .errored
    }
  }
}
