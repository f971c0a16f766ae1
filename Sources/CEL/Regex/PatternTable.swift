/// The whole automaton of a pattern that has few states, worked out once and never changed.
struct PatternTable: Sendable {
  private let next: [Int32]
  private let alphabet: Alphabet

  /// Works the automaton out, or nil when it is larger than is worth keeping.
  init?(_ pattern: Pattern) {
    guard pattern.steps.count <= Self.stepLimit else { return nil }
    var automaton = LazyAutomaton(pattern)
    guard let next = automaton.completed(within: Self.limit) else { return nil }
    (self.next, alphabet) = (next, pattern.alphabet)
  }

  /// The most pairs of a state and a letter.
  private static let limit = 1024
  private static let stepLimit = 256

  /// Whether the pattern matches anywhere in a text.
  func matches(_ text: String) -> Bool {
    let width = alphabet.count + 1
    var state = 0
    for scalar in text.unicodeScalars {
      let next = next[state * width + alphabet.letter(of: scalar)]
      if next == LazyAutomaton.matched { return true }
      state = Int(next)
    }
    return next[state * width + width - 1] == LazyAutomaton.matched
  }
}
