import DataFormats
import Evidence
import Quantities

/// One run of a tool (SARIF 2.1.0, 3.14).
///
/// Results may stand before the rules that give them their level, so results that look alike are
/// counted together, and levels are given out when the run has ended.
struct SARIFRun {
  /// The name of the tool's driver.
  private(set) var toolName: String?
  private var rules = SARIFRules()
  private var counts: [SARIFResult: Int] = [:]
  private var hasResults = false
  private var hasFailed = false
  private var timestamp: Instant?

  /// Reads the run whose bracket was the last token.
  mutating func read(_ reader: inout JSONReader) throws(InputError) {
    while try reader.nextKey() {
      if reader.keyEquals("tool") {
        try readTool(&reader)
      } else if reader.keyEquals("results") {
        try readResults(&reader)
      } else if reader.keyEquals("invocations") {
        try readInvocations(&reader)
      } else {
        try reader.skipValue()
      }
    }
  }

  private mutating func readTool(_ reader: inout JSONReader) throws(InputError) {
    guard try reader.enterObject() else { return }
    while try reader.nextKey() {
      if reader.keyEquals("driver") {
        toolName = try rules.readComponent(&reader, place: 0) ?? toolName
      } else if reader.keyEquals("extensions"), try reader.enterArray() {
        var place = 1
        while let token = try reader.nextItem() {
          if token == .beginObject { _ = try rules.readOpenComponent(&reader, place: place) }
          place += 1
          try reader.skipValue()
        }
      } else {
        try reader.skipValue()
      }
    }
  }

  private mutating func readResults(_ reader: inout JSONReader) throws(InputError) {
    guard try reader.enterArray() else { return }
    hasResults = true
    while let token = try reader.nextItem() {
      guard token == .beginObject else {
        throw reader.refusal(.wrongKind(found: token.words, expected: "a result"))
      }
      var result = SARIFResult()
      try result.read(&reader)
      counts[result.simplified, default: 0] += 1
      guard counts.count <= Self.mostKinds else {
        throw reader.refusal(.other("more than \(Self.mostKinds) kinds of results"))
      }
    }
  }

  /// Far above what tools have rules for; keeps memory flat.
  private static let mostKinds = 200_000

  private mutating func readInvocations(_ reader: inout JSONReader) throws(InputError) {
    guard try reader.enterArray() else { return }
    while let token = try reader.nextItem() {
      guard token == .beginObject else {
        try reader.skipValue()
        continue
      }
      while try reader.nextKey() {
        if reader.keyEquals("executionSuccessful") {
          hasFailed = try reader.nextBool() == false || hasFailed
        } else if reader.keyEquals("endTimeUtc") {
          if let time = try reader.nextString().flatMap({ Instant($0) }) {
            timestamp = max(timestamp ?? time, time)
          }
        } else {
          try reader.skipValue()
        }
      }
    }
  }

  /// The results by effective level, once the whole run is known.
  func totals() -> SARIFRunTotals {
    var totals = SARIFRunTotals()
    totals.timestamp = timestamp
    // No results at all means that no scan took place; an empty list that it found nothing.
    totals.isComplete = hasResults && !hasFailed
    for (result, count) in counts {
      totals.results += count
      if result.isSuppressed { totals.suppressed += count }
      if result.baseline != .none { totals.hasBaseline = true }
      if result.baseline == .absent { totals.absent += count }
      guard result.isCurrent else { continue }
      if result.baseline == .new { totals.new += count }
      if result.hasFix { totals.withFix += count }
      totals.byLevel[rules.level(of: result), default: 0] += count
      if let band = rules.band(of: result) { totals.byBand[band, default: 0] += count }
    }
    return totals
  }
}
