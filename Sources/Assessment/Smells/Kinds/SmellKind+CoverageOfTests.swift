import Evidence
import Quantities
import TextLayout

extension SmellKind {
  /// A coverage report that counts the lines of tests, which tests always execute.
  static let coverageOfTests = SmellKind(
    "coverage-of-tests",
    title: LocalizedText(en: "coverage that counts tests", zh: "把测试代码计入的覆盖率"),
    advice: LocalizedText(
      en: "leave the test folders out of the measurement ('--cov=<package>', 'omit', exclusions)",
      zh: "请在统计覆盖率时排除测试目录（'--cov=<包>'、'omit'、排除规则）")
  ) { scene in
    scene.holding(scene.evidence.coverageReports, .coverage, dated: \.timestamp)
      .compactMap(sighting)
  }

  private static func sighting(of report: CoverageReport) -> Sighting? {
    guard let all = report.lines, let tests = report.testLines, tests.valid > 0,
      let share = tests.share(of: all), share >= SmellLimits.testLinesShare,
      let whole = all.ratio, let product = all.without(tests)?.ratio, product < whole
    else { return nil }
    return Sighting(
      .warning,
      en: "\(tests.valid) of \(all.valid) lines are of tests; without them "
        + "\(product.percentText) are covered instead of \(whole.percentText)",
      zh: "\(all.valid) 行中有 \(tests.valid) 行属于测试；排除后覆盖率为 \(product.percentText)，"
        + "而非 \(whole.percentText)", at: [report.provenance])
  }
}

extension CoverageReport.Count {
  fileprivate var ratio: Rational? { Rational(covered).divided(by: Rational(valid)) }

  fileprivate func share(of all: Self) -> Rational? {
    Rational(valid).divided(by: Rational(all.valid))
  }

  /// What is left without a part; nil when that is not a part.
  fileprivate func without(_ part: Self) -> Self? {
    guard part.covered >= 0, part.covered <= covered, part.valid < valid else { return nil }
    return Self(covered: covered - part.covered, valid: valid - part.valid)
  }
}
