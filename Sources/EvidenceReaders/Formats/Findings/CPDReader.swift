public import DataFormats
public import Evidence
import Quantities

/// Reads the XML report of PMD's copy-paste detector.
public struct CPDReader: EvidenceReader {
  /// The identifier `cpd`.
  public let format = "cpd"
  /// What a person calls it.
  public let title = "CPD duplication report"

  /// Makes the reader.
  public init() {}

  /// Told by the root element.
  public func recognises(_ candidate: Candidate) -> Bool { candidate.xmlRoot == "pmd-cpd" }

  /// Counts pieces of code that occur more than once, and the lines of all their occurrences.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let handler = CPDHandler(path: input.path, provenance: input.place())
    try XML.parse(input.source, path: input.path, handler: handler)
    input.observedAt = handler.measures.timestamp
    collection.codeMeasures.append(handler.measures)
  }
}

/// Adds up duplications while they stream by.
final class CPDHandler: XMLHandler {
  private let path: String
  private(set) var measures: CodeMeasures
  private var linesOfPiece = 0

  init(path: String, provenance: Provenance) {
    self.path = path
    measures = CodeMeasures(provenance: provenance, tool: "cpd")
    (measures.duplicatedBlocks, measures.duplicatedLines) = (0, 0)
  }

  func start(_ element: XMLElementStart) throws(InputError) {
    if element.isNamed("duplication") {
      guard let lines = element["lines"].flatMap({ WrittenNumber.small($0.bytes) }) else {
        throw InputError(
          path: path, position: element.position,
          problem: .missingKey("lines", in: "the duplication"))
      }
      linesOfPiece = lines
      measures.duplicatedBlocks = (measures.duplicatedBlocks ?? 0) + 1
    } else if element.isNamed("file"), element.depth == 3 {
      measures.duplicatedLines = (measures.duplicatedLines ?? 0) + linesOfPiece
    } else if element.isNamed("pmd-cpd") {
      measures.timestamp = element.string("timestamp").flatMap { Instant($0) }
    }
  }

  func end(_ element: XMLElementEnd) throws(InputError) {}
}
