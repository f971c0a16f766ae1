import CEL
import DataFormats

/// Checks rules against the facts and parameters that a model may use.
struct RuleChecker {
  private let environment: Environment
  private let source: ModelSource

  init(
    facts: [VariableDeclaration], declared: [DeclaredFact], parameters: [Parameter],
    source: ModelSource
  ) {
    self.source = source
    environment =
      RuleVocabulary(facts: facts, declared: declared, parameters: parameters)
      .environment
  }

  /// The checked rule, or nil once its issues are noted at their places in the file.
  func check(_ node: YAMLNode, in file: String, expecting type: ValueType) -> Rule? {
    let path = source.issues.path(of: file)
    let text = source.issues.take { () throws(InputError) in
      try node.requiredString(path: path)
    }
    guard let text else { return nil }
    do {
      let expression = try environment.check(text, expecting: type)
      return Rule(source: text, position: node.position, expression: expression)
    } catch {
      source.issues.refuse(rule: text)
      let places = ScalarPlaces(node, in: source.bytes(of: file) ?? [])
      for issue in error.issues {
        let place = places.position(line: issue.line, column: issue.column)
        source.issues.report(.rule(issue.message), in: file, at: place)
      }
      return nil
    }
  }
}
