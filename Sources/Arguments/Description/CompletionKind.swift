/// What completion offers.
public enum CompletionKind: String, Sendable {
  /// Nothing, for free text.
  case nothing
  /// Files and folders.
  case file
  /// Folders.
  case folder
  /// The names of commands.
  case command
}
