import DataFormats
import Evidence

/// What decides how a result counts (SARIF 2.1.0, 3.27); results that look alike are equal.
struct SARIFResult: Hashable {
  /// How a result stands to the baseline (3.27.24).
  enum Baseline { case none, new, known, absent }

  /// The level written on the result.
  private(set) var level: FindingsReport.Level?
  /// The security severity written on the result.
  private(set) var severity: SARIFSeverity?
  private(set) var ruleID: String?
  private(set) var ruleIndex: Int?
  /// 0 for the driver, from 1 for extensions.
  private(set) var component: Int?
  private(set) var isFailure = true
  private(set) var isSuppressed = false
  private(set) var baseline = Baseline.none
  private(set) var hasFix = false

  /// Whether it is a finding of today: a failure, not suppressed, not gone.
  var isCurrent: Bool { isFailure && !isSuppressed && baseline != .absent }

  /// Reads the result whose bracket was the last token.
  mutating func read(_ reader: inout JSONReader) throws(InputError) {
    while try reader.nextKey() {
      if reader.keyEquals("ruleId") {
        ruleID = try reader.nextString()
      } else if reader.keyEquals("ruleIndex") {
        ruleIndex = try reader.nextInt().flatMap { Int(exactly: $0) }
      } else if reader.keyEquals("rule") {
        try readRule(&reader)
      } else if reader.keyEquals("level") {
        level = try reader.nextString().flatMap { FindingsReport.Level(rawValue: $0) }
      } else if reader.keyEquals("kind") {
        isFailure = try reader.nextString().map { $0 == "fail" } ?? true
      } else if reader.keyEquals("suppressions") {
        isSuppressed = try Self.readSuppressions(&reader)
      } else if reader.keyEquals("baselineState") {
        baseline = try Self.readBaseline(&reader)
      } else if reader.keyEquals("fixes") {
        hasFix = try Self.isFilledList(&reader)
      } else if reader.keyEquals("properties") {
        severity = try SARIFSeverity.readProperties(&reader)
      } else {
        try reader.skipValue()
      }
    }
  }

  /// This result without the rule, where the rule cannot change how it counts.
  var simplified: SARIFResult {
    guard !isCurrent || level != nil && severity != nil else { return self }
    var result = self
    (result.ruleID, result.ruleIndex, result.component) = (nil, nil, nil)
    return result
  }

  /// A reference to the rule's descriptor (3.52).
  private mutating func readRule(_ reader: inout JSONReader) throws(InputError) {
    guard try reader.enterObject() else { return }
    while try reader.nextKey() {
      if reader.keyEquals("id") {
        let id = try reader.nextString()
        ruleID = ruleID ?? id
      } else if reader.keyEquals("index") {
        let index = try reader.nextInt().flatMap { Int(exactly: $0) }
        ruleIndex = ruleIndex ?? index
      } else if reader.keyEquals("toolComponent"), try reader.enterObject() {
        while try reader.nextKey() {
          guard reader.keyEquals("index") else {
            try reader.skipValue()
            continue
          }
          // Clamped, so that no index of a file can overflow.
          component = try reader.nextInt().map { Int(clamping: max(-1, min($0, 1_000_000)) + 1) }
        }
      } else {
        try reader.skipValue()
      }
    }
  }

  /// Suppressed when there is a suppression and none is under review or rejected (3.27.23).
  private static func readSuppressions(_ reader: inout JSONReader) throws(InputError) -> Bool {
    guard try reader.enterArray() else { return false }
    var (isEmpty, isOpen) = (true, false)
    while let token = try reader.nextItem() {
      isEmpty = false
      guard token == .beginObject else {
        try reader.skipValue()
        continue
      }
      while try reader.nextKey() {
        guard reader.keyEquals("status") else {
          try reader.skipValue()
          continue
        }
        let status = try reader.nextString()
        isOpen = isOpen || status == "rejected" || status == "underReview"
      }
    }
    return !isEmpty && !isOpen
  }

  private static func readBaseline(_ reader: inout JSONReader) throws(InputError) -> Baseline {
    switch try reader.nextString() {
    case "new": .new
    case "absent": .absent
    case nil: .none
    default: .known
    }
  }

  private static func isFilledList(_ reader: inout JSONReader) throws(InputError) -> Bool {
    guard try reader.enterArray() else { return false }
    var isFilled = false
    while try reader.nextItem() != nil {
      isFilled = true
      try reader.skipValue()
    }
    return isFilled
  }
}
