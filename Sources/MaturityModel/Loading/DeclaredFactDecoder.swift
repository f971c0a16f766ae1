import CEL
import DataFormats

/// Reads the facts that a model adds to the catalogue.
enum DeclaredFactDecoder {
  /// The types by their names in the file.
  private enum TypeName: String, CaseIterable {
    case int, double, bool

    var type: ValueType {
      switch self {
      case .int: .int
      case .double: .double
      case .bool: .bool
      }
    }
  }

  static func decode(
    _ mapping: inout ModelMapping, facts: [VariableDeclaration], places: inout ModelPlaces
  ) -> [DeclaredFact] {
    var result: [DeclaredFact] = []
    for node in mapping.items("facts") {
      guard
        var entry = ModelMapping(node, file: mapping.file, what: "fact", issues: mapping.issues)
      else { continue }
      let name = entry.string("name")
      let fact = DeclaredFact(
        name: name, type: entry.choice("type", default: TypeName.double).type,
        unit: entry.optionalString("unit") ?? "", text: entry.text("text"))
      entry.finish()
      if let problem = problem(with: name, facts: facts, places: places) {
        entry.report(problem, at: "name")
        continue
      }
      places[.fact, name] = .init(file: mapping.file, position: node.position)
      result.append(fact)
    }
    return result
  }

  private static func problem(
    with name: String, facts: [VariableDeclaration], places: ModelPlaces
  ) -> ModelProblem? {
    if let first = places[.fact, name] {
      return .duplicate(.fact, id: name, first: "\(first.file):\(first.position)")
    }
    if facts.contains(where: { $0.name == name }) { return .catalogueFact(name) }
    guard name.isEmpty || Names.isDotted(name) else {
      return .malformedName(.fact, id: name, example: "vcs.restore.hours")
    }
    return nil
  }
}
