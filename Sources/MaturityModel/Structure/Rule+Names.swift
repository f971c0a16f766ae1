import CEL

extension Rule {
  /// The facts it reads, sorted.
  public var facts: [String] { expression.facts }

  /// The parameters it names, sorted.
  ///
  /// The checker folds them away, so only the text can tell.
  public var parameters: [String] { Self.parameters(in: source) }

  /// The parameters that a text names, sorted.
  public static func parameters(in source: String) -> [String] {
    let names = source.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }
    let prefix = "params."
    return Set(names.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) })
      .sorted()
  }
}
