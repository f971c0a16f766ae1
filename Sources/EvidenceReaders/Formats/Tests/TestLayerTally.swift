import Evidence

/// Counts cases by layer, in runs, because neighbours mostly share theirs.
struct TestLayerTally {
  private var counts: [TestReport.Layer: Int] = [:]
  private var layer = TestReport.Layer.unknown
  private var run = 0

  /// Counts a case.
  mutating func add(_ layer: TestReport.Layer) {
    if layer != self.layer {
      counts = total
      (self.layer, run) = (layer, 0)
    }
    run += 1
  }

  /// The cases of each layer that has any.
  var total: [TestReport.Layer: Int] {
    guard run > 0 else { return counts }
    return counts.merging([layer: run], uniquingKeysWith: +)
  }
}
