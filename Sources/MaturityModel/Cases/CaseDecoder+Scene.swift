import DataFormats
import Quantities

/// What cases start from: facts, statements, a date and a profile.
extension CaseDecoder {
  func scene(
    _ entry: inout ModelMapping, given: [String: WorkedCase.Given]
  ) -> CaseScene {
    let own = facts(entry.optional("facts"))
    let answers = pairs(entry.optional("answers"), "'answers'").compactMap(answer)
    let leftOut = entry.strings("left_out")
    for id in leftOut {
      _ = names.check(
        id, .criterion, among: names.criteria.union(names.practices), in: file,
        at: entry.position(of: "left_out"))
    }
    return CaseScene(
      asOf: date(&entry, "as_of") ?? Self.standardDate, profile: profile(&entry),
      facts: given.merging(own) { _, own in own }, answers: answers, leftOut: leftOut)
  }

  /// Facts by name; those with a mistake are noted and left out.
  func facts(_ node: YAMLNode?) -> [String: WorkedCase.Given] {
    var result: [String: WorkedCase.Given] = [:]
    for (name, value, position) in pairs(node, "facts") {
      result[name] = names.given(name, value, in: file, at: position)
    }
    return result
  }

  /// The entries of a mapping with text keys, or none once it is noted what is wrong.
  func pairs(
    _ node: YAMLNode?, _ what: String
  ) -> [(key: String, value: YAMLNode, position: SourcePosition)] {
    guard let node, !node.isNull,
      let mapping = ModelMapping(node, file: file, called: what, issues: issues)
    else { return [] }
    return mapping.node.entries.compactMap { key, value in
      key.string.map { ($0, value, key.position) }
    }
  }

  private func answer(
    _ criterion: String, _ node: YAMLNode, _ position: SourcePosition
  ) -> WorkedCase.GivenAnswer? {
    guard
      names.check(criterion, .criterion, among: names.criteria, in: file, at: position)
    else { return nil }
    guard node.isMapping else {
      return claim(node).map {
        WorkedCase.GivenAnswer(criterion: criterion, claim: $0, basis: .attested, date: nil)
      }
    }
    guard
      var entry = ModelMapping(
        node, file: file, called: "the answer on '\(criterion)'", issues: issues)
    else { return nil }
    let claim = entry.optional("claim").flatMap { self.claim($0) }
    if node["claim"] == nil { _ = entry.string("claim") }
    let basis = entry.choice("basis", default: WorkedCase.Basis.attested)
    let date = date(&entry, "date")
    entry.finish()
    return claim.map {
      WorkedCase.GivenAnswer(criterion: criterion, claim: $0, basis: basis, date: date)
    }
  }

  private func claim(_ node: YAMLNode) -> ExpectedVerdict? {
    guard let claim = verdict(node) else { return nil }
    if case .unknown = claim {
      issues.report(.unstatedAnswer, in: file, at: node.position)
      return nil
    }
    return claim
  }

  private func date(_ entry: inout ModelMapping, _ key: String) -> CalendarDate? {
    guard let text = entry.optionalString(key) else { return nil }
    guard let date = CalendarDate(text) else {
      entry.report(.notADate(text), at: key)
      return nil
    }
    return date
  }

  private func profile(_ entry: inout ModelMapping) -> String? {
    guard let profile = entry.optionalString("profile") else { return nil }
    guard names.profiles.contains(profile) else {
      entry.report(.unknownProfile(profile, known: names.profiles), at: "profile")
      return nil
    }
    return profile
  }
}
