/// An expression with one slip in it, to see whether anything notices.
public struct Mutant: Sendable, Hashable {
  /// What kind of slip was made.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Another comparison sign.
    case comparison
    /// A number moved by a little.
    case threshold
    /// `&&` in place of `||`, or the other way round.
    case connective
    /// An operand that always or never holds.
    case operand
    /// A negation added or dropped.
    case negation
    /// Another text.
    case text
    /// A list without one of its elements.
    case element
    /// Another arithmetic operation.
    case arithmetic
    /// Another function of the same form.
    case function
  }

  /// What kind of slip was made.
  public let kind: Kind
  /// The part that was changed, as written.
  public let original: String
  /// What stands in its place.
  public let replacement: String
  /// The whole expression with the slip.
  public let source: String
}

extension Environment {
  /// Every expression that differs from a given one by one slip and still passes the checker.
  ///
  /// Slips are made from left to right and from the outside in, at most 500; each expression
  /// comes once.
  ///
  /// - Parameters:
  ///   - source: The expression's text.
  ///   - expected: The type its value must have, or nil for any.
  /// - Returns: The slips with the whole expressions they lead to.
  /// - Throws: Every issue found, when the expression itself is wrong.
  public func mutants(
    of source: String, expecting expected: ValueType? = nil
  ) throws(CheckFailure) -> [Mutant] {
    _ = try check(source, expecting: expected)
    let syntax = try parse(source)
    var mutation = Mutation(environment: self, source: source)
    mutation.walk(syntax)
    var seen: Set<String> = [source]
    return mutation.mutants.filter { mutant in
      guard seen.insert(mutant.source).inserted else { return false }
      return (try? check(mutant.source, expecting: expected)) != nil
    }
  }
}
