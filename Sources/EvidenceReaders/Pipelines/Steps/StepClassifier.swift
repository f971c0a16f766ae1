import Evidence

/// Tells what commands and actions do, by the table and by the rows a project adds.
public struct StepClassifier: Sendable {
  /// What is known of a command or action.
  enum Finding: Equatable {
    /// It does work of these kinds.
    case kinds(Set<PipelineDefinition.StepKind>)
    /// It runs something whose contents are not seen, named by the phrase.
    case hidden(String)
    /// Nothing is known, or it does nothing that matters here.
    case nothing
  }

  private let rules: [String: [StepRule]]
  private let openRules: [StepRule]
  private let own: [StepRule]

  /// The table alone.
  public static let standard = StepClassifier()

  /// The table and rows of the project, which come first and stand alone when they match.
  public init(adding own: [StepRule] = []) {
    var rules: [String: [StepRule]] = [:]
    var open: [StepRule] = []
    for rule in StepTable.commands {
      guard let names = rule.program.exactNames else {
        open.append(rule)
        continue
      }
      for name in names { rules[name, default: []].append(rule) }
    }
    (self.rules, openRules, self.own) = (rules, open, own)
  }

  /// What a command of a shell script does.
  func find(_ command: ShellCommand) -> Finding {
    let words = Self.joiningExclusions(command.essence)
    guard let program = words.first else { return .nothing }
    let mine = own.filter { $0.matches(words) || $0.matches(command.words) }
    var kinds = Set(mine.flatMap(\.kinds))
    if mine.isEmpty {
      kinds = Set(
        ((rules[program] ?? []) + openRules).filter { $0.matches(words) }.flatMap(\.kinds))
      kinds = Self.refined(kinds, by: words)
    }
    if mine.isEmpty, kinds.isEmpty, let script = ScriptCall(words) { return find(script) }
    if command.ignoresFailure { kinds.remove(.qualityGate) }
    return kinds.isEmpty ? .nothing : .kinds(kinds)
  }

  private func find(_ script: ScriptCall) -> Finding {
    let kinds = script.names.reduce(into: Set()) { $0.formUnion(NameWords.kinds(of: $1)) }
    if !kinds.isEmpty { return .kinds(kinds) }
    return script.isHarmless ? .nothing : .hidden(script.phrase)
  }

  /// What an action of the marketplace does, by its name without the reference.
  func find(action name: String) -> Finding {
    let lower = name.lowercased()
    let own = own.filter { $0.matches([name]) }
    if !own.isEmpty { return .kinds(Set(own.flatMap(\.kinds))) }
    let row = StepTable.actions.first { row in
      row.name.hasSuffix("/") ? lower.hasPrefix(row.name) : lower == row.name
    }
    if let row { return .kinds(row.kinds) }
    let isPreparing =
      StepTable.preparingActions.contains(lower) || lower.hasPrefix("actions/setup-")
      || lower.hasPrefix("actions/cache")
    return isPreparing ? .nothing : .hidden("action \(name)")
  }

  /// Gradle's `-x test` in one word, so that the task it leaves out is not taken for one it runs.
  private static func joiningExclusions(_ words: [String]) -> [String] {
    guard let program = words.first, program == "gradle" || program == "gradlew" else {
      return words
    }
    var result: [String] = []
    for word in words {
      if let last = result.last, last == "-x" || last == "--exclude-task" {
        result[result.count - 1] = "-x" + word
      } else {
        result.append(word)
      }
    }
    return result
  }

  /// A runner of unit tests whose arguments name another layer runs that layer.
  private static func refined(
    _ kinds: Set<PipelineDefinition.StepKind>, by words: [String]
  ) -> Set<PipelineDefinition.StepKind> {
    guard kinds.contains(.unitTest) || kinds.contains(.anyTest) else { return kinds }
    let names = words.dropFirst().filter { !$0.hasPrefix("--ignore") && !$0.hasPrefix("-x") }
    guard let layer = names.lazy.compactMap({ NameWords.otherLayer(ofArgument: $0) }).first else {
      return kinds
    }
    return kinds.subtracting([.unitTest, .anyTest]).union(layer)
  }
}

extension StepClassifier {
  /// The kinds with tests of an unknown layer put where the names of step and job say.
  static func placed(
    _ kinds: Set<PipelineDefinition.StepKind>, by hints: [String?]
  ) -> Set<PipelineDefinition.StepKind> {
    guard kinds.contains(.anyTest) else { return kinds }
    for hint in hints.compactMap(\.self) {
      guard let layer = NameWords.layer(of: NameWords.split(hint)) else { continue }
      return kinds.subtracting([.anyTest]).union([layer])
    }
    return kinds
  }
}
