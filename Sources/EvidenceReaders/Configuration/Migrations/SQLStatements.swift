/// Splits SQL into statements of words, without comments and quoted parts.
///
/// Knows the quotes and comments of PostgreSQL, MySQL, Oracle and SQL Server together. A text
/// between dollar signs, the body of a function, stays closed: it runs later, if ever.
struct SQLStatements {
  /// A word outside of quotes, in upper case.
  struct Word: Equatable {
    let text: String
    let line: Int
  }

  private let bytes: [UInt8]
  private var index = 0
  private var line: Int
  private var words: [Word] = []
  private var statements: [[Word]] = []

  private init(_ bytes: [UInt8], firstLine: Int) { (self.bytes, line) = (bytes, firstLine) }

  /// The statements of a script, each as its words.
  static func statements(in bytes: [UInt8], firstLine: Int = 1) -> [[Word]] {
    var scan = SQLStatements(bytes, firstLine: firstLine)
    while scan.index < bytes.count { scan.take() }
    scan.endStatement()
    return scan.statements
  }

  /// The lines of statements that destroy data or structure.
  static func destructiveLines(in bytes: [UInt8], firstLine: Int = 1) -> [Int] {
    statements(in: bytes, firstLine: firstLine).compactMap { words in
      isDestructive(words.map(\.text)) ? words.first?.line : nil
    }
  }

  /// What `ALTER … DROP` takes away without touching data.
  private static let harmlessDrops: Set<String> = [
    "CONSTRAINT", "DEFAULT", "NOT", "INDEX", "KEY", "PRIMARY", "FOREIGN", "CHECK", "EXPRESSION",
    "IDENTITY", "UNIQUE",
  ]

  private static func isDestructive(_ words: [String]) -> Bool {
    switch words.first {
    case "DROP", "TRUNCATE": return true
    case "DELETE": return !words.contains("WHERE")
    case "ALTER":
      return zip(words, words.dropFirst()).contains { word, next in
        word == "DROP" && !harmlessDrops.contains(next)
      }
    default: return false
    }
  }

  private func byte(_ ahead: Int = 0) -> UInt8? {
    index + ahead < bytes.count ? bytes[index + ahead] : nil
  }

  private mutating func take() {
    switch bytes[index] {
    case UInt8(ascii: "-") where byte(1) == UInt8(ascii: "-"), UInt8(ascii: "#"): skipLine()
    case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"): skipComment()
    case UInt8(ascii: "'"): skipQuoted(UInt8(ascii: "'"), escapes: true)
    case UInt8(ascii: "\""): skipQuoted(UInt8(ascii: "\""), escapes: false)
    case UInt8(ascii: "`"): skipQuoted(UInt8(ascii: "`"), escapes: false)
    case UInt8(ascii: "["): skipQuoted(UInt8(ascii: "]"), escapes: false)
    case UInt8(ascii: "$"): skipDollarQuoted()
    case UInt8(ascii: ";"):
      endStatement()
      index += 1
    default: takeOther()
    }
  }

  private mutating func advance() {
    if bytes[index] == UInt8(ascii: "\n") { line += 1 }
    index += 1
  }

  private mutating func endStatement() {
    if !words.isEmpty { statements.append(words) }
    words = []
  }

  private mutating func skipLine() {
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
  }

  private mutating func skipComment() {
    index += 2
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
        index += 2
        return
      }
      advance()
    }
  }

  /// Passes over a quoted part; a doubled quote ends one and starts the next, to the same effect.
  ///
  /// A backslash escapes in MySQL only; before a quote it is taken to, unless it would swallow
  /// the end.
  private mutating func skipQuoted(_ end: UInt8, escapes: Bool) {
    index += 1
    while index < bytes.count, bytes[index] != end {
      if escapes, bytes[index] == UInt8(ascii: "\\"), byte(1) == end, byte(2) != UInt8(ascii: ";"),
        byte(2) != UInt8(ascii: ")"), byte(2) != UInt8(ascii: ",")
      {
        index += 1
      }
      advance()
    }
    index += 1
  }

  private mutating func skipDollarQuoted() {
    var end = index + 1
    while end < bytes.count, Self.isWordByte(bytes[end]), bytes[end] != UInt8(ascii: "$") {
      end += 1
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "$") else {
      index += 1
      return
    }
    let mark = Array(bytes[index...end])
    index = end + 1
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "$"), bytes[index...].starts(with: mark) {
        index += mark.count
        return
      }
      advance()
    }
  }

  private mutating func takeOther() {
    guard Self.isWordByte(bytes[index]) else { return advance() }
    let start = index
    while index < bytes.count, Self.isWordByte(bytes[index]) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self).uppercased()
    // SQL Server ends a batch with a word on a line of its own.
    if text == "GO" { return endStatement() }
    words.append(Word(text: text, line: line))
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte >= 0x80
      || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
      || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }
}
