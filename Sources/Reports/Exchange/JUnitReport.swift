public import Assessment
import Quantities
public import TextLayout

/// The verdicts as JUnit XML, for the test views of build servers: a suite for each practice, a
/// case for each criterion up to the target.
///
/// What is unknown or does not apply is skipped with its reason, never passed.
public enum JUnitReport {
  /// Renders a document; the same document and language give the same bytes.
  public static func render(_ document: AssessmentDocument, language: Language) -> [UInt8] {
    let edition = Edition(document, in: language)
    let suites = document.domains.flatMap(\.practices).compactMap { Suite($0, document.target) }
    let total = suites.reduce(Tally()) { $0 + $1.tally }
    let page: HTML = """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="\(document.project.name)" \(total.attributes)>
      \(suites.map { $0.xml(edition) })</testsuites>

      """
    return page.bytes
  }

  /// The practice's criteria up to the target.
  private struct Suite {
    let practice: PracticeResult
    let criteria: [CriterionResult]

    init?(_ practice: PracticeResult, _ target: Int) {
      self.practice = practice
      criteria = practice.criteria.filter { $0.level <= target }
      if criteria.isEmpty { return nil }
    }

    var tally: Tally { criteria.reduce(Tally()) { $0 + Tally($1) } }

    func xml(_ edition: Edition) -> HTML {
      let level = practice.level.map { range -> HTML in
        """
          <properties>
            <property name="level.proven" value="\(range.proven.level)"/>
            <property name="level.potential" value="\(range.potential.level)"/>
          </properties>

        """
      }
      return """
        <testsuite name="\(practice.id) \(edition(practice.title))" \(tally.attributes)>
        \(level ?? .none)\(criteria.map { Self.xml($0, in: practice, edition) })</testsuite>

        """
    }

    private static func xml(
      _ criterion: CriterionResult, in practice: PracticeResult, _ edition: Edition
    ) -> HTML {
      """
        <testcase classname="\(practice.id)" name="\(criterion.id) \(edition(criterion.text))">\
      \(outcome(criterion, edition))</testcase>

      """
    }

    private static func outcome(_ criterion: CriterionResult, _ edition: Edition) -> HTML {
      let verdict = edition.verdict(criterion)
      let tally = Tally(criterion)
      if tally.errors > 0 {
        return "<error type=\"rule-error\" message=\"\(verdict)\">\(remarks(criterion))</error>"
      }
      if tally.failures > 0 {
        let text = [edition(criterion.improve), edition.arithmetic(of: criterion)]
          .filter { !$0.isEmpty }.joined(separator: " | ")
        return
          "<failure type=\"\(VerdictMark(criterion).style)\" message=\"\(verdict)\">\(text)</failure>"
      }
      return tally.skipped > 0 ? "<skipped message=\"\(verdict)\"/>" : .none
    }

    private static func remarks(_ criterion: CriterionResult) -> String {
      criterion.remarks.joined(separator: " | ")
    }
  }

  /// The counts that stand on suites and on the whole.
  private struct Tally {
    var (tests, failures, errors, skipped) = (0, 0, 0, 0)

    init() {}

    init(_ criterion: CriterionResult) {
      tests = 1
      guard criterion.impliedBy == nil else { return }
      switch criterion.verdict {
      case .met: break
      case .partial, .notMet: failures = 1
      case .unknown(_, _, .ruleError), .unknown(_, _, .costLimit): errors = 1
      case .unknown, .notApplicable: skipped = 1
      }
    }

    static func + (left: Tally, right: Tally) -> Tally {
      var sum = left
      sum.tests += right.tests
      sum.failures += right.failures
      sum.errors += right.errors
      sum.skipped += right.skipped
      return sum
    }

    var attributes: HTML {
      "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\""
    }
  }
}
