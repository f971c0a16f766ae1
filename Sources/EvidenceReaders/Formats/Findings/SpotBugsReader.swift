public import DataFormats
public import Evidence
import Quantities

/// Reads the XML reports of SpotBugs and FindBugs.
public struct SpotBugsReader: EvidenceReader {
  /// The identifier `spotbugs`.
  public let format = "spotbugs"
  /// What a person calls it.
  public let title = "SpotBugs XML report"

  /// Makes the reader.
  public init() {}

  /// Told by the root element.
  public func recognises(_ candidate: Candidate) -> Bool { candidate.xmlRoot == "BugCollection" }

  /// Counts bug instances by priority; the summary's totals may be of a larger run.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let handler = SpotBugsHandler(provenance: input.place())
    try XML.parse(input.source, path: input.path, handler: handler)
    handler.tally.finish(input, into: &collection)
  }
}

/// Counts the bugs of a SpotBugs report while it streams by.
final class SpotBugsHandler: XMLHandler {
  private(set) var tally: FindingTally

  init(provenance: Provenance) {
    tally = FindingTally(provenance: provenance)
    tally.name("spotbugs")
  }

  func start(_ element: XMLElementStart) throws(InputError) {
    if element.isNamed("BugInstance") {
      tally.add(Self.finding(element))
    } else if element.isNamed("BugCollection") {
      let time = element["analysisTimestamp"]?.int ?? element["timestamp"]?.int
      // Milliseconds; zero stands for unknown.
      if let time, time > 0 { tally.note(Instant(seconds: time / 1000)) }
    }
  }

  func end(_ element: XMLElementEnd) throws(InputError) {}

  /// A bug by its priority, 1 to 3; bugs of the category SECURITY have a band.
  private static func finding(_ element: XMLElementStart) -> FindingTally.Finding {
    let word =
      switch element["priority"]?.int ?? 2 {
      case ...1: "high"
      case 2: "medium"
      default: "low"
      }
    let isSecurity = element["category"]?.equals("SECURITY") == true
    return .init(word, isSecurity: isSecurity, otherwise: .warning)
  }
}
