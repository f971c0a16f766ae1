/// How the program ends; `assay --help` prints the same table.
public enum ExitCode: Int32, Sendable, CaseIterable {
  /// Done.
  case done = 0
  /// Done, but below `--fail-under` or `--no-regression`, or a worked case of a model fails.
  case belowGate = 1
  /// The command line is wrong.
  case usage = 2
  /// The input cannot be read or is invalid, or nothing could be assessed.
  case badInput = 3
  /// A signature or manifest does not verify.
  case unverified = 4
  /// A mistake of the program.
  case internalError = 70

  /// What it tells, as help prints it.
  var meaning: String {
    switch self {
    case .done: "done"
    case .belowGate: "done, but below --fail-under or --no-regression, or a worked case fails"
    case .usage: "the command line is wrong"
    case .badInput: "input cannot be read or is invalid, or nothing could be assessed"
    case .unverified: "a signature or manifest does not verify"
    case .internalError: "a mistake of the program"
    }
  }
}
