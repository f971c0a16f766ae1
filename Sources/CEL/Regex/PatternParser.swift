/// Parses the syntax of RE2.
struct PatternParser {
  var scalars: [Unicode.Scalar]
  var index = 0
  var flags = Flags()
  var captures = 0
  var names: [String: Int] = [:]
  private var depth = 0

  struct Flags {
    var ignoresCase = false
    var isMultiline = false
    var dotTakesNewline = false
    var isUngreedy = false
  }

  init(_ pattern: String) { scalars = Array(pattern.unicodeScalars) }

  mutating func parse() throws(PatternProblem) -> PatternSyntax {
    let tree = try choice()
    if peek() == ")" { throw .unopened(")") }
    return tree
  }

  func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    index + ahead < scalars.count ? scalars[index + ahead] : nil
  }

  /// Steps over a text if it stands here.
  mutating func accepts(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard index + wanted.count <= scalars.count,
      scalars[index..<index + wanted.count].elementsEqual(wanted)
    else { return false }
    index += wanted.count
    return true
  }

  mutating func choice() throws(PatternProblem) -> PatternSyntax {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 200 else { throw .tooLarge }
    var branches = [try sequence()]
    while accepts("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() throws(PatternProblem) -> PatternSyntax {
    var parts: [PatternSyntax] = []
    var isRepeated = false
    while let scalar = peek(), scalar != "|", scalar != ")" {
      if let repetition = try repetition() {
        // What stands before flags or a quotation is repeated across them, as in RE2.
        guard let last = parts.popLast(), !isRepeated else {
          throw .nothingToRepeat(text(repetition.place))
        }
        parts.append(try repetition.applied(to: last))
        isRepeated = true
        continue
      }
      isRepeated = false
      if accepts("\\Q") {
        parts += quotation()
      } else if let atom = try atom() {
        parts.append(atom)
      }
    }
    return parts.count == 1 ? parts[0] : parts.isEmpty ? .empty : .sequence(parts)
  }

  /// The scalars between `\Q` and `\E`.
  private mutating func quotation() -> [PatternSyntax] {
    var parts: [PatternSyntax] = []
    while let scalar = peek(), !accepts("\\E") {
      parts.append(literal(scalar))
      index += 1
    }
    return parts
  }

  /// One atom; nil for flags, which match nothing.
  private mutating func atom() throws(PatternProblem) -> PatternSyntax? {
    guard let scalar = peek() else { return .empty }
    switch scalar {
    case "(": return try group()
    case "[": return .set(try bracketClass())
    case "\\": return try escape()
    default: break
    }
    index += 1
    switch scalar {
    case ".": return .set(flags.dotTakesNewline ? .all : ScalarSet.newline.inverted)
    case "^": return .assertion(flags.isMultiline ? .lineStart : .textStart)
    case "$": return .assertion(flags.isMultiline ? .lineEnd : .textEnd)
    default: return literal(scalar)
    }
  }

  func literal(_ scalar: Unicode.Scalar) -> PatternSyntax {
    let set = ScalarSet(scalar)
    return .set(flags.ignoresCase ? set.ignoringCase : set)
  }
}
