public import DataFormats
public import Evidence

/// Reads the events that `dart test --reporter json` and `flutter test --machine` print.
public struct DartTestReader: EvidenceReader {
  /// The identifier `dart-test`.
  public let format = "dart-test"
  /// What a person calls it.
  public let title = "Dart test events (JSON Lines)"

  /// Makes the reader.
  public init() {}

  /// Told by the first event, which names the protocol.
  public func recognises(_ candidate: Candidate) -> Bool {
    let line = candidate.firstLine
    return line.hasPrefix("{") && line.contains("\"protocolVersion\"")
      && line.contains("\"runnerVersion\"")
  }

  /// Counts the tests that are done; hidden ones load suites and are no tests.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var lines = ByteLines(input.source, path: input.path)
    var tally = TestTally(path: input.path, provenance: input.place())
    while let line = try lines.next() {
      // Flutter's own events stand between, in lists.
      guard line.first == UInt8(ascii: "{") else { continue }
      do throws(InputError) {
        try Self.take(Array(line), input.path, &tally)
      } catch {
        throw lines.error(error.problem)
      }
    }
    collection.testReports.append(tally.report)
  }

  private static func take(
    _ line: [UInt8], _ path: String, _ tally: inout TestTally
  ) throws(InputError) {
    var reader = JSONReader(line, path: path)
    var (type, result, isSkipped, isHidden) = ("", "", false, false)
    try reader.enterDocument()
    while try reader.nextMember() {
      if reader.keyEquals("type") {
        type = try reader.nextString() ?? ""
      } else if reader.keyEquals("result") {
        result = try reader.nextString() ?? ""
      } else if reader.keyEquals("skipped") {
        isSkipped = try reader.nextBool() ?? false
      } else if reader.keyEquals("hidden") {
        isHidden = try reader.nextBool() ?? false
      }
    }
    try reader.finish()
    if type == "suite" { tally.addSuite() }
    guard type == "testDone", !isHidden else { return }
    guard let known = results[result] else {
      throw reader.refusal(
        .wrongValue(result, suggestion: nil, valid: results.keys.sorted()))
    }
    tally.add(isSkipped ? .skipped : known, layer: .unknown, microseconds: nil)
  }

  private static let results: [String: TestTally.Result] = [
    "success": .passed, "failure": .failed, "error": .errored,
  ]
}
