public import DataFormats
public import Evidence
import Quantities

/// Reads OpenCover XML, as OpenCover, AltCover and Coverlet write it.
public struct OpenCoverReader: EvidenceReader {
  /// The identifier `opencover`.
  public let format = "opencover"
  /// What a person calls it.
  public let title = "OpenCover coverage report"

  /// Makes the reader.
  public init() {}

  /// Told by the root element.
  public func recognises(_ candidate: Candidate) -> Bool { candidate.xmlRoot == "CoverageSession" }

  /// Counts the lines that sequence points begin on; the declared points only without any.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let handler = OpenCoverHandler(path: input.path)
    try XML.parse(input.source, path: input.path, handler: handler)
    collection.coverageReports.append(handler.report(at: input.place()))
  }
}

/// Counts the points of an OpenCover report while they stream by.
private final class OpenCoverHandler: XMLHandler {
  private let path: String
  private var tally = CoverageTally()
  private var places: [String: Int] = [:]
  /// What is known of each file; methods of several files may take turns.
  private var sources: [Int: SourceCoverage] = [:]
  private var methodFile: Int?
  private var methods = CoverageReport.Count()
  private var declared: (lines: CoverageReport.Count?, branches: CoverageReport.Count?)

  init(path: String) { self.path = path }

  /// Lines that compilers give to code nobody wrote (`0xFEEFEE` and `0xF00F00`).
  private static let unwritten = [16_707_566, 15_732_480]

  func start(_ element: XMLElementStart) throws(InputError) {
    if element.isNamed("SequencePoint") {
      try takePoint(element)
    } else if element.isNamed("BranchPoint") {
      try takeBranch(element)
    } else if element.isNamed("File") {
      guard let id = element.string("uid"), let name = element.string("fullPath") else { return }
      places[id] = tally.place(of: name)
    } else if element.isNamed("FileRef") {
      methodFile = element.string("uid").flatMap { places[$0] }
    } else if element.isNamed("Method") {
      methodFile = nil
      methods.valid += 1
      if element.string("visited") == "true" { methods.covered += 1 }
    } else if element.isNamed("Summary"), element.depth == 2 {
      declared.lines = CoberturaDeclaration.count(
        element["visitedSequencePoints"], of: element["numSequencePoints"])
      declared.branches = CoberturaDeclaration.count(
        element["visitedBranchPoints"], of: element["numBranchPoints"])
    }
  }

  func end(_ element: XMLElementEnd) throws(InputError) {}

  private func takePoint(_ element: XMLElementStart) throws(InputError) {
    guard let (place, line, isHit) = try point(element) else { return }
    sources[place, default: SourceCoverage()].addLine(line, isHit: isHit)
  }

  private func takeBranch(_ element: XMLElementStart) throws(InputError) {
    guard let (place, line, isHit) = try point(element) else { return }
    let key = [element.string("offset"), element.string("offsetend"), element.string("path")]
    sources[place, default: SourceCoverage()].addBranch(
      line: line, hash: NameHash.of(key.map { $0 ?? "" }.joined(separator: " ")), isHit: isHit)
  }

  /// Where a point is and whether it was visited; nil for code that stands in no file.
  private func point(
    _ element: XMLElementStart
  ) throws(InputError) -> (place: Int, line: Int, isHit: Bool)? {
    guard let line = element["sl"].flatMap({ WrittenNumber.small($0.bytes) }), line > 0,
      !Self.unwritten.contains(line),
      let place = element.string("fileid").flatMap({ places[$0] }) ?? methodFile
    else { return nil }
    guard let isHit = element["vc"].flatMap({ WrittenNumber.isPositive($0.bytes) }) else {
      throw InputError(
        path: path, position: element.position, problem: .malformed("a point without its visits"))
    }
    return (place, line, isHit)
  }

  func report(at provenance: Provenance) -> CoverageReport {
    var report = CoverageReport(provenance: provenance, tool: "opencover")
    for place in Array(sources.keys) {
      tally.put(&sources[place, default: SourceCoverage()], at: place)
    }
    let totals = tally.totals()
    report.files = tally.fileCount
    report.functions = methods.valid > 0 ? methods : nil
    report.branches = totals.branches ?? declared.branches
    if totals.lines.valid > 0 {
      report.takeLines(of: totals)
    } else {
      report.lines = declared.lines
    }
    return report
  }
}
