extension PatternParser {
  /// A group in parentheses; nil for flags that hold to the end of the group around.
  mutating func group() throws(PatternProblem) -> PatternSyntax? {
    let outer = flags
    index += 1
    if accepts("?") {
      if let name = try groupName() { return try capture(named: name, outer: outer) }
      guard try groupFlags() else { return nil }
      return try closed(outer)
    }
    return try capture(named: nil, outer: outer)
  }

  private mutating func capture(
    named name: String?, outer: Flags
  ) throws(PatternProblem) -> PatternSyntax {
    captures += 1
    let number = captures
    if let name {
      guard names[name] == nil else { throw .unsupported(name) }
      names[name] = number
    }
    return .capture(try closed(outer), number)
  }

  private mutating func closed(_ outer: Flags) throws(PatternProblem) -> PatternSyntax {
    let tree = try choice()
    guard accepts(")") else { throw .unclosed("(") }
    flags = outer
    return tree
  }

  /// Reads `P<name>` or `<name>`.
  private mutating func groupName() throws(PatternProblem) -> String? {
    for sign in ["=", "!", "<=", "<!"] where accepts(sign) { throw .unsupported("(?\(sign)") }
    guard accepts("P<") || accepts("<") else { return nil }
    let start = index
    while let scalar = peek(), ScalarSet.words.contains(scalar.value) { index += 1 }
    let name = text(start..<index)
    guard !name.isEmpty, accepts(">") else { throw .unclosed("(?P<") }
    return name
  }

  /// Reads flags up to `:` (true) or `)` (false).
  private mutating func groupFlags() throws(PatternProblem) -> Bool {
    var value = true
    let start = index
    while let scalar = peek() {
      index += 1
      // A minus sign stands once, before a flag.
      if scalars[index - 2] == "-" || (scalar == "-" && !value),
        !"imsU".unicodeScalars.contains(scalar)
      {
        throw .unsupported("(?" + text(start..<index))
      }
      switch scalar {
      case "i": flags.ignoresCase = value
      case "m": flags.isMultiline = value
      case "s": flags.dotTakesNewline = value
      case "U": flags.isUngreedy = value
      case "-": value = false
      case ":": return true
      case ")": return false
      default: throw .unsupported("(?\(scalar)")
      }
    }
    throw .unclosed("(")
  }
}
