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
    let brief = edition.statementBrief.map(edition.bracketed) ?? ""
    let page: HTML = """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="\(document.project.name)\(brief)" \(total.attributes)>
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
      let isSpokenOf = practice.criteria.contains {
        $0.waiver != nil || $0.assessorOverride != nil
      }
      if criteria.isEmpty, !isSpokenOf { return nil }
    }

    var tally: Tally { criteria.reduce(Tally()) { $0 + Tally($1) } }

    func xml(_ edition: Edition) -> HTML {
      let properties = properties(edition).map { name, value -> HTML in
        "    <property name=\"\(name)\" value=\"\(value)\"/>\n"
      }
      let list: HTML =
        properties.isEmpty ? .none : "  <properties>\n\(properties)  </properties>\n"
      return """
        <testsuite name="\(practice.id) \(edition(practice.title))" \(tally.attributes)>
        \(list)\(criteria.map { Self.xml($0, in: practice, edition) })</testsuite>

        """
    }

    /// The levels, and every waiver and override of the practice.
    private func properties(_ edition: Edition) -> [(String, String)] {
      let levels =
        practice.level.map {
          [("level.proven", "\($0.proven.level)"), ("level.potential", "\($0.potential.level)")]
        } ?? []
      let statements = practice.criteria.flatMap { criterion in
        edition.entries(of: criterion).map { entry in
          ("statement.\(criterion.id)", edition.line(entry))
        }
      }
      return levels + statements
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
      let said = edition.entries(of: criterion).last.map { edition.semicolon + $0.says } ?? ""
      return tally.skipped > 0 ? "<skipped message=\"\(verdict)\(said)\"/>" : .none
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
      case .partial where criterion.waiver != nil, .notMet where criterion.waiver != nil:
        skipped = 1
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
