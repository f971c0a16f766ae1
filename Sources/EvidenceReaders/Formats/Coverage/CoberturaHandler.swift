import DataFormats
import Evidence
import Quantities

/// Counts the lines of a Cobertura report while it streams by.
///
/// Only lines directly under a class count: methods repeat them. A line or branch that several
/// classes of one file hold counts once (partial and inner classes repeat lines, too).
final class CoberturaHandler: XMLHandler {
  private let path: String
  private var tally = CoverageTally()
  private var declared = CoberturaDeclaration()
  private var module: String?
  // Nothing reads these while they change, and they change with every line.
  /// The place of the open class's source file, and what is known of it.
  @exclusivity(unchecked) private var place: Int?
  @exclusivity(unchecked) private var source = SourceCoverage()
  private var methods = CoverageReport.Count()
  @exclusivity(unchecked) private var method: (isOpen: Bool, isHit: Bool) = (false, false)
  @exclusivity(unchecked) private var isInMethods = false

  init(path: String) { self.path = path }

  func start(_ element: XMLElementStart) throws(InputError) {
    if element.isNamed("line") {
      try startLine(element)
    } else if element.isNamed("class") {
      startClass(element)
    } else if element.isNamed("method") {
      methods.valid += 1
      method = (true, element["hits"].flatMap { WrittenNumber.isPositive($0.bytes) } ?? false)
    } else if element.isNamed("methods") {
      isInMethods = true
    } else if element.isNamed("package") {
      module = element.string("name") ?? ""
    } else if element.depth == 1 {
      try startRoot(element)
    }
  }

  func end(_ element: XMLElementEnd) throws(InputError) {
    if element.isNamed("line") { return }
    if element.isNamed("class") {
      endClass()
    } else if element.isNamed("method") {
      if method.isHit { methods.covered += 1 }
      method = (false, false)
    } else if element.isNamed("methods") {
      isInMethods = false
    } else if element.isNamed("package") {
      module = nil
    }
  }

  private func startRoot(_ element: XMLElementStart) throws(InputError) {
    guard element.isNamed("coverage") else {
      throw InputError(
        path: path, position: element.position,
        problem: .unexpected(found: "<\(element.name)>", expected: "<coverage>"))
    }
    declared = CoberturaDeclaration(element)
  }

  private func startClass(_ element: XMLElementStart) {
    endClass()
    let name = element.string("filename") ?? element.string("name") ?? ""
    let place = tally.place(of: name, module: module)
    (self.place, source) = (place, tally.take(place))
  }

  private func endClass() {
    if let place { tally.put(&source, at: place) }
    (place, source) = (nil, SourceCoverage())
  }

  private func startLine(_ element: XMLElementStart) throws(InputError) {
    guard let hits = element["hits"], let isHit = WrittenNumber.isPositive(hits.bytes) else {
      throw problem("a line without a count of hits", element)
    }
    if isInMethods {
      method.isHit = method.isHit || isHit
      return
    }
    guard place != nil else { return }
    guard let number = element["number"].flatMap({ WrittenNumber.small($0.bytes) }) else {
      throw problem("a line without a number", element)
    }
    source.addLine(number, isHit: isHit)
    if let conditions = element["condition-coverage"] {
      try addBranches(conditions, line: number, element)
    }
  }

  /// Takes `50% (1/2)`.
  private func addBranches(
    _ value: XMLAttributeValue, line: Int, _ element: XMLElementStart
  ) throws(InputError) {
    guard let start = value.bytes.firstIndex(of: UInt8(ascii: "(")) else { return }
    let pair = value.bytes[(start + 1)...].prefix { $0 != UInt8(ascii: ")") }
    guard let slash = pair.firstIndex(of: UInt8(ascii: "/")),
      let covered = WrittenNumber.small(pair[..<slash]),
      let valid = WrittenNumber.small(pair[(slash + 1)...]), covered <= valid,
      let few = UInt16(exactly: valid)
    else { throw problem("expected 'condition-coverage' such as '50% (1/2)'", element) }
    source.addConditions(line: line, covered: UInt16(clamping: covered), valid: few)
  }

  private func problem(_ message: String, _ element: XMLElementStart) -> InputError {
    InputError(path: path, position: element.position, problem: .malformed(message))
  }

  /// The report, and a doubt about it where it differs from what the file declares.
  func report(at provenance: Provenance) -> (CoverageReport, doubt: String?) {
    var report = CoverageReport(provenance: provenance, tool: "cobertura")
    let totals = tally.totals()
    let lines = totals.lines
    report.files = tally.fileCount
    report.timestamp = declared.timestamp
    report.functions = methods.valid > 0 ? methods : nil
    guard lines.valid > 0 else {
      report.lines = declared.lines
      report.branches = declared.branches
      return (report, declared.lines.map { _ in "holds no lines; the declared totals are used" })
    }
    report.takeLines(of: totals)
    // Where no line has any, the declared ones of a report whose lines agree (Istanbul writes those).
    report.branches = totals.branches ?? (declared.lines == lines ? declared.branches : nil)
    guard let declared = declared.lines, declared != lines else { return (report, nil) }
    return (
      report,
      "declares \(declared.covered) of \(declared.valid) lines and holds "
        + "\(lines.covered) of \(lines.valid); what it holds is counted"
    )
  }
}
