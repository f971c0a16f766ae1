import DataFormats
import Quantities
import TextLayout

/// What cases expect: verdicts, levels and explanations.
extension CaseDecoder {
  func verdicts(_ entry: inout ModelMapping) -> [WorkedCase.Expectation] {
    pairs(entry.optional("expect"), "'expect'").compactMap { id, node, position in
      guard names.check(id, .criterion, among: names.criteria, in: file, at: position) else {
        return nil
      }
      return verdict(node).map { .verdict(criterion: id, $0) }
    }
  }

  func levels(_ entry: inout ModelMapping) -> [WorkedCase.Expectation] {
    pairs(entry.optional("levels"), "'levels'").compactMap { id, node, position in
      let known = names.practices.union(names.domains)
      guard names.check(id, .practice, among: known, in: file, at: position) else { return nil }
      let text = node.string ?? ""
      if text == "none" { return .levels(of: id, nil) }
      guard let range = range(text) else {
        issues.report(.notALevel(text, top: names.topLevel), in: file, at: node.position)
        return nil
      }
      return .levels(of: id, range)
    }
  }

  func explanations(_ entry: inout ModelMapping) -> [WorkedCase.Expectation] {
    pairs(entry.optional("explains"), "'explains'").compactMap { id, node, position in
      guard names.check(id, .criterion, among: names.criteria, in: file, at: position) else {
        return nil
      }
      let text = issues.take { () throws(InputError) in
        try node.requiredString(path: issues.path(of: file))
      }
      return text.map { .explanation(criterion: id, containing: $0) }
    }
  }

  /// A verdict, or nil once it is noted what is wrong: a word, a share such as `1/2`, or
  /// `unknown` with its reason.
  func verdict(_ node: YAMLNode) -> ExpectedVerdict? {
    if node.isMapping { return unknown(node) }
    let text = node.string ?? ""
    if let verdict = Self.words[text] { return verdict }
    let share = Rational(text) ?? Rational(decimal: text)
    if let share, .zero < share, share < .one { return .partly(share) }
    let known = Self.words.keys.sorted()
    let suggestion = NearestName.suggestion(for: text, in: known)
    issues.report(
      .input(.wrongValue(text, suggestion: suggestion, valid: known + ["a share such as 1/2"])),
      in: file, at: node.position)
    return nil
  }

  private func unknown(_ node: YAMLNode) -> ExpectedVerdict? {
    guard var entry = ModelMapping(node, file: file, called: "a verdict", issues: issues) else {
      return nil
    }
    let reason = entry.string("unknown")
    entry.finish()
    guard reason.isEmpty || Self.reasons.contains(reason) else {
      let suggestion = NearestName.suggestion(for: reason, in: Self.reasons)
      entry.report(
        .input(.wrongValue(reason, suggestion: suggestion, valid: Self.reasons)), at: "unknown")
      return nil
    }
    return .unknown(reason: reason)
  }

  private static let words: [String: ExpectedVerdict] = [
    "met": .met, "not_met": .notMet, "unknown": .unknown(reason: nil),
    "not_applicable": .notApplicable,
  ]

  /// The reasons in the assessment document.
  private static let reasons = [
    "no_evidence", "expired", "insufficient", "incomplete", "insufficient_basis", "hidden",
    "rule_error", "cost_limit", "conflict", "not_answered", "applicability_unknown",
  ]

  /// `3`, or `2..4` for a proven and a potential level.
  private func range(_ text: String) -> ClosedRange<Int>? {
    let ends = text.split(separator: ".", omittingEmptySubsequences: true).map { Int($0) }
    let isRange = text.contains("..") && ends.count == 2
    guard isRange || ends.count == 1 && !text.contains("."), let low = ends[0],
      let high = ends[ends.count - 1], 0 <= low, low <= high, high <= names.topLevel
    else { return nil }
    return low...high
  }
}
