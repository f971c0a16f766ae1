public import CEL
public import DataFormats

/// What the worked cases noticed of slips made in the rules.
public struct MutationReport: Sendable {
  /// How many mutants there were.
  public let mutants: Int
  /// How many of them some case killed.
  public let killed: Int
  /// Those that no case kills and nobody declares equivalent, in the model's order.
  public let survivors: [Survivor]
  /// How many live on and are declared equivalent.
  public let equivalent: Int
  /// Declarations of equivalence that are wrong, in the order of files and places.
  public let misdeclared: [Misdeclared]

  /// The killed mutants in tenths of a percent of those that can be killed, rounded down; 1000
  /// without any.
  public var score: Int {
    let killable = mutants - equivalent
    return killable > 0 ? killed * 1000 / killable : 1000
  }

  /// A mutant that no case kills.
  public struct Survivor: Sendable {
    /// The criterion whose rule was changed.
    public let criterion: String
    /// `rule`, `measure`, `proves` or `refutes`.
    public let kind: String
    /// `file:line` in the model.
    public let place: String
    /// The rule as written.
    public let rule: String
    /// The slip that was made.
    public let mutant: Mutant
  }

  /// A declaration of equivalence that is wrong.
  public struct Misdeclared: Sendable {
    /// The file as the user would write it.
    public let path: String
    /// The place in the file.
    public let position: SourcePosition
    /// The criterion.
    public let criterion: String
    /// The case that kills the mutant; nil when the rule has no such mutant.
    public let killer: String?
  }
}
