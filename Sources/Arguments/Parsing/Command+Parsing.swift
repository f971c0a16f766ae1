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
}
