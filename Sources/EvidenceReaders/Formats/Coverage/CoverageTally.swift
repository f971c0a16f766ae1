import Evidence

/// The source files of a coverage report, told apart by their path.
struct CoverageTally {
  private var places: [String: Int] = [:]
  private var sources: [CoverageTotals.Source] = []

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

  /// Puts back what is known of a file, and leaves nothing: two that hold it would copy it with
  /// every change.
  mutating func put(_ coverage: inout SourceCoverage, at place: Int) {
    sources[place].coverage = coverage
    coverage = SourceCoverage()
    sources[place].coverage.joinWhenGrown()
  }

  /// What all of it adds up to, once everything is noted.
  mutating func totals() -> CoverageTotals {
    // In place, for there may be tens of thousands.
    for place in sources.indices { sources[place].coverage.settle() }
    return CoverageTotals(sources)
  }
}

extension CoverageReport.Count {
  /// Adds another count, held within 64 bits.
  mutating func add(_ other: CoverageReport.Count) {
    covered = covered.addingReportingOverflow(other.covered).partialValue
    valid = valid.addingReportingOverflow(other.valid).partialValue
  }
}
