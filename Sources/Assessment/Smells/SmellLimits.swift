import Quantities

/// From where on something smells; all thresholds stand here.
enum SmellLimits {
  /// Days before the date of the assessment in which evidence counts as made for it.
  static let crammedDays = 28
  /// Rows of a kind below which nothing is said about when they happened.
  static let crammedRows = 5
  /// Commits before these days that show the project at work, when there is a history.
  static let earlierCommits = 5
  /// Days by which a report may be older than the code without a word: reports are made nightly.
  static let reportLagDays = 3
  /// Files of settings added in the last weeks below which nothing is said.
  static let crammedFiles = 3
  /// Ended runs below which nothing is said about all of them being green.
  static let greenRuns = 20
  /// The median of a run's seconds up to which it cannot have built and tested anything.
  static let instantRunSeconds: Int64 = 10
  /// The share of covered lines from which on lines of tests distort a coverage report.
  static let testLinesShare = Rational.percent(10)
  /// The share by which a metric row has to differ from the derived fact to matter.
  static let metricDifference = Rational.percent(5)
}
