import DataFormats

/// The root mapping of a GitLab CI file with its entries found by name.
struct GitLabRoot {
  /// The mapping.
  let node: YAMLNode
  /// How much of the file is still read.
  let budget: StepBudget
  private let entries: [String: YAMLNode]

  init(_ node: YAMLNode, budget: StepBudget) {
    (self.node, self.budget) = (node, budget)
    var entries: [String: YAMLNode] = [:]
    for (key, value) in node.entries { if let name = key.string { entries[name] = value } }
    self.entries = entries
  }

  /// The value of a key, or nil.
  subscript(_ key: String) -> YAMLNode? { entries[key] }
}
