public import DataFormats
public import Evidence

/// Reads the `mutations.xml` of PIT.
public struct PITReader: EvidenceReader {
  /// The identifier `pit`.
  public let format = "pit"
  /// What a person calls it.
  public let title = "PIT mutation report"

  /// Makes the reader.
  public init() {}

  /// Told by the root element.
  public func recognises(_ candidate: Candidate) -> Bool { candidate.xmlRoot == "mutations" }

  /// Counts the mutations; those that were never tried are left out.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let handler = PITHandler(
      path: input.path, report: MutationReport(provenance: input.place(), tool: format))
    try XML.parse(input.source, path: input.path, handler: handler)
    collection.mutationReports.append(handler.report)
  }
}

/// Counts the mutations of PIT while they stream by.
private final class PITHandler: XMLHandler {
  private let path: String
  private(set) var report: MutationReport

  init(path: String, report: MutationReport) { (self.path, self.report) = (path, report) }

  func start(_ element: XMLElementStart) throws(InputError) {
    guard element.isNamed("mutation") else { return }
    let status = element.string("status") ?? ""
    guard Self.statuses.contains(status) else {
      throw InputError(
        path: path, position: element.position,
        problem: .wrongValue(status, suggestion: nil, valid: Self.statuses))
    }
    guard status != "NOT_STARTED", status != "STARTED" else { return }
    report.total += 1
    if element.string("detected") == "true" { report.detected += 1 }
    if status == "NO_COVERAGE" { report.uncovered += 1 }
  }

  func end(_ element: XMLElementEnd) throws(InputError) {}

  private static let statuses = [
    "KILLED", "MEMORY_ERROR", "NON_VIABLE", "NOT_STARTED", "NO_COVERAGE", "RUN_ERROR", "STARTED",
    "SURVIVED", "TIMED_OUT",
  ]
}
