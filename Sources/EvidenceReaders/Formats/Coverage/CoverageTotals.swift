import Evidence

/// What the source files of a coverage report add up to.
struct CoverageTotals {
  typealias Source = (path: String, module: String?, coverage: SourceCoverage)

  private let sources: [Source]

  /// Adds up files of which everything is settled.
  init(_ sources: [Source]) { self.sources = sources }

  /// Lines of all files.
  var lines: CoverageReport.Count { sum(\.lineCount) }
  /// Lines of each file.
  var sourceLines: [SourceLines] {
    var lines: [SourceLines] = []
    lines.reserveCapacity(sources.count)
    for source in sources {
      if let known = source.coverage.lines(ofFile: source.path) { lines.append(known) }
    }
    return lines
  }
  /// Branches of all files; nil when none has any.
  var branches: CoverageReport.Count? {
    sources.contains { $0.coverage.hasBranches } ? sum(\.branchCount) : nil
  }
  /// Functions of all files.
  var functions: CoverageReport.Count { sum(\.functionCount) }

  /// Lines by module: the one given, or the folder below the files' common one.
  var modules: [String: CoverageReport.Count] { CoverageModules.group(counted) }

  /// Lines of files that hold tests.
  var testLines: CoverageReport.Count { CoverageModules.tests(in: counted) }

  /// One after the other, because an array of all would be the largest thing in memory.
  private var counted: some Collection<CoverageModules.Source> {
    sources.lazy.map { ($0.path, $0.module, $0.coverage.lineCount) }
  }

  private func sum(
    _ part: KeyPath<SourceCoverage, CoverageReport.Count>
  ) -> CoverageReport.Count {
    sources.reduce(into: CoverageReport.Count()) { $0.add($1.coverage[keyPath: part]) }
  }
}

extension CoverageReport {
  /// Takes over what is told of each line, and the totals that rest on lines.
  mutating func takeLines(of totals: CoverageTotals) {
    lines = totals.lines
    modules = totals.modules
    testLines = totals.testLines
    sourceLines = totals.sourceLines
  }

  /// Takes over what is known of the lines and branches of all files.
  mutating func take(_ tally: inout CoverageTally) {
    let totals = tally.totals()
    takeLines(of: totals)
    files = tally.fileCount
    branches = totals.branches
  }
}
