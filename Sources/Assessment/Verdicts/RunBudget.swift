import Synchronization

/// What the rules of one assessment may cost together, so that many cannot do what one may not.
///
/// Rules run one after the other in the order of the model; the same model and facts therefore
/// always run out at the same rule.
public final class RunBudget: Sendable {
  /// The cost allowed when nobody says otherwise; one unit is about one step.
  public static let standard: UInt64 = 200_000_000

  let limit: UInt64
  private let spent = Mutex<UInt64>(0)

  init(_ limit: UInt64) { self.limit = limit }

  /// Whether no further rule may run.
  var isSpent: Bool { spent.withLock { $0 > limit } }

  /// Takes what a rule cost.
  func spend(_ cost: UInt64) {
    spent.withLock { spent in
      let (sum, overflow) = spent.addingReportingOverflow(cost)
      spent = overflow ? .max : sum
    }
  }
}
