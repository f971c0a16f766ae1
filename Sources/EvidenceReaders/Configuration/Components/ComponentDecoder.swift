import DataFormats
import Evidence

/// Reads the components of `assay.yaml`.
enum ComponentDecoder {
  /// More would not fit into a report.
  private static let most = 500

  /// The components in the file's order; a second one of an identifier is an error.
  static func components(_ mapping: inout StrictMapping) throws(InputError) -> [Component] {
    var result: [Component] = []
    for item in try mapping.items("components") {
      let component = try component(item, path: mapping.path)
      guard !result.contains(where: { $0.id == component.id }) else {
        throw mapping.error(component.position, "component '\(component.id)' stands twice")
      }
      guard result.count < most else {
        throw mapping.error(component.position, "more than \(most) components")
      }
      result.append(component)
    }
    return result
  }

  /// The rule by which they are rolled up; without components a rule is an error.
  static func rule(
    _ mapping: inout StrictMapping, for components: [Component]
  ) throws(InputError) -> RollupRule {
    guard let text = try mapping.optionalString("rollup") else { return .min }
    guard let rule = RollupRule(text) else {
      throw mapping.error(
        at: "rollup", .wrongValue(text, suggestion: nil, valid: RollupRule.forms))
    }
    guard !components.isEmpty else {
      throw mapping.error(at: "rollup", .other("there are no components to roll up"))
    }
    return rule
  }

  private static func component(_ item: YAMLNode, path: String) throws(InputError) -> Component {
    var entry = try StrictMapping(item, path: path, what: "components")
    let id = try identifier(&entry)
    let component = Component(
      id: id, title: try entry.optionalString("title") ?? id,
      paths: try patterns("paths", &entry), evidence: try patterns("evidence", &entry),
      answers: try patterns("answers", &entry), weight: try weight(&entry),
      isCritical: try entry.optionalBool("critical") ?? false, position: item.position)
    try entry.finish()
    guard !component.paths.isEmpty else {
      throw entry.error(item.position, "component '\(id)' has no paths; name its files")
    }
    return component
  }

  private static func identifier(_ entry: inout StrictMapping) throws(InputError) -> String {
    let id = try entry.string("id")
    let isPlain = id.utf8.allSatisfy {
      ($0 >= 0x30 && $0 <= 0x39) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A)
        || [0x2D, 0x2E, 0x5F].contains($0)
    }
    guard isPlain, id.utf8.count <= 64 else {
      throw entry.error(
        at: "id", .other("an identifier has letters, digits, '-', '.' and '_' only, not '\(id)'"))
    }
    return id
  }

  private static func weight(_ entry: inout StrictMapping) throws(InputError) -> Int {
    let weight = try entry.optionalInt("weight") ?? 1
    guard (1...1_000).contains(weight) else {
      throw entry.error(at: "weight", .other("a weight is from 1 to 1000, not \(weight)"))
    }
    return Int(weight)
  }

  private static func patterns(
    _ key: String, _ entry: inout StrictMapping
  ) throws(InputError) -> [Component.Pattern] {
    var result: [Component.Pattern] = []
    for item in try entry.items(key) {
      let text = try item.requiredString(path: entry.path)
      guard !text.hasPrefix("/"), !text.split(separator: "/").contains("..") else {
        throw entry.error(
          item.position, "'\(text)' leads out of the project; patterns start at its root")
      }
      result.append(Component.Pattern(text, at: item.position))
    }
    return result
  }
}

extension StrictMapping {
  fileprivate func error(_ position: SourcePosition, _ message: String) -> InputError {
    InputError(path: path, position: position, problem: .other(message))
  }
}
