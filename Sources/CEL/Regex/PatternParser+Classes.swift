extension PatternParser {
  /// An escape outside a class.
  mutating func escape() throws(PatternProblem) -> PatternSyntax {
    for (letter, assertion) in Self.assertions where peek(1) == letter {
      index += 2
      return .assertion(assertion)
    }
    if let set = try classEscape() { return .set(set) }
    return literal(try scalarEscape())
  }

  /// Reads `\d`, `\W`, `\pL`, `\P{Greek}` and the like.
  private mutating func classEscape() throws(PatternProblem) -> ScalarSet? {
    guard peek() == "\\" else { return nil }
    for (letter, set, isNegated) in Self.classes where peek(1) == letter {
      index += 2
      return cased(set, isNegated: isNegated)
    }
    let isNegated = accepts("\\P")
    guard isNegated || accepts("\\p") else { return nil }
    return try unicodeClass(isNegated: isNegated)
  }

  private static let assertions: [(Unicode.Scalar, PatternSyntax.Assertion)] = [
    ("A", .textStart), ("z", .textEnd), ("b", .wordBoundary), ("B", .noWordBoundary),
  ]

  private static let classes: [(Unicode.Scalar, ScalarSet, isNegated: Bool)] = [
    ("d", .digits, false), ("D", .digits, true), ("w", .words, false), ("W", .words, true),
    ("s", .blanks, false), ("S", .blanks, true),
  ]

  /// A named set, with the other cases of its letters before it is turned into its opposite.
  private func cased(_ set: ScalarSet, isNegated: Bool) -> ScalarSet {
    let whole = flags.ignoresCase ? set.ignoringCase : set
    return isNegated ? whole.inverted : whole
  }

  private mutating func unicodeClass(isNegated: Bool) throws(PatternProblem) -> ScalarSet {
    guard let first = peek() else { throw .invalidEscape("\\p") }
    index += 1
    var name = String(first)
    if first == "{" {
      guard let end = scalars[index...].firstIndex(of: "}") else { throw .unclosed("\\p{") }
      name = text(index..<end)
      index = end + 1
    }
    let isInverse = name.hasPrefix("^")
    if isInverse { name.removeFirst() }
    guard let set = UnicodeClass.named(name) else { throw .unknownClass(name) }
    return cased(set, isNegated: isNegated != isInverse)
  }

  /// Reads an escape that stands for one scalar.
  private mutating func scalarEscape() throws(PatternProblem) -> Unicode.Scalar {
    index += 1
    guard let letter = peek() else { throw .invalidEscape("\\") }
    index += 1
    switch letter {
    case "a": return "\u{7}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "v": return "\u{B}"
    case "x": return try hexadecimalEscape()
    case "0": return try octalEscape()
    case "1"..."7":
      // A digit alone would be a back-reference.
      guard let next = peek(), ("0"..."7").contains(next) else {
        throw .invalidEscape("\\\(letter)")
      }
      index -= 1
      return try octalEscape()
    default:
      let isPunctuation = letter.value < 128 && !ScalarSet.words.contains(letter.value)
      guard isPunctuation || letter == "_" else { throw .invalidEscape("\\\(letter)") }
      return letter
    }
  }

  private mutating func hexadecimalEscape() throws(PatternProblem) -> Unicode.Scalar {
    var digits = ""
    if accepts("{") {
      while let scalar = peek(), scalar != "}", digits.count < 8 {
        digits.unicodeScalars.append(scalar)
        index += 1
      }
      guard accepts("}") else { throw .invalidEscape("\\x{") }
    } else {
      digits = text(index..<min(index + 2, scalars.count))
      guard digits.unicodeScalars.count == 2 else { throw .invalidEscape("\\x\(digits)") }
      index += 2
    }
    guard let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) else {
      throw .invalidEscape("\\x\(digits)")
    }
    return scalar
  }

  private mutating func octalEscape() throws(PatternProblem) -> Unicode.Scalar {
    var value: UInt32 = 0
    var count = text(index - 1..<index) == "0" ? 1 : 0
    while let scalar = peek(), ("0"..."7").contains(scalar), count < 3 {
      value = value * 8 + scalar.value - 48
      index += 1
      count += 1
    }
    guard let scalar = Unicode.Scalar(value) else { throw .invalidEscape("\\0") }
    return scalar
  }

  /// A class in brackets.
  mutating func bracketClass() throws(PatternProblem) -> ScalarSet {
    index += 1
    let isNegated = accepts("^")
    var set = ScalarSet([])
    var isFirst = true
    while let scalar = peek(), isFirst || scalar != "]" {
      isFirst = false
      if let named = try posixClass() {
        set = set.union(named)
      } else if let escaped = try classEscape() {
        set = set.union(escaped)
      } else {
        set = set.union(cased(try range(), isNegated: false))
      }
    }
    guard accepts("]") else { throw .unclosed("[") }
    return isNegated ? set.inverted : set
  }

  private mutating func posixClass() throws(PatternProblem) -> ScalarSet? {
    guard peek() == "[", peek(1) == ":" else { return nil }
    var end = index + 2
    while end < scalars.count, scalars[end] != ":" { end += 1 }
    guard end + 1 < scalars.count, scalars[end + 1] == "]" else { return nil }
    var name = text(index + 2..<end)
    let isNegated = name.hasPrefix("^")
    if isNegated { name.removeFirst() }
    guard let set = UnicodeClass.posix[name] else { throw .unknownClass("[:\(name):]") }
    index = end + 2
    return cased(set, isNegated: isNegated)
  }

  private mutating func range() throws(PatternProblem) -> ScalarSet {
    let start = index
    let low = try classScalar()
    guard peek() == "-", let next = peek(1), next != "]" else { return ScalarSet(low) }
    index += 1
    let high = try classScalar()
    guard low <= high else { throw .invalidRange(text(start..<index)) }
    return ScalarSet([low.value...high.value])
  }

  private mutating func classScalar() throws(PatternProblem) -> Unicode.Scalar {
    guard let scalar = peek() else { throw .unclosed("[") }
    if scalar == "\\" { return try scalarEscape() }
    index += 1
    return scalar
  }
}
