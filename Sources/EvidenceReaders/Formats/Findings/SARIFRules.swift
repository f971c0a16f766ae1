import DataFormats
import Evidence

/// The rules of a run's tool: of its driver (place 0) and of its extensions (from 1).
struct SARIFRules {
  /// What a rule says about its results (SARIF 2.1.0, 3.49).
  private struct Rule {
    var id: String?
    var level: FindingsReport.Level?
    var severity: SARIFSeverity?
  }

  private var components: [Int: [Rule]] = [:]
  private var placesByID: [String: (component: Int, rule: Int)] = [:]

  /// Reads the component that is the next value, and returns its name.
  mutating func readComponent(
    _ reader: inout JSONReader, place: Int
  ) throws(InputError) -> String? {
    guard try reader.enterObject() else { return nil }
    return try readOpenComponent(&reader, place: place)
  }

  /// Reads the component whose bracket was the last token, and returns its name.
  mutating func readOpenComponent(
    _ reader: inout JSONReader, place: Int
  ) throws(InputError) -> String? {
    var name: String?
    while try reader.nextKey() {
      if reader.keyEquals("name") {
        name = try reader.nextString()
      } else if reader.keyEquals("rules"), try reader.enterArray() {
        while let token = try reader.nextItem() {
          var rule = Rule()
          if token == .beginObject { try Self.read(&rule, &reader) } else { try reader.skipValue() }
          add(rule, to: place)
        }
      } else {
        try reader.skipValue()
      }
    }
    return name
  }

  private mutating func add(_ rule: Rule, to component: Int) {
    let place = components[component]?.count ?? 0
    components[component, default: []].append(rule)
    if let id = rule.id, placesByID[id] == nil { placesByID[id] = (component, place) }
  }

  private static func read(_ rule: inout Rule, _ reader: inout JSONReader) throws(InputError) {
    while try reader.nextKey() {
      if reader.keyEquals("id") {
        rule.id = try reader.nextString()
      } else if reader.keyEquals("defaultConfiguration"), try reader.enterObject() {
        while try reader.nextKey() {
          if reader.keyEquals("level") {
            rule.level = try reader.nextString().flatMap { FindingsReport.Level(rawValue: $0) }
          } else {
            try reader.skipValue()
          }
        }
      } else if reader.keyEquals("properties") {
        rule.severity = try SARIFSeverity.readProperties(&reader)
      } else {
        try reader.skipValue()
      }
    }
  }

  /// The effective level of a failure (3.27.10): its own, its rule's, or a warning.
  func level(of result: SARIFResult) -> FindingsReport.Level {
    result.level ?? rule(of: result)?.level ?? .warning
  }

  /// The band of the severity on the result or, as usual, on its rule.
  func band(of result: SARIFResult) -> FindingsReport.Band? {
    guard case .band(let band) = result.severity ?? rule(of: result)?.severity else { return nil }
    return band
  }

  /// The rule by its index, or by its identifier, of which the last part may be a variant (3.27.5).
  private func rule(of result: SARIFResult) -> Rule? {
    let component = components[result.component ?? 0] ?? []
    if let index = result.ruleIndex, component.indices.contains(index) { return component[index] }
    guard let id = result.ruleID else { return nil }
    if let place = placesByID[id] { return components[place.component]?[place.rule] }
    guard let slash = id.lastIndex(of: "/"), let place = placesByID[String(id[..<slash])] else {
      return nil
    }
    return components[place.component]?[place.rule]
  }
}
