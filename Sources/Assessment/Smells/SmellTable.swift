/// Every kind of smell, in the order in which reports list them.
enum SmellTable {
  static let all: [SmellKind] = [
    // What people state.
    .answerRefuted, .overrideDiffers, .answerReplaced, .metricIgnored,
    // What reports count.
    .testsMiscounted, .reportTwice, .suiteTwice, .coverageOfTests, .staleReport,
    // What never ran.
    .nothingTested, .testsMayFail, .greenInstantly, .greenWithoutTests,
    // When it was made.
    .reportOlderThanCode, .crammedRecords, .crammedSettings,
  ]

  /// The smells of a scene, warnings first; verdicts are already made and stay as they are.
  static func smells(in scene: SmellScene, kinds: [SmellKind]) -> [Smell] {
    let found = kinds.flatMap { $0.smells(in: scene) }
    return found.filter { $0.severity == .warning } + found.filter { $0.severity == .note }
  }
}
