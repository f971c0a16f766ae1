public import DataFormats
public import Evidence
import Quantities

/// Reads PMD's XML report.
public struct PMDReader: EvidenceReader {
  /// The identifier `pmd`.
  public let format = "pmd"
  /// What a person calls it.
  public let title = "PMD XML report"

  /// Makes the reader.
  public init() {}

  /// Told by the root element.
  public func recognises(_ candidate: Candidate) -> Bool { candidate.xmlRoot == "pmd" }

  /// Counts violations by priority; a file PMD could not process leaves the report incomplete.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let handler = PMDHandler(provenance: input.place())
    try XML.parse(input.source, path: input.path, handler: handler)
    handler.tally.finish(input, into: &collection)
  }
}

/// Counts the violations of a PMD report while it streams by.
final class PMDHandler: XMLHandler {
  private(set) var tally: FindingTally

  init(provenance: Provenance) {
    tally = FindingTally(provenance: provenance)
    tally.name("pmd")
  }

  func start(_ element: XMLElementStart) throws(InputError) {
    if element.isNamed("violation") {
      let priority = element["priority"]?.int ?? 3
      tally.add(.init(priority <= 2 ? .error : priority == 3 ? .warning : .note))
    } else if element.isNamed("suppressedviolation") {
      var finding = FindingTally.Finding(.warning)
      finding.isSuppressed = true
      tally.add(finding)
    } else if element.isNamed("error") {
      tally.fail()
    } else if element.isNamed("pmd") {
      tally.note(element.string("timestamp").flatMap { Instant($0) })
    }
  }

  func end(_ element: XMLElementEnd) throws(InputError) {}
}
