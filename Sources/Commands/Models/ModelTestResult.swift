import Assessment
import CEL
import DataFormats
import TextLayout

/// What `assay model test` found, as text.
struct ModelTestResult {
  /// The model's folder as the user would write it.
  let directory: String
  let cases: CaseReport
  /// What the cases notice of slips in rules; nil when nobody asked.
  let mutation: MutationReport?

  /// Whether every case passed and, of the slips, as many were noticed as asked for.
  func passes(threshold: Int?) -> Bool {
    guard cases.failed.isEmpty else { return false }
    guard let mutation else { return true }
    return mutation.misdeclared.isEmpty && mutation.score >= threshold ?? 0
  }

  var text: String {
    (cases.failed.flatMap(lines) + coverageLines + (mutation.map(lines) ?? []) + summary)
      .map { TerminalSafe.escaped($0) + "\n" }.joined()
  }

  private var summary: [String] {
    let failed = cases.failed.count
    let counted = Self.counted(cases.outcomes.count, "case")
    let coverage = cases.coverage
    var parts = [
      "\(directory): \(counted), \(failed == 0 ? "all passed" : "\(failed) failed")",
      "  coverage \(Self.percent(coverage.seen * 1000, of: coverage.possible)) "
        + "(\(coverage.rules.count) rules: \(coverage.count(.true)) seen true, "
        + "\(coverage.count(.false)) false, \(coverage.count(.unknown)) unknown)",
    ]
    if let mutation {
      let equivalent = mutation.equivalent > 0 ? ", \(mutation.equivalent) equivalent" : ""
      parts.append(
        "  \(mutation.killed) of \(Self.counted(mutation.mutants, "slip")) noticed\(equivalent), "
          + "score \(Self.percent(mutation.score, of: 1))")
    }
    return parts
  }

  private func lines(_ outcome: CaseOutcome) -> [String] {
    ["\(outcome.path):\(outcome.position): failed: \(outcome.name)"]
      + outcome.failures.flatMap { failure in
        ["  \(failure.subject): expected \(failure.expected), got \(failure.actual)"]
          + failure.explanation.map { "    \($0)" }
      }
  }

  private var coverageLines: [String] {
    cases.coverage.rules.filter { !$0.unseen.isEmpty }.map { rule in
      "\(directory)/\(rule.place): not seen: \(rule.criterion) \(rule.kind) "
        + rule.unseen.map(\.rawValue).joined(separator: ", ")
    }
  }

  private func lines(_ mutation: MutationReport) -> [String] {
    let survivors = mutation.survivors.flatMap { survivor in
      [
        "\(directory)/\(survivor.place): not noticed: \(survivor.criterion) \(survivor.kind)",
        "  rule  \(survivor.rule)",
        "  slip  \(survivor.mutant.original)",
        "  into  \(survivor.mutant.replacement)",
        "  fix   \(survivor.mutant.kind.advice)",
      ]
    }
    let misdeclared = mutation.misdeclared.map { declaration in
      let reason = declaration.killer.map { "'\($0)' notices it" } ?? "the rule has no such slip"
      return "\(declaration.path):\(declaration.position): error: a slip in "
        + "\(declaration.criterion) is called equivalent, but \(reason)"
    }
    return survivors + misdeclared
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// Tenths of a percent as `98.5 %`.
  static func percent(_ thousandths: Int, of whole: Int) -> String {
    let tenths = whole > 0 ? thousandths / whole : 1000
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
