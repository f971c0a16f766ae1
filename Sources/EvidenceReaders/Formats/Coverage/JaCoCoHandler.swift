import DataFormats
import Evidence
import Quantities

/// Takes the counters of a JaCoCo report while it streams by.
///
/// Counters stand behind the elements they sum up: source files in packages, packages in groups,
/// groups in the report. The outermost ones present are the totals.
final class JaCoCoHandler: XMLHandler {
  private let path: String
  private var open: [Level] = []
  private var totals: [Level: Counters] = [:]
  private var modules: [String: CoverageReport.Count] = [:]
  private var group: String?
  private var package: String?
  private var sourceFiles = 0
  /// The open source file's path, and what is known of its lines.
  private var sourcePath = ""
  private var source = SourceCoverage()
  private var sourceLines: [SourceLines] = []
  private var timestamp: Instant?

  init(path: String) { self.path = path }

  private enum Level: Int { case report, group, package, sourceFile, other }

  private struct Counters {
    var lines: CoverageReport.Count?
    var branches: CoverageReport.Count?
    var functions: CoverageReport.Count?
  }

  func start(_ element: XMLElementStart) throws(InputError) {
    if element.isNamed("line") {
      takeLine(element)
    } else if element.isNamed("counter") {
      try takeCounter(element)
    } else if element.isNamed("sourcefile") {
      sourceFiles += 1
      sourcePath = [package, element.string("name")].compactMap(\.self).joined(separator: "/")
      source = SourceCoverage()
      return open.append(.sourceFile)
    } else if element.isNamed("package") {
      package = element.string("name")
      return open.append(.package)
    } else if element.isNamed("group") {
      // The outermost group is the module; groups may hold groups.
      if group == nil { group = element.string("name") }
      return open.append(open.last == .report ? .group : .other)
    } else if element.isNamed("sessioninfo") {
      takeSession(element)
    } else if element.depth == 1 {
      try startRoot(element)
      return open.append(.report)
    }
    open.append(.other)
  }

  func end(_ element: XMLElementEnd) throws(InputError) {
    switch open.popLast() {
    case .sourceFile: endSource()
    case .package: package = nil
    case .group: group = nil
    default: break
    }
  }

  private func startRoot(_ element: XMLElementStart) throws(InputError) {
    guard element.isNamed("report") else {
      throw InputError(
        path: path, position: element.position,
        problem: .unexpected(found: "<\(element.name)>", expected: "<report>"))
    }
  }

  /// A line is executed when any of its instructions is, as in the counter of lines.
  private func takeLine(_ element: XMLElementStart) {
    guard open.last == .sourceFile,
      let number = element["nr"].flatMap({ WrittenNumber.small($0.bytes) }),
      let isHit = element["ci"].flatMap({ WrittenNumber.isPositive($0.bytes) })
    else { return }
    source.addLine(number, isHit: isHit)
  }

  private func endSource() {
    source.settle()
    if let lines = source.lines(ofFile: sourcePath) { sourceLines.append(lines) }
    source = SourceCoverage()
  }

  private func takeSession(_ element: XMLElementStart) {
    guard let milliseconds = element["dump"]?.int, milliseconds > 0 else { return }
    let time = Instant(seconds: milliseconds / 1000)
    timestamp = max(timestamp ?? time, time)
  }

  private func takeCounter(_ element: XMLElementStart) throws(InputError) {
    guard let level = open.last, level != .other, let type = element["type"] else { return }
    let part: WritableKeyPath<Counters, CoverageReport.Count?>
    if type.equals("LINE") {
      part = \.lines
    } else if type.equals("BRANCH") {
      part = \.branches
    } else if type.equals("METHOD") {
      part = \.functions
    } else {
      return
    }
    let count = try count(element)
    var counters = totals[level] ?? Counters()
    var sum = counters[keyPath: part] ?? CoverageReport.Count()
    sum.add(count)
    counters[keyPath: part] = sum
    totals[level] = counters
    if level == .package, type.equals("LINE") {
      modules[group ?? package ?? "", default: CoverageReport.Count()].add(count)
    }
  }

  private func count(_ element: XMLElementStart) throws(InputError) -> CoverageReport.Count {
    guard let covered = element["covered"].flatMap({ WrittenNumber.small($0.bytes) }),
      let missed = element["missed"].flatMap({ WrittenNumber.small($0.bytes) })
    else {
      throw InputError(
        path: path, position: element.position,
        problem: .malformed("a counter without the counts 'missed' and 'covered'"))
    }
    return CoverageReport.Count(covered: covered, valid: covered + missed)
  }

  /// The totals of the outermost level that has any.
  func report(at provenance: Provenance) -> CoverageReport {
    var report = CoverageReport(provenance: provenance, tool: "jacoco")
    let levels: [Level] = [.report, .group, .package, .sourceFile]
    let counters = levels.lazy.compactMap { self.totals[$0] }.first ?? Counters()
    report.lines = counters.lines
    report.branches = counters.branches
    report.functions = counters.functions
    report.files = sourceFiles
    report.modules = modules
    report.sourceLines = sourceLines
    report.timestamp = timestamp
    return report
  }
}
