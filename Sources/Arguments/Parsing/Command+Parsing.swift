extension Command {
  /// Reads a command line, without the program's own name.
  ///
  /// It prints nothing and looks at no file. `--help` and `-h` win over every mistake after them.
  ///
  /// - Parameters:
  ///   - arguments: The words of the command line.
  ///   - shared: Options that every command takes.
  /// - Returns: What is asked for.
  /// - Throws: The first mistake.
  public func parse(_ arguments: [String], shared: [Option] = []) throws(ParseFailure) -> Request {
    var parser = CommandLineParser(program: self, shared: shared, words: arguments)
    return try parser.parse()
  }

  /// The command of a path below this one; nil when there is none.
  public func descendant(_ path: some Sequence<String>) -> Command? {
    path.reduce(self as Command?) { command, name in
      command?.subcommands.first { $0.name == name }
    }
  }
}
