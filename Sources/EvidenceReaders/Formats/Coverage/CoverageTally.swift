import Evidence

/// The source files of a coverage report, told apart by their path.
struct CoverageTally {
  private var places: [String: Int] = [:]
  private var sources: [(path: String, module: String?, coverage: SourceCoverage)] = []

  /// How many source files there are.
  var fileCount: Int { sources.count }

  /// The place of a file, which is made when it is new; its first module stays.
  mutating func place(of path: String, module: String? = nil) -> Int {
    if let place = places[path] { return place }
    places[path] = sources.count
    sources.append((path, module, SourceCoverage()))
    return sources.count - 1
  }

  /// Takes out what is known of a file, to be changed and put back.
  mutating func take(_ place: Int) -> SourceCoverage {
    var taken = SourceCoverage()
    swap(&taken, &sources[place].coverage)
    return taken
  }

  /// Puts back what is known of a file.
  mutating func put(_ coverage: SourceCoverage, at place: Int) {
    sources[place].coverage = coverage
    sources[place].coverage.settle()
  }

  /// Lines of all files.
  var lines: CoverageReport.Count { sum(\.lineCount) }
  /// Lines of each file.
  var sourceLines: [SourceLines] {
    sources.compactMap { $0.coverage.lines(ofFile: $0.path) }
  }
  /// Branches of all files.
  var branches: CoverageReport.Count { sum(\.branchCount) }
  /// Whether any file has a branch.
  var hasBranches: Bool { sources.contains { $0.coverage.hasBranches } }
  /// Functions of all files.
  var functions: CoverageReport.Count { sum(\.functionCount) }

  /// Lines by module: the one given, or the folder below the files' common one.
  var modules: [String: CoverageReport.Count] {
    CoverageModules.group(countedSources)
  }

  /// Lines of files that hold tests.
  var testLines: CoverageReport.Count { CoverageModules.tests(in: countedSources) }

  private var countedSources: [CoverageModules.Source] {
    sources.map { ($0.path, $0.module, $0.coverage.lineCount) }
  }

  private func sum(
    _ part: KeyPath<SourceCoverage, CoverageReport.Count>
  ) -> CoverageReport.Count {
    sources.reduce(into: CoverageReport.Count()) { $0.add($1.coverage[keyPath: part]) }
  }
}

extension CoverageReport.Count {
  /// Adds another count, held within 64 bits.
  mutating func add(_ other: CoverageReport.Count) {
    covered = covered.addingReportingOverflow(other.covered).partialValue
    valid = valid.addingReportingOverflow(other.valid).partialValue
  }
}
