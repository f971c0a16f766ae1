import DataFormats
import Evidence
import TextLayout

extension StepRule {
  /// Reads an entry of `steps` in `assay.yaml`: `{ match: acme-ship, kind: deploy }`.
  ///
  /// `kind` is a kind of step by its name in facts (`unit_test`), or a list of such.
  init(_ node: YAMLNode, path: String) throws(InputError) {
    var entry = try StrictMapping(node, path: path, what: "steps")
    let pattern = try entry.string("match")
    guard pattern.contains(where: { $0 != " " && $0 != "*" && $0 != "…" }) else {
      throw entry.error(at: "match", .other("a pattern needs a word; write the command's name"))
    }
    let kind = try entry.required("kind")
    var kinds: Set<PipelineDefinition.StepKind> = []
    for item in kind.itemsOrSelf {
      kinds.insert(try Self.kind(item, path: path))
    }
    try entry.finish()
    self.init(pattern, kinds)
  }

  private static func kind(
    _ node: YAMLNode, path: String
  ) throws(InputError) -> PipelineDefinition.StepKind {
    let text = try node.requiredString(path: path)
    let all = PipelineDefinition.StepKind.allCases
    if let kind = all.first(where: { name(of: $0) == text }) { return kind }
    let valid = all.map(name)
    throw InputError(
      path: path, position: node.position,
      problem: .wrongValue(
        text, suggestion: NearestName.suggestion(for: text, in: valid), valid: valid))
  }

  /// The name in facts: `unit_test` for `unitTest`, and `test` for tests of any layer.
  private static func name(of kind: PipelineDefinition.StepKind) -> String {
    if kind == .anyTest { return "test" }
    return kind.rawValue.reduce(into: "") { name, letter in
      name += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
    }
  }
}
