/// What a command line asks for.
public enum Request: Sendable, Equatable {
  /// To run a command.
  case run(Invocation)
  /// To show the help of a command, named by its path below the program.
  case help([String])
  /// To show the version.
  case version
}
