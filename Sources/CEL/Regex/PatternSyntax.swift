/// The tree of a pattern.
indirect enum PatternSyntax: Sendable {
  case empty
  case set(ScalarSet)
  case assertion(Assertion)
  case sequence([PatternSyntax])
  case choice([PatternSyntax])
  case repetition(PatternSyntax, least: Int, most: Int?, isGreedy: Bool)
  case capture(PatternSyntax, Int)

  /// A condition on a place between two scalars.
  enum Assertion: Sendable {
    case textStart, textEnd, lineStart, lineEnd, wordBoundary, noWordBoundary
  }
}
