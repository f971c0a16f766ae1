/// A call in a Groovy program: a name, arguments and what stands in its closures.
struct GroovyCall: Equatable {
  /// The name called; that of the key for a closure given as a named argument.
  let name: String
  /// The line of the name.
  let line: Int
  /// Texts among the arguments, with the name each is given to, if any.
  var arguments: [Argument] = []
  /// Plain names among the arguments.
  var words: [String] = []
  /// Calls in its arguments and closures, in order.
  var children: [GroovyCall] = []
  /// Whether it has a closure of its own.
  var hasBlock = false
  /// Whether it defines a method of that name.
  var isDefinition = false
  /// Whether it stands there without parentheses, arguments or closure.
  var isBare = false

  /// A text given to a call.
  struct Argument: Equatable {
    /// The name of a named argument.
    let label: String?
    /// The text.
    let text: String
    /// Its line.
    let line: Int
  }

  /// The first text given without a name, or under one of the names.
  func argument(_ labels: String...) -> Argument? {
    arguments.first { $0.label == nil } ?? arguments.first { labels.contains($0.label ?? "") }
  }
}
