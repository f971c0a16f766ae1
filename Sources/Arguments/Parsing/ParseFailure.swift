/// A usage error with the command whose usage line helps.
public struct ParseFailure: Error, Sendable, Hashable {
  /// The names from below the program to the command.
  public let path: [String]
  /// What is wrong.
  public let error: UsageError

  /// Makes a failure.
  public init(path: [String], error: UsageError) { (self.path, self.error) = (path, error) }
}
