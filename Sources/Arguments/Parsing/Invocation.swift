/// A command with the texts it was given; each command turns them into its own request.
public struct Invocation: Sendable, Equatable {
  /// The names from below the program to the command.
  public let path: [String]
  /// The options by long name, each with its values in order; a switch has one empty value.
  public var options: [String: [String]] = [:]
  /// What followed the options.
  public var positionals: [String] = []

  /// Makes an invocation without options.
  public init(path: [String]) { self.path = path }

  /// Whether a switch was given.
  public func has(_ name: String) -> Bool { options[name] != nil }

  /// The value of an option; nil when it was not given.
  public func value(_ name: String) -> String? { options[name]?.last }

  /// The values of an option that repeats.
  public func values(_ name: String) -> [String] { options[name] ?? [] }
}
