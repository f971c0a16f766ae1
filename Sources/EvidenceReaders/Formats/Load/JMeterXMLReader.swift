public import DataFormats
public import Evidence

/// Reads results of JMeter in XML (JTL, versions 1.0 to 1.2).
public struct JMeterXMLReader: EvidenceReader {
  /// The identifier `jmeter`.
  public let format = "jmeter"
  /// What a person calls it.
  public let title = "JMeter results (JTL)"

  /// Makes the reader.
  public init() {}

  /// Told by the root element.
  public func recognises(_ candidate: Candidate) -> Bool { candidate.xmlRoot == "testResults" }

  /// Counts the samples at the top level; what is nested is part of them.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let handler = JMeterHandler()
    try XML.parse(input.source, path: input.path, handler: handler)
    try handler.tally.report(
      tool: format, tellsFailures: handler.tellsFailures, of: input, to: &collection)
  }
}

/// Counts the children of the root, which are samples of any protocol.
private final class JMeterHandler: XMLHandler {
  private(set) var tally = LoadTally()
  private(set) var tellsFailures = true

  func start(_ element: XMLElementStart) throws(InputError) {
    guard element.depth == 2,
      let elapsed = (element["t"] ?? element["time"])?.int
    else { return }
    let success = element["s"] ?? element["success"]
    if success == nil { tellsFailures = false }
    tally.add(
      start: (element["ts"] ?? element["timeStamp"])?.int, elapsed: elapsed,
      isFailed: success?.equals("false") ?? false)
  }

  func end(_ element: XMLElementEnd) throws(InputError) {}
}
