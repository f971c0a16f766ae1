import DataFormats
import Evidence
import Quantities

/// Counts the lines of a Clover report while it streams by; tests (`testproject`) are left out.
final class CloverHandler: XMLHandler {
  private let path: String
  private var tally = CoverageTally()
  private var place: Int?
  private var source = SourceCoverage()
  private var package: String?
  private var isInTests = false
  private var declared: CoverageReport.Count?
  private var timestamp: Instant?
  private var hasFunctions = false

  init(path: String) { self.path = path }

  func start(_ element: XMLElementStart) throws(InputError) {
    if isInTests { return }
    if element.isNamed("line") {
      try takeLine(element)
    } else if element.isNamed("file") {
      let name = element.string("path") ?? element.string("name") ?? ""
      let place = tally.place(of: name, module: package)
      (self.place, source) = (place, tally.take(place))
    } else if element.isNamed("package") {
      package = element.string("name")
    } else if element.isNamed("metrics"), element.depth == 3 {
      declared = CoberturaDeclaration.count(element["coveredstatements"], of: element["statements"])
    } else if element.isNamed("testproject") {
      isInTests = true
    } else if element.depth == 1 {
      timestamp = element["generated"].flatMap(\.int).flatMap(CoberturaDeclaration.instant)
    }
  }

  func end(_ element: XMLElementEnd) throws(InputError) {
    if element.isNamed("testproject") {
      isInTests = false
    } else if element.isNamed("file"), let place {
      tally.put(&source, at: place)
      self.place = nil
    } else if element.isNamed("package") {
      package = nil
    }
  }

  private func takeLine(_ element: XMLElementStart) throws(InputError) {
    guard place != nil, let type = element["type"] else { return }
    guard let number = element["num"].flatMap({ WrittenNumber.small($0.bytes) }) else {
      throw problem("a line without a number", element)
    }
    if type.equals("cond") {
      let taken = [element["truecount"], element["falsecount"]].compactMap { value in
        value.flatMap { WrittenNumber.isPositive($0.bytes) }
      }
      guard taken.count == 2 else { throw problem("a condition without its counts", element) }
      source.addConditions(line: number, covered: UInt16(taken.count { $0 }), valid: 2)
      return
    }
    guard let isHit = element["count"].flatMap({ WrittenNumber.isPositive($0.bytes) }) else {
      throw problem("a line without a count", element)
    }
    if type.equals("stmt") {
      source.addLine(number, isHit: isHit)
    } else if type.equals("method") {
      hasFunctions = true
      source.addFunction(hash: UInt64(number), isHit: isHit)
    }
  }

  private func problem(_ message: String, _ element: XMLElementStart) -> InputError {
    InputError(path: path, position: element.position, problem: .malformed(message))
  }

  /// The report, and a doubt about it where it differs from what the file declares.
  func report(at provenance: Provenance) -> (CoverageReport, doubt: String?) {
    var report = CoverageReport(provenance: provenance, tool: "clover")
    let totals = tally.totals()
    let lines = totals.lines
    report.files = tally.fileCount
    report.timestamp = timestamp
    report.functions = hasFunctions ? totals.functions : nil
    report.branches = totals.branches
    guard lines.valid > 0 else {
      report.lines = declared
      return (report, declared.map { _ in "holds no lines; the declared totals are used" })
    }
    report.takeLines(of: totals)
    guard let declared, declared != lines else { return (report, nil) }
    return (
      report,
      "declares \(declared.covered) of \(declared.valid) statements and holds "
        + "\(lines.covered) of \(lines.valid); what it holds is counted"
    )
  }
}
