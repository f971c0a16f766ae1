import DataFormats
import Evidence

/// The segments of a file in an `llvm-cov export`, from which its lines are worked out as LLVM's
/// own reports do (`LineCoverageStats` in `CoverageMapping.cpp`).
///
/// A segment says from which column on a count holds, until the next one begins.
struct LLVMSegments {
  private struct Segment {
    var line = 0
    var isHit = false
    var hasCount = false
    var isEntry = false
    var isGap = false

    /// Whether a region of code starts here.
    var startsRegion: Bool { !isGap && hasCount && isEntry }
  }

  private var source = SourceCoverage()
  /// The segments of the line reached, and the last one before it.
  private var line: [Segment] = []
  private var wrapped: Segment?
  /// Whether the segments are in the order LLVM writes them in; nothing is said of others.
  private var isOrdered = true

  /// Reads the list that is the next value.
  mutating func read(_ reader: inout JSONReader) throws(InputError) {
    guard try reader.enterArray() else { return }
    while let token = try reader.nextItem() {
      guard token == .beginArray else {
        try reader.skipValue()
        continue
      }
      take(try Self.segment(&reader))
    }
  }

  /// Reads `[line, column, count, hasCount, isRegionEntry, isGapRegion]`; older ones lack the last.
  private static func segment(_ reader: inout JSONReader) throws(InputError) -> Segment {
    var segment = Segment()
    var place = 0
    while try reader.nextItem() != nil {
      switch place {
      case 0: segment.line = reader.lineNumber() ?? 0
      case 2: segment.isHit = reader.withContent { WrittenNumber.isPositive($0) } ?? false
      case 3: segment.hasCount = reader.isTrue
      case 4: segment.isEntry = reader.isTrue
      case 5: segment.isGap = reader.isTrue
      default: break
      }
      try reader.skipValue()
      place += 1
    }
    return segment
  }

  private mutating func take(_ segment: Segment) {
    guard segment.line > 0 else { return isOrdered = false }
    if let last = line.last, segment.line != last.line {
      guard segment.line > last.line else { return isOrdered = false }
      endLine(before: segment.line)
    }
    line.append(segment)
  }

  /// Settles the line reached, and those up to the next one with a segment.
  private mutating func endLine(before next: Int?) {
    guard let last = line.last else { return }
    if isMapped {
      let counts = line.filter(\.startsRegion).map(\.isHit) + [wrapped?.isHit ?? false]
      source.addLine(last.line, isHit: counts.contains(true))
    }
    if let next, last.hasCount, next - last.line > 1 {
      source.addLines(last.line + 1...next - 1, isHit: last.isHit)
    }
    wrapped = last
    line = []
  }

  /// Whether the line holds code that is counted.
  private var isMapped: Bool {
    if line.contains(where: { $0.hasCount && $0.isEntry }) { return true }
    let startsSkipped = line.first.map { !$0.hasCount && $0.isEntry } ?? false
    return !startsSkipped && wrapped?.hasCount == true
  }

  /// The lines, once all segments are read; none when their order makes no sense.
  func coverage() -> SourceCoverage {
    var ended = self
    ended.endLine(before: nil)
    ended.source.settle()
    return isOrdered ? ended.source : SourceCoverage()
  }
}

extension JSONReader {
  /// Whether the last token is `true`, or a number above zero, as older versions write it.
  fileprivate var isTrue: Bool {
    mutating get {
      token == .bool ? bool : withContent { WrittenNumber.isPositive($0) } ?? false
    }
  }
}
