import DataFormats
import Evidence

/// Takes a coverage profile line by line.
struct GoCoverageProfile {
  private struct Block: Hashable {
    let file: Int
    /// Where it starts and ends, as written: `line.column,line.column`.
    let range: String

    /// Its first to its last line; nil when it is written in another way.
    var lines: ClosedRange<Int>? {
      let ends = range.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      let lines = ends.compactMap { WrittenNumber.small($0.prefix { $0 != UInt8(ascii: ".") }) }
      guard ends.count == 2, lines.count == 2, lines[0] > 0, lines[0] <= lines[1] else {
        return nil
      }
      return lines[0]...lines[1]
    }
  }

  private var places: [String: Int] = [:]
  private var paths: [String] = []
  private var blocks: [Block: (statements: Int, isHit: Bool)] = [:]

  /// Takes `path:line.column,line.column statements count`; what is wrong with it, or nil.
  mutating func take(_ line: UnsafeBufferPointer<UInt8>) -> InputError.Problem? {
    if line.isEmpty || line.starts(with: "mode: ".utf8) { return nil }
    let parts = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    // A path may hold blanks; the two numbers stand last.
    guard parts.count >= 3, let statements = WrittenNumber.small(parts[parts.count - 2]),
      let isHit = WrittenNumber.isPositive(parts[parts.count - 1])
    else { return .malformed("expected 'path:start,end statements count'") }
    let place = line[..<parts[parts.count - 3].endIndex]
    guard let colon = place.lastIndex(of: UInt8(ascii: ":")), colon > 0 else {
      return .malformed("expected 'path:start,end' before the counts")
    }
    let path = String(decoding: place[..<colon], as: UTF8.self)
    let range = String(decoding: place[(colon + 1)...], as: UTF8.self)
    let block = Block(file: self.place(of: path), range: range)
    let known = blocks[block]
    blocks[block] = (max(statements, known?.statements ?? 0), isHit || known?.isHit == true)
    return nil
  }

  private mutating func place(of path: String) -> Int {
    if let place = places[path] { return place }
    places[path] = paths.count
    paths.append(path)
    return paths.count - 1
  }

  /// What was counted.
  func report(at provenance: Provenance) -> CoverageReport {
    var counts = [CoverageReport.Count](repeating: CoverageReport.Count(), count: paths.count)
    for (block, found) in blocks {
      let covered = found.isHit ? found.statements : 0
      counts[block.file].add(CoverageReport.Count(covered: covered, valid: found.statements))
    }
    var report = CoverageReport(provenance: provenance, tool: "gocover")
    report.lines = counts.reduce(into: CoverageReport.Count()) { $0.add($1) }
    report.files = paths.count
    let sources: [CoverageModules.Source] = zip(paths, counts).map { ($0, nil, $1) }
    report.modules = CoverageModules.group(sources)
    report.testLines = CoverageModules.tests(in: sources)
    report.sourceLines = sourceLines
    return report
  }

  /// The lines of each file: those a block of statements spans, its blank ones among them.
  private var sourceLines: [SourceLines] {
    var sources = paths.map { _ in SourceCoverage() }
    for (block, found) in blocks where found.statements > 0 {
      guard let lines = block.lines else { continue }
      sources[block.file].addLines(lines, isHit: found.isHit)
    }
    return zip(paths, sources).compactMap { path, source in
      var source = source
      source.settle()
      return source.lines(ofFile: path)
    }
  }
}
