import DataFormats
import Evidence

/// The YAML file that a pipeline is read from.
struct PipelineSource {
  /// The path from the project's root.
  let path: String
  /// Its bytes.
  let bytes: [UInt8]
  /// Tells what commands do.
  let classifier: StepClassifier
  /// How much of it is still read.
  var budget = StepBudget()

  /// The place of a node.
  func place(_ node: YAMLNode) -> Provenance {
    Provenance(path: path, line: node.position.line)
  }

  /// What a node says that is hidden.
  func hidden(_ node: YAMLNode, _ phrase: String) -> PipelineDefinition.HiddenPart {
    PipelineDefinition.HiddenPart(provenance: place(node), phrase: phrase)
  }

  /// What the script in a text node does, its placeholders filled in where `text` is given.
  func script(_ node: YAMLNode, as text: String? = nil, hints: [String?]) -> ScriptReading {
    let first = node.position.line + (isBlockScalar(node) ? 1 : 0)
    let text = budget.isSpent ? "" : text ?? node.string ?? ""
    let reading = ScriptReading(text, by: classifier, hints: hints) { line in
      Provenance(path: path, line: first + line - 1)
    }
    budget.spend(max(1, reading.steps.count))
    return reading
  }

  /// What is hidden when the file has more steps than are read.
  var excess: [PipelineDefinition.HiddenPart] {
    guard budget.isSpent else { return [] }
    let phrase = "its parts repeat each other to over \(budget.most) steps; the rest is not read"
    return [PipelineDefinition.HiddenPart(provenance: Provenance(path: path), phrase: phrase)]
  }

  /// Whether a text is written as a block, so that its first line stands below `|` or `>`.
  private func isBlockScalar(_ node: YAMLNode) -> Bool {
    guard bytes.indices.contains(node.position.offset) else { return false }
    var rest = bytes[node.position.offset...]
    let space = UInt8(ascii: " ")
    // An anchor or tag may stand before the sign.
    while let first = rest.first, first == UInt8(ascii: "&") || first == UInt8(ascii: "!") {
      rest = rest.drop { $0 != space && $0 != UInt8(ascii: "\n") }.drop { $0 == space }
    }
    return rest.first == UInt8(ascii: "|") || rest.first == UInt8(ascii: ">")
  }
}

extension YAMLNode {
  /// The texts of a list, or of a scalar as a list of one.
  var texts: [String] {
    if let string, !isNull { return [string] }
    return items.compactMap(\.string)
  }
}
