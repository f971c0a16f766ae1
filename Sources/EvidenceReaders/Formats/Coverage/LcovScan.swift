import DataFormats
import Evidence

/// Takes a tracefile line by line.
struct LcovScan {
  typealias Bytes = UnsafeBufferPointer<UInt8>
  typealias Count = CoverageReport.Count

  private var tally = CoverageTally()
  /// The place of the file whose record is open, or nil between records.
  private var open: Int?
  /// What is known of that file.
  var source = SourceCoverage()
  var record = Record()
  private var declared = (lines: Count(), branches: Count(), functions: Count())
  var hasBranches = false
  var hasFunctions = false

  /// What the open record holds, and the totals it declares.
  struct Record {
    var hasLines = false
    var hasBranches = false
    var hasFunctions = false
    var lines = Count()
    var branches = Count()
    var functions = Count()

    var isConsistent: Bool {
      [lines, branches, functions].allSatisfy { $0.covered <= $0.valid }
    }
  }

  /// Takes a line; what is wrong with it, or nil.
  mutating func take(_ line: Bytes) -> InputError.Problem? {
    guard let first = line.first, first != UInt8(ascii: "#") else { return nil }
    if first == UInt8(ascii: "D"), open != nil, line.count > 3, line[1] == UInt8(ascii: "A"),
      line[2] == UInt8(ascii: ":")
    {
      return takeLine(Bytes(rebasing: line[3...]))
    }
    guard let colon = line.prefix(8).firstIndex(of: UInt8(ascii: ":")) else {
      return takeEnd(line)
    }
    let value = Bytes(rebasing: line[(colon + 1)...])
    guard open != nil else { return takeOutside(line, value) }
    switch Self.keyword(line, colon) {
    case Self.key("DA"): return takeLine(value)
    case Self.key("BRDA"): return takeBranch(value)
    case Self.key("FNDA"): return takeFunction(value, isHitFirst: true)
    case Self.key("FNA"): return takeIndexedFunction(value)
    case Self.key("FN"): return takeFunction(value, isHitFirst: false)
    case Self.key("SF"): return .malformed("a record starts before the last one ended")
    case let key: return takeTotal(key, value)
    }
  }

  /// What is wrong at the end of the input, or nil.
  func finish() -> InputError.Problem? {
    if open != nil { return .unfinished("a record; expected 'end_of_record'") }
    return tally.fileCount == 0 ? .empty : nil
  }

  /// What was counted.
  mutating func report(at provenance: Provenance) -> CoverageReport {
    var report = CoverageReport(provenance: provenance, tool: "lcov")
    let totals = tally.totals()
    report.takeLines(of: totals)
    if totals.lines.valid == 0 { report.modules = [:] }
    report.lines = Self.sum(totals.lines, declared.lines)
    report.branches = hasBranches ? Self.sum(totals.branches ?? Count(), declared.branches) : nil
    report.functions = hasFunctions ? Self.sum(totals.functions, declared.functions) : nil
    report.files = tally.fileCount
    return report
  }

  private static func sum(_ a: Count, _ b: Count) -> Count {
    var sum = a
    sum.add(b)
    return sum
  }
}

extension LcovScan {
  private mutating func takeOutside(_ line: Bytes, _ value: Bytes) -> InputError.Problem? {
    if line.starts(with: "SF:".utf8) {
      guard !value.isEmpty else { return .malformed("a source file without a name") }
      let place = tally.place(of: String(decoding: value, as: UTF8.self))
      (open, record, source) = (place, Record(), tally.take(place))
      return nil
    }
    return line.starts(with: "TN:".utf8) ? nil : .malformed("expected 'TN:' or 'SF:'")
  }

  private mutating func takeEnd(_ line: Bytes) -> InputError.Problem? {
    guard line.starts(with: "end_of_record".utf8) else {
      let isBlank = line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      return isBlank ? nil : .malformed("not a line of a tracefile")
    }
    guard let place = open else { return .malformed("'end_of_record' without a record") }
    guard record.isConsistent else { return .malformed("totals with more hit than found") }
    tally.put(&source, at: place)
    if !record.hasLines { declared.lines.add(record.lines) }
    if !record.hasBranches { declared.branches.add(record.branches) }
    if !record.hasFunctions { declared.functions.add(record.functions) }
    open = nil
    return nil
  }

  private mutating func takeTotal(_ key: UInt64, _ value: Bytes) -> InputError.Problem? {
    let total: WritableKeyPath<Record, Int>
    switch key {
    case Self.key("LF"): total = \.lines.valid
    case Self.key("LH"): total = \.lines.covered
    case Self.key("BRF"): total = \.branches.valid
    case Self.key("BRH"): total = \.branches.covered
    case Self.key("FNF"): total = \.functions.valid
    case Self.key("FNH"): total = \.functions.covered
    default: return nil
    }
    guard let count = WrittenNumber.small(value) else { return .malformed("expected a count") }
    record[keyPath: total] = count
    if key == Self.key("BRF"), count > 0 { hasBranches = true }
    if key == Self.key("FNF"), count > 0 { hasFunctions = true }
    return nil
  }

  /// The letters before the colon as one number, for comparing.
  @inline(__always)
  private static func keyword(_ line: Bytes, _ colon: Int) -> UInt64 {
    var key: UInt64 = 0
    for index in 0..<colon { key = key << 8 | UInt64(line[index]) }
    return key
  }

  @inline(__always)
  private static func key(_ name: StaticString) -> UInt64 {
    var key: UInt64 = 0
    for index in 0..<name.utf8CodeUnitCount { key = key << 8 | UInt64(name.utf8Start[index]) }
    return key
  }
}
