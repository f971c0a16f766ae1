extension PatternParser {
  /// An atom with the repetition signs behind it.
  mutating func repeated(_ atom: PatternSyntax) throws(PatternProblem) -> PatternSyntax {
    let start = index
    guard let (least, most) = try counts() else { return atom }
    let isLazy = accepts("?")
    let result = PatternSyntax.repetition(
      atom, least: least, most: most, isGreedy: isLazy == flags.isUngreedy)
    let end = index
    if try counts() != nil {
      throw .nothingToRepeat(text(start..<max(end, index)))
    }
    return result
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
    guard index > start else { return nil }
    return Int(text(start..<index)) ?? .max
  }

  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}
