/// What expressions may name and how large they may grow; makes checked expressions.
///
/// An environment never changes and may be shared. The whole library and all macros are there
/// without being asked for.
public struct Environment: Sendable {
  let variables: [String: VariableDeclaration]
  let constants: [String: Value]
  let functions: [String: Function]
  let limits: Limits
  let container: String
  /// Whether operations on constants are done while checking.
  var foldsConstants = true

  /// Makes an environment.
  ///
  /// - Parameters:
  ///   - variables: What expressions may read; asked for by name when a program runs.
  ///   - constants: Named values that are put in when an expression is checked.
  ///   - limits: How large expressions and evaluations may grow.
  ///   - container: The dotted name within which shorter names are looked up first.
  public init(
    variables: [VariableDeclaration], constants: [String: Value] = [:],
    limits: Limits = .standard, container: String = ""
  ) {
    self.init(
      variables: variables, constants: constants, limits: limits, container: container,
      functions: [])
  }

  init(
    variables: [VariableDeclaration], constants: [String: Value] = [:],
    limits: Limits = .standard, container: String = "", functions: [FunctionDeclaration]
  ) {
    var byName: [String: VariableDeclaration] = [:]
    for variable in variables { byName[variable.name] = variable }
    self.variables = byName
    self.constants = constants
    self.limits = limits
    self.container = container
    var known = Library.functionsByName
    for function in functions {
      known[function.name] = Function(function.name, "", function.overloads)
    }
    self.functions = known
  }

  /// Parses and checks an expression.
  ///
  /// - Parameters:
  ///   - source: The expression's text.
  ///   - expected: The type its value must have, or nil for any.
  /// - Returns: The expression with its type.
  /// - Throws: Every issue found, in the order of the text.
  public func check(
    _ source: String, expecting expected: ValueType? = nil
  ) throws(CheckFailure) -> CheckedExpression {
    let syntax = try parse(source)
    var checker = Checker(environment: self, source: source, isChecked: true)
    let result = checker.lower(syntax)
    checker.markCondition(result.index)
    let type = checker.types.substitute(result.type, closing: true)
    checker.require(type, is: expected, at: syntax)
    if let failure = checker.failure { throw failure }
    return CheckedExpression(checker.routine(root: result.index), type: type)
  }

  /// Parses an expression without checking types; names that nothing declares become errors of
  /// the evaluation.
  func unchecked(_ source: String) throws(CheckFailure) -> CheckedExpression {
    let syntax = try parse(source)
    var checker = Checker(environment: self, source: source, isChecked: false)
    let result = checker.lower(syntax)
    return CheckedExpression(checker.routine(root: result.index), type: .dyn)
  }

  func parse(_ source: String) throws(CheckFailure) -> Syntax {
    do {
      return try Parser.parse(source, limits: limits)
    } catch {
      let position = SourcePosition(of: error.place, in: source)
      let issue = Issue(
        line: position.line, column: position.column, message: Wording.text(error.reason))
      throw CheckFailure(issues: [issue], omitted: 0)
    }
  }
}
