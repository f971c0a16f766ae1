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

extension PatternSyntax {
  /// Whether it may match the empty text, assertions taken for granted.
  var isNullable: Bool {
    switch self {
    case .empty, .assertion: true
    case .set: false
    case .sequence(let parts): parts.allSatisfy(\.isNullable)
    case .choice(let branches): branches.contains(where: \.isNullable)
    case .repetition(let inner, let least, _, _): least == 0 || inner.isNullable
    case .capture(let inner, _): inner.isNullable
    }
  }
}
