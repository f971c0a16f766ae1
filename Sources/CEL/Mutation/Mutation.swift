/// Walks an expression and makes the slips; each is a change of one node's text.
///
/// Changing the text rather than the tree keeps the rest of the expression as its author wrote it.
struct Mutation {
  /// The most slips that are made in one expression, since each is as long as the expression.
  static let limit = 500

  let environment: Environment
  private let bytes: [UInt8]
  private(set) var mutants: [Mutant] = []
  /// What the slip at hand is shown within.
  private var condition: Syntax?

  init(environment: Environment, source: String) {
    self.environment = environment
    bytes = Array(source.utf8)
  }

  /// Makes the slips of a node, which stands in a comparison or call, and of all below it.
  mutating func walk(_ node: Syntax, in condition: Syntax? = nil) {
    guard mutants.count < Self.limit else { return }
    self.condition = condition
    if let name = node.qualifiedName?.name, changeName(name, node) { return }
    switch node.kind {
    case .literal(let value): changeLiteral(value, node)
    case .unary(.not, let operand): change(node, to: "(\(text(operand)))", .negation)
    case .binary(let operation, let left, let right):
      changeBinary(operation, left, right, node)
    case .logic(let operation, let operands): changeLogic(operation, operands, node)
    case .conditional(let condition, _, _):
      change(condition, to: "true", .operand)
      change(condition, to: "false", .operand)
    case .list(let elements): changeList(elements, node)
    case .call(let target, let name, _, let arguments):
      changeCall(target, name, arguments, node)
    default: break
    }
    for child in node.children { walk(child, in: node.isComparison ? node : condition) }
  }

  /// The node as written, without parentheses around it.
  func text(_ node: Syntax) -> String {
    String(decoding: bytes[node.core], as: UTF8.self)
  }

  /// Notes the expression with a node's text replaced; parentheses around the node stay.
  ///
  /// A slip inside a comparison is shown with all of the comparison.
  mutating func change(_ node: Syntax, to replacement: String, _ kind: Mutant.Kind) {
    guard mutants.count < Self.limit else { return }
    let place = node.core
    let shown = condition.map(\.core) ?? place
    mutants.append(
      Mutant(
        kind: kind, original: String(decoding: bytes[shown], as: UTF8.self),
        replacement: spliced(shown, place, replacement),
        source: spliced(bytes.indices, place, replacement)))
  }

  /// A part of the source in which a smaller part is replaced.
  private func spliced(_ whole: Range<Int>, _ place: Range<Int>, _ text: String) -> String {
    let head = bytes[whole.lowerBound..<place.lowerBound]
    let tail = bytes[place.upperBound..<whole.upperBound]
    return String(decoding: head + Array(text.utf8) + tail, as: UTF8.self)
  }
}

extension Syntax {
  /// Whether the node is what a slip in one of its parts is best shown with.
  fileprivate var isComparison: Bool {
    switch kind {
    case .binary(let operation, _, _): operation.precedence == 3
    case .call: true
    default: false
    }
  }
}
