import TextLayout

/// A variable that expressions may read.
public struct VariableDeclaration: Sendable {
  /// The name, which may have dots: `coverage.line.ratio`.
  public let name: String
  /// The type.
  public let type: ValueType
  /// The values a number can have; a comparison that no such value can decide otherwise is an error.
  public let range: ClosedRange<Double>?

  /// Declares a variable.
  public init(name: String, type: ValueType, range: ClosedRange<Double>? = nil) {
    (self.name, self.type, self.range) = (name, type, range)
  }
}

/// How much an expression may cost.
public struct Limits: Sendable {
  /// The steps one evaluation may take.
  public let cost: UInt64
  /// The limits for rules of models.
  public static let standard = Limits(cost: 10_000_000)

  /// Makes limits.
  public init(cost: UInt64) { self.cost = cost }
}

/// What expressions may speak of: variables, constants and limits.
public struct Environment: Sendable {
  let variables: [String: VariableDeclaration]
  let constants: [String: Value]
  let limits: Limits

  /// Makes an environment; of equal names the last counts.
  public init(
    variables: [VariableDeclaration], constants: [String: Value] = [:], limits: Limits = .standard
  ) {
    self.variables = Dictionary(variables.map { ($0.name, $0) }) { _, last in last }
    self.constants = constants
    self.limits = limits
  }

  /// Reads and checks an expression.
  ///
  /// - Parameters:
  ///   - source: The expression.
  ///   - expected: The type it must have; nil for any.
  /// - Returns: The checked expression.
  /// - Throws: Every issue found, by place.
  public func check(
    _ source: String, expecting expected: ValueType? = nil
  ) throws(CheckFailure) -> CheckedExpression {
    let node: Node
    do { node = try Parser.parse(source) } catch {
      throw CheckFailure(source: source, issues: [(error.place, error.message)])
    }
    var checker = Checker(environment: self, source: source)
    let (code, type) = checker.check(node)
    if let expected, !expected.accepts(type), checker.issues.isEmpty {
      checker.report(node, "expected \(expected), found \(type)")
    }
    guard checker.issues.isEmpty else {
      throw CheckFailure(source: source, issues: checker.issues)
    }
    return CheckedExpression(
      type: type, variables: checker.slots, source: source, code: code, limits: limits)
  }
}

/// An expression that was found well-formed and well-typed.
public struct CheckedExpression: Sendable {
  /// The type of its value.
  public let type: ValueType
  let slots: [String]
  /// The text.
  public let source: String
  let code: Code
  let limits: Limits

  init(type: ValueType, variables: [String], source: String, code: Code, limits: Limits) {
    self.type = type
    slots = variables
    self.source = source
    self.code = code
    self.limits = limits
  }

  /// The declared variables it reads, sorted.
  public var variables: [String] { slots.sorted() }

  /// The program that evaluates it.
  public func program() -> Program { Program(expression: self) }
}

/// Everything wrong with an expression.
public struct CheckFailure: Error, Sendable {
  /// One thing wrong, with its place.
  public struct Issue: Sendable, Hashable {
    /// The line within the expression, from 1.
    public let line: Int
    /// The column in Unicode scalars, from 1.
    public let column: Int
    /// What is wrong, in one lower-case phrase, the likely fix last.
    public let message: String
  }

  /// The issues by place.
  public let issues: [Issue]

  init(source: String, issues: [(place: Int, message: String)]) {
    let scalars = Array(source.unicodeScalars)
    self.issues = issues.sorted { $0.place < $1.place }.map { place, message in
      let before = scalars.prefix(place)
      let line = before.count { $0 == "\n" } + 1
      let column = before.count - (before.lastIndex(of: "\n").map { $0 + 1 } ?? 0) + 1
      return Issue(line: line, column: column, message: message)
    }
  }
}
