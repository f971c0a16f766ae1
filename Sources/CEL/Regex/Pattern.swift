/// A compiled pattern of RE2 syntax; matching takes time linear in the text, whatever the pattern.
struct Pattern: Sendable {
  /// One step of the machine that runs the pattern.
  enum Step: Sendable {
    case set(Int, next: Int)
    /// Both ways at once; the first is preferred.
    case fork(Int, Int)
    case assertion(PatternSyntax.Assertion, next: Int)
    case save(Int, next: Int)
    case match
  }

  let source: String
  let steps: [Step]
  let start: Int
  let alphabet: Alphabet
  /// The count of groups that capture.
  let captures: Int
  let names: [String: Int]
  /// The whole automaton, when it was asked for and is small.
  private(set) var table: PatternTable?

  /// Compiles a pattern.
  init(_ source: String) throws(PatternProblem) {
    var parser = PatternParser(source)
    let tree = try parser.parse()
    var compiler = PatternCompiler()
    start = try compiler.compile(tree)
    self.source = source
    steps = compiler.steps
    captures = parser.captures
    names = parser.names
    alphabet = Alphabet(sets: compiler.sets)
  }

  /// The pattern made ready for many texts.
  func prepared() -> Pattern {
    var pattern = self
    pattern.table = PatternTable(self)
    return pattern
  }
}

/// Turns the tree of a pattern into steps, from its end to its beginning.
struct PatternCompiler {
  var steps: [Pattern.Step] = [.match]
  var sets: [ScalarSet] = []
  private var setNumbers: [ScalarSet: Int] = [:]
  /// Repeating nothing emits no steps, but must not take forever either.
  private var work = 0

  /// The most steps of a pattern.
  private static let limit = 20_000

  mutating func compile(_ tree: PatternSyntax) throws(PatternProblem) -> Int {
    try compile(tree, before: 0)
  }

  private mutating func emit(_ step: Pattern.Step) throws(PatternProblem) -> Int {
    guard steps.count < Self.limit else { throw .tooLarge }
    steps.append(step)
    return steps.count - 1
  }

  private mutating func compile(
    _ tree: PatternSyntax, before next: Int
  ) throws(PatternProblem) -> Int {
    work += 1
    guard work < Self.limit * 10 else { throw .tooLarge }
    switch tree {
    case .empty: return next
    case .set(let set): return try emit(.set(number(of: set), next: next))
    case .assertion(let assertion): return try emit(.assertion(assertion, next: next))
    case .sequence(let parts):
      var place = next
      for part in parts.reversed() { place = try compile(part, before: place) }
      return place
    case .choice(let branches):
      var place = try compile(branches[branches.count - 1], before: next)
      for branch in branches.dropLast().reversed() {
        place = try emit(.fork(try compile(branch, before: next), place))
      }
      return place
    case .capture(let inner, let number):
      let end = try emit(.save(number * 2 + 1, next: next))
      return try emit(.save(number * 2, next: try compile(inner, before: end)))
    case .repetition(let inner, let least, let most, let isGreedy):
      return try repetition(inner, least, most, isGreedy, before: next)
    }
  }

  private mutating func repetition(
    _ inner: PatternSyntax, _ least: Int, _ most: Int?, _ isGreedy: Bool, before next: Int
  ) throws(PatternProblem) -> Int {
    func fork(_ body: Int) -> Pattern.Step { isGreedy ? .fork(body, next) : .fork(next, body) }
    guard let most else {
      let loop = try emit(.match)
      let body = try compile(inner, before: loop)
      steps[loop] = fork(body)
      if least == 0 {
        // A way through the loop that takes nothing must not come before the way around it, nor
        // hide it: what may be empty is tried once before it is repeated.
        return inner.isNullable ? try emit(fork(body)) : loop
      }
      return try copies(of: inner, count: least - 1, before: body)
    }
    var place = next
    for _ in least..<most { place = try emit(fork(try compile(inner, before: place))) }
    return try copies(of: inner, count: least, before: place)
  }

  private mutating func copies(
    of inner: PatternSyntax, count: Int, before next: Int
  ) throws(PatternProblem) -> Int {
    var place = next
    for _ in 0..<count { place = try compile(inner, before: place) }
    return place
  }

  private mutating func number(of set: ScalarSet) -> Int {
    if let known = setNumbers[set] { return known }
    sets.append(set)
    setNumbers[set] = sets.count - 1
    return sets.count - 1
  }
}
