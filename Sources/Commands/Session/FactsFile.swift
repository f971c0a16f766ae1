import CEL
import DataFormats
import MaturityModel
import Platform
import Quantities
import TextLayout

/// Facts from a file, to try expressions on without a project.
///
/// YAML or JSON: names with values, nested or with dots. `null` is unknown, and so is whatever is
/// left out. A file with a key `facts` has them there; beside it `unknown` may list names and
/// `as_of` may give the date. What else such a file holds, as a worked case does, is left alone.
struct FactsFile {
  /// The most bytes of such a file.
  private static let limit = 4 << 20

  private(set) var values: [String: Value] = [:]
  private(set) var asOf: Instant?
  private let path: String
  private let declarations: [String: VariableDeclaration]

  init(
    _ name: String, declarations: [VariableDeclaration], _ context: CommandContext
  ) throws(CommandFailure) {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try FileByteStream(at: context.path(name), limit: Self.limit).readAll()
    } catch {
      throw .system(error)
    }
    do throws(InputError) {
      try self.init(bytes, path: name, declarations: declarations)
    } catch {
      throw .input(error)
    }
  }

  /// Reads the bytes of a file.
  init(
    _ bytes: [UInt8], path: String, declarations: [VariableDeclaration]
  ) throws(InputError) {
    self.path = path
    self.declarations = Dictionary(declarations.map { ($0.name, $0) }) { first, _ in first }
    let root = try YAML.document(bytes, path: path)
    guard root.isMapping else { throw root.wrongKind("facts by name", path: path) }
    guard let facts = root["facts"] else {
      try read(root, below: "")
      return
    }
    guard facts.isMapping else { throw facts.wrongKind("facts by name", path: path) }
    try read(facts, below: "")
    for node in root["unknown"]?.items ?? [] { try forget(node) }
    asOf = try root[RuleVocabulary.assessmentMoment].map { node throws(InputError) in
      try moment(node)
    }
  }

  private mutating func read(_ node: YAMLNode, below prefix: String) throws(InputError) {
    for (key, value) in node.entries {
      let name = prefix + (try key.requiredString(path: path))
      if name == RuleVocabulary.assessmentMoment {
        asOf = try moment(value)
      } else if let declaration = declarations[name] {
        try note(value, as: declaration, at: key)
      } else if value.isMapping {
        try read(value, below: name + ".")
      } else {
        throw undeclared(name, at: key)
      }
    }
  }

  private mutating func note(
    _ node: YAMLNode, as declaration: VariableDeclaration, at key: YAMLNode
  ) throws(InputError) {
    guard values[declaration.name] == nil else {
      throw error(at: key, "fact '\(declaration.name)' stands twice")
    }
    guard !node.isNull else { return }
    let value = try value(of: node, as: declaration.type)
    if let range = declaration.range, let number = value.number, !range.contains(number) {
      throw error(
        at: node,
        "fact '\(declaration.name)' lies between \(range.lowerBound) and "
          + "\(range.upperBound), not at \(number)")
    }
    values[declaration.name] = value
  }

  /// Makes a fact unknown that an `unknown` list names.
  private func forget(_ node: YAMLNode) throws(InputError) {
    let name = try node.requiredString(path: path)
    guard declarations[name] != nil else { throw undeclared(name, at: node) }
    guard values[name] == nil else {
      throw error(at: node, "fact '\(name)' has a value and is unknown; remove one of the two")
    }
  }

  private func value(of node: YAMLNode, as type: ValueType) throws(InputError) -> Value {
    switch type {
    case .bool: return .bool(try node.requiredBool(path: path))
    case .int: return .int(try node.requiredInt(path: path))
    case .double:
      guard let number = node.double else { throw node.wrongKind("a number", path: path) }
      return .double(number)
    case .string: return .string(try node.requiredString(path: path))
    case .list(let element):
      guard node.isSequence else { throw node.wrongKind("a list", path: path) }
      var elements: [Value] = []
      for item in node.items { elements.append(try value(of: item, as: element)) }
      return .list(elements)
    case .timestamp: return .timestamp(Timestamp(try moment(node)))
    default: throw node.wrongKind("a value of type \(type)", path: path)
    }
  }

  /// A time, or a date, which means its last second as it does for `--as-of`.
  private func moment(_ node: YAMLNode) throws(InputError) -> Instant {
    let text = try node.requiredString(path: path)
    if let date = CalendarDate(text) { return Instant(endOf: date) }
    if let moment = Instant(text) { return moment }
    throw node.wrongKind("a date such as 2026-11-23", path: path)
  }

  private func undeclared(_ name: String, at node: YAMLNode) -> InputError {
    let nearest = NearestName.suggestion(for: name, in: Array(declarations.keys))
    return error(
      at: node, "undeclared fact '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
  }

  private func error(at node: YAMLNode, _ message: String) -> InputError {
    InputError(path: path, position: node.position, problem: .other(message))
  }
}

extension Value {
  fileprivate var number: Double? {
    switch self {
    case .int(let value): Double(value)
    case .double(let value): value
    default: nil
    }
  }
}
