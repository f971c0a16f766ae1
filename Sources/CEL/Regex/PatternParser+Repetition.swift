extension PatternParser {
  /// How often something is repeated.
  struct Repetition {
    let least: Int
    let most: Int?
    let isGreedy: Bool
    /// Where the sign stands in the pattern.
    let place: Range<Int>

    /// The repetition of a tree; within each other they may come to 1000.
    func applied(to tree: PatternSyntax) throws(PatternProblem) -> PatternSyntax {
      let result = PatternSyntax.repetition(
        tree, least: least, most: most, isGreedy: isGreedy)
      guard max(least, most ?? 0) < 2 || result.allows(repetitions: 1000) else {
        throw .repetitionTooLarge("{\(least)}")
      }
      return result
    }
  }

  /// Reads a repetition sign with its `?`; nil when none stands here.
  mutating func repetition() throws(PatternProblem) -> Repetition? {
    let start = index
    guard let (least, most) = try counts() else { return nil }
    let isLazy = accepts("?")
    return Repetition(
      least: least, most: most, isGreedy: isLazy == flags.isUngreedy, place: start..<index)
  }

  /// Reads `*`, `+`, `?`, `{n}`, `{n,}` or `{n,m}`; a brace of another form is a literal.
  private mutating func counts() throws(PatternProblem) -> (Int, Int?)? {
    if accepts("*") { return (0, nil) }
    if accepts("+") { return (1, nil) }
    if accepts("?") { return (0, 1) }
    let start = index
    guard accepts("{"), let least = number() else {
      index = start
      return nil
    }
    var most: Int? = least
    if accepts(",") { most = peek() == "}" ? nil : number() ?? -1 }
    guard most != -1, accepts("}") else {
      index = start
      return nil
    }
    guard least <= 1000, most.map({ $0 <= 1000 && $0 >= least }) ?? true else {
      throw .repetitionTooLarge(text(start..<index))
    }
    return (least, most)
  }

  private mutating func number() -> Int? {
    let start = index
    while let scalar = peek(), ("0"..."9").contains(scalar) { index += 1 }
    // With a zero in front it is no count, as in RE2.
    guard index > start, index == start + 1 || scalars[start] != "0" else { return nil }
    return Int(text(start..<index)) ?? .max
  }

  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}

extension PatternSyntax {
  /// Whether repetitions within each other stay below a count, as RE2 reckons.
  fileprivate func allows(repetitions: Int) -> Bool {
    switch self {
    case .empty, .set, .assertion: repetitions > 0
    case .sequence(let parts), .choice(let parts):
      parts.allSatisfy { $0.allows(repetitions: repetitions) }
    case .capture(let inner, _): inner.allows(repetitions: repetitions)
    case .repetition(let inner, let least, let most, _):
      inner.allows(repetitions: repetitions / max(1, most ?? least))
    }
  }
}
