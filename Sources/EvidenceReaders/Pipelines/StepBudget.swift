/// How many steps of one file are read: aliases, `extends` and commands that call commands would
/// multiply them without end.
final class StepBudget {
  /// How many there were at first.
  let most: Int
  private var spent = 0

  /// Starts with so many; the standard is several times what the largest pipelines known have.
  init(most: Int = 100_000) { self.most = most }

  /// Whether no more are read.
  var isSpent: Bool { spent >= most }

  /// Notes so many more.
  func spend(_ count: Int = 1) { spent += min(count, most) }
}
