/// How the program ends; the same table stands in `assay --help`.
public enum ExitCode: Int32, Sendable {
  /// Done.
  case done = 0
  /// Assessed, but below `--fail-under`.
  case belowGate = 1
  /// The command line is wrong.
  case usage = 2
  /// The input cannot be read or is invalid, or nothing could be assessed.
  case badInput = 3
  /// A signature or manifest does not verify.
  case unverified = 4
  /// A mistake of the program.
  case internalError = 70
}
