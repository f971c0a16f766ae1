import CEL
import DataFormats

/// Reads one criterion.
struct CriterionDecoder {
  /// The efforts that a model may state, in points.
  static let costs = [1, 2, 3, 5, 8, 13]

  let header: ModelHeader
  let rules: RuleChecker
  let source: ModelSource

  /// The criterion in a node, or nil once it is noted that it has no identifier.
  func decode(_ node: YAMLNode, practice: String, file: String) -> Criterion? {
    guard
      var mapping = ModelMapping(node, file: file, what: "criterion", issues: source.issues)
    else { return nil }
    let id = mapping.string("id")
    let level = mapping.int("level", within: 1...max(header.levels.count, 1))
    if let level { checkFit(id, practice: practice, level: level, mapping) }
    let (text, ask, improve) = (
      mapping.text("text"), mapping.text("ask"), mapping.text("improve")
    )
    let evidence = RequestedEvidence.list(&mapping)
    let refused = source.issues.refusedRules.count
    let criterion = Criterion(
      id: id, level: level ?? 1, text: text, ask: ask, improve: improve, evidence: evidence,
      accepts: RequestedEvidence.acceptedKinds(&mapping, asked: evidence),
      minimumBasis: mapping.choice("min_basis", default: RequiredBasis.stated),
      isWaivable: mapping.bool("waivable", default: true),
      references: FrameworkReference.list(&mapping), decision: decision(&mapping),
      weight: mapping.int("weight", within: 1...100, default: 1),
      cost: cost(&mapping), verify: mapping.int("verify", within: 0...13, default: 1),
      supersedes: mapping.strings("supersedes"), requires: mapping.strings("requires"),
      isTrend: mapping.bool("trend", default: false), note: mapping.optionalText("note"),
      file: file, position: mapping.position(of: "id"))
    mapping.finish()
    if level == nil || source.issues.refusedRules.count > refused {
      source.issues.refuse(criterion: id)
    }
    return id.isEmpty ? nil : criterion
  }

  private func checkFit(_ id: String, practice: String, level: Int, _ mapping: ModelMapping) {
    guard !id.isEmpty, !practice.isEmpty else { return }
    let prefix = "\(practice).L\(level)."
    let number = id.hasPrefix(prefix) ? String(id.dropFirst(prefix.count)) : ""
    guard let value = Int(number), value > 0, "\(value)" == number else {
      mapping.report(.misfitID(id, prefix: prefix), at: "id")
      return
    }
  }

  private func cost(_ mapping: inout ModelMapping) -> Int {
    let cost = mapping.int("cost", within: 1...13, default: 3)
    if !Self.costs.contains(cost) {
      mapping.report(
        .notAllowed(key: "cost", value: "\(cost)", allowed: Self.costs), at: "cost")
    }
    return cost
  }

  /// How evidence decides it: by a rule, a measure, one-sided rules, or only by asking.
  private func decision(_ mapping: inout ModelMapping) -> Criterion.Decision {
    let kinds = ["rule", "measure", "proves", "refutes"]
    let nodes = kinds.map { mapping.optional($0) }
    let present = zip(kinds, nodes).filter { $0.1 != nil }.map(\.0)
    if present.count > 1, present != ["proves", "refutes"] {
      mapping.report(.severalDecisions(present), at: present[1])
      for rule in nodes.compactMap({ $0?.string }) { source.issues.refuse(rule: rule) }
      return .ask
    }
    let checked = zip(kinds, nodes).map { kind, node in
      node.flatMap {
        rules.check($0, in: mapping.file, expecting: kind == "measure" ? .double : .bool)
      }
    }
    if let rule = checked[0] { return .rule(rule) }
    if let rule = checked[1] { return .measure(rule) }
    guard checked[2] != nil || checked[3] != nil else { return .ask }
    return .oneSided(proves: checked[2], refutes: checked[3])
  }
}
