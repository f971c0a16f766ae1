/// Why a text is no pattern of RE2 syntax.
public enum PatternProblem: Error, Sendable, Hashable {
  /// A group, class or quotation is open at the end.
  case unclosed(String)
  /// A parenthesis closes nothing.
  case unopened(String)
  /// A repetition sign has nothing before it.
  case nothingToRepeat(String)
  /// A count of repetitions beyond 1000, or a least above the most.
  case repetitionTooLarge(String)
  /// An escape that means nothing.
  case invalidEscape(String)
  /// A range whose end lies before its start.
  case invalidRange(String)
  /// A class that is not known.
  case unknownClass(String)
  /// Look-around, back-references and other constructs without a linear-time match.
  case unsupported(String)
  /// The pattern needs more states than allowed.
  case tooLarge
}
