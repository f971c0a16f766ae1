import DataFormats
import Quantities
import TextLayout

/// Reads the numbers that rules compare with.
enum ParameterDecoder {
  /// The keys of a parameter, which no profile can be called by.
  static let keys = ["id", "value", "unit", "text", "source"]

  static func decode(
    _ mapping: inout ModelMapping, profiles: [String], places: inout ModelPlaces
  ) -> [Parameter] {
    var parameters: [Parameter] = []
    for node in mapping.items("parameters") {
      guard
        var entry = ModelMapping(
          node, file: mapping.file, what: "parameter", issues: mapping.issues)
      else { continue }
      let parameter = parameter(&entry, profiles)
      entry.finish()
      if let first = places[.parameter, parameter.id] {
        let place = "\(first.file):\(first.position)"
        entry.report(.duplicate(.parameter, id: parameter.id, first: place), at: "id")
        continue
      }
      places[.parameter, parameter.id] = .init(file: mapping.file, position: node.position)
      parameters.append(parameter)
    }
    return parameters
  }

  /// The parameters with the values that a project sets.
  static func applying(
    _ overrides: [String: Rational], to parameters: [Parameter], issues: IssueCollector
  ) -> [Parameter] {
    var result = parameters
    for (id, value) in overrides.sorted(by: { $0.key < $1.key }) {
      guard let place = result.firstIndex(where: { $0.id == id }) else {
        let suggestion = NearestName.suggestion(for: id, in: parameters.map(\.id))
        issues.report(
          .unknownParameter(id, suggestion: suggestion), inChoice: "parameters.\(id)")
        continue
      }
      guard value.denominator == 1 || !result[place].isWhole else {
        issues.report(
          .fractionForWhole(id: id, value: value.description), inChoice: "parameters.\(id)")
        continue
      }
      result[place] = result[place].overridden(with: value)
    }
    return result
  }

  private static func parameter(
    _ entry: inout ModelMapping, _ profiles: [String]
  ) -> Parameter {
    let id = entry.string("id")
    if !id.isEmpty, !Names.isSnake(id) {
      entry.report(
        .malformedName(.parameter, id: id, example: "branch_life_hours_max"), at: "id")
    }
    let node = entry.optional("value")
    let own = value(node, at: "value", &entry)
    let values = profileValues(profiles, &entry)
    let isWhole = node?.int != nil && values.allSatisfy { $0.value.denominator == 1 }
    return Parameter(
      id: id, value: own, profileValues: values, isWhole: isWhole,
      unit: entry.optionalString("unit") ?? "", text: entry.text("text"),
      source: entry.optionalString("source") ?? "")
  }

  private static func profileValues(
    _ profiles: [String], _ entry: inout ModelMapping
  ) -> [String: Rational] {
    var values: [String: Rational] = [:]
    for profile in profiles {
      guard let node = entry.optional(profile) else { continue }
      values[profile] = value(node, at: profile, &entry)
    }
    return values
  }

  private static func value(
    _ node: YAMLNode?, at key: String, _ entry: inout ModelMapping
  ) -> Rational {
    guard let node else {
      _ = entry.string(key)
      return .zero
    }
    guard let value = node.decimalText.flatMap({ Rational(decimal: $0) }) else {
      let path = entry.issues.path(of: entry.file)
      let error = node.wrongKind("a number such as 24 or 0.8", path: path)
      entry.report(.input(error.problem), at: key)
      return .zero
    }
    return value
  }
}
