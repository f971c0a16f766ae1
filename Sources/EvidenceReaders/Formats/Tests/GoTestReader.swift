public import DataFormats
public import Evidence
import Quantities

/// Reads the events that `go test -json` prints (`go doc test2json`), a JSON object on each line.
public struct GoTestReader: EvidenceReader {
  /// The identifier `go-test`.
  public let format = "go-test"
  /// What a person calls it.
  public let title = "go test events (JSON Lines)"

  /// Makes the reader.
  public init() {}

  /// Told by the first line, which has an action and a package or a time.
  public func recognises(_ candidate: Candidate) -> Bool {
    let line = candidate.firstLine
    return line.hasPrefix("{") && line.contains("\"Action\":\"")
      && (line.contains("\"Package\":") || line.contains("\"ImportPath\":"))
  }

  /// Counts tests and their subtests; a test that never ends and a package that breaks are errors.
  ///
  /// Lines between the events are what the build printed, and are passed over.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var lines = ByteLines(input.source, path: input.path)
    var events = GoTestEvents(path: input.path, provenance: input.place())
    while let line = try lines.next() {
      guard line.first == UInt8(ascii: "{") else { continue }
      do throws(InputError) {
        try events.take(Array(line))
      } catch {
        throw lines.error(error.problem)
      }
    }
    let report = events.report
    input.observedAt = report.timestamp
    collection.testReports.append(report)
  }
}

/// The tests of a run of Go, event by event.
private struct GoTestEvents {
  private struct Event {
    var action = ""
    var package = ""
    var test: String?
    var time: Instant?
    var microseconds: Int64?
  }

  private let path: String
  private var tally: TestTally
  /// Tests that have begun and not ended, by package.
  private var open: [String: Set<String>] = [:]
  /// Packages with a test that failed; these explain why the package did.
  private var failing: Set<String> = []

  init(path: String, provenance: Provenance) {
    self.path = path
    tally = TestTally(path: path, provenance: provenance)
  }

  /// The report, once all events are taken.
  var report: TestReport {
    var tally = tally
    for _ in open.values.joined() { tally.add(.errored, layer: .unknown, microseconds: nil) }
    return tally.report
  }

  mutating func take(_ line: [UInt8]) throws(InputError) {
    let event = try Self.event(line, path)
    tally.note(event.time)
    guard let test = event.test else { return takePackage(event) }
    if event.action == "run" { open[event.package, default: []].insert(test) }
    guard let result = Self.results[event.action] else { return }
    open[event.package]?.remove(test)
    if result == .failed { failing.insert(event.package) }
    // The time of a subtest is part of its parent's.
    let isSubtest = test.utf8.contains(UInt8(ascii: "/"))
    tally.add(result, layer: .unknown, microseconds: isSubtest ? nil : event.microseconds)
  }

  private mutating func takePackage(_ event: Event) {
    guard Self.results[event.action] != nil else { return }
    tally.addSuite()
    let hasOpen = open[event.package]?.isEmpty == false
    if event.action == "fail", !failing.contains(event.package), !hasOpen {
      tally.add(.errored, layer: .unknown, microseconds: nil)
    }
  }

  private static let results: [String: TestTally.Result] = [
    "pass": .passed, "fail": .failed, "skip": .skipped,
  ]

  private static func event(_ line: [UInt8], _ path: String) throws(InputError) -> Event {
    var reader = JSONReader(line, path: path)
    var event = Event()
    try reader.enterDocument()
    while try reader.nextMember() {
      if reader.keyEquals("Action") {
        event.action = try reader.nextString() ?? ""
      } else if reader.keyEquals("Package") {
        event.package = try reader.nextString() ?? ""
      } else if reader.keyEquals("Test") {
        event.test = try reader.nextString()
      } else if reader.keyEquals("Time") {
        event.time = try reader.nextInstant()
      } else if reader.keyEquals("Elapsed") {
        event.microseconds = try reader.nextMicroseconds()
      }
    }
    try reader.finish()
    return event
  }
}
