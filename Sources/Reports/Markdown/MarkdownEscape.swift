/// Turns any text into CommonMark (with GFM tables) that shows it and does nothing else.
enum MarkdownEscape {
  /// The text in running prose, a heading or a table's cell.
  static func text(_ text: String) -> String {
    let line = PrintableText.line(text)
    guard startsBlock(line) || line.utf8.contains(where: mayMean) else { return numbered(line) }
    var result = startsBlock(line) ? "\\" : ""
    result.reserveCapacity(line.utf8.count + 8)
    var previous: Unicode.Scalar = " "
    var rest = line.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if let reference = reference(for: scalar, between: previous, and: rest.first) {
        result += reference
      } else {
        result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return numbered(result)
  }

  /// The text as a code span; as prose where a table's cell could not hold the span.
  static func code(_ text: String) -> String {
    let line = PrintableText.line(text)
    // GFM takes pipes apart before it looks for code spans, so these cannot be shielded.
    let isSafe = !line.isEmpty && !line.utf8.contains { $0 == pipe || $0 == backslash }
    guard isSafe, !line.allSatisfy({ $0 == " " }) else { return self.text(text) }
    let fence = String(repeating: "`", count: longestRun(of: "`", in: line) + 1)
    let pad = line.hasPrefix("`") || line.hasSuffix("`") ? " " : ""
    return fence + pad + line + pad + fence
  }

  /// An identifier as the target of a link: only letters, digits, `-`, `.` and `_` stay.
  static func anchor(_ id: String) -> String {
    String(
      String.UnicodeScalarView(
        id.unicodeScalars.map { isPlain($0) ? $0 : "-" }))
  }

  /// Whether a byte could be markup; most texts hold none.
  private static func mayMean(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "*"),
      UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "@"), UInt8(ascii: "[")...UInt8(ascii: "`"), UInt8(ascii: "|"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// What stands for a character that could be markup, a link or a mention; nil to keep it.
  private static func reference(
    for scalar: Unicode.Scalar, between previous: Unicode.Scalar, and next: Unicode.Scalar?
  ) -> String? {
    switch scalar {
    case "<": "&lt;"
    case ">": "&gt;"
    case "&": "&amp;"
    case "@": "&#64;"
    case "#": "&#35;"
    case "|": "&#124;"
    case "\\", "`", "*", "_", "[", "]", "~", "$": "\\\(scalar)"
    // Bare addresses become links in GFM, and `:name:` a picture; a reference keeps them text.
    case ":" where next.map(isWordLike) == true: "&#58;"
    case "." where previous == "w" || previous == "W": "&#46;"
    default: nil
    }
  }

  /// Whether a colon before it could be part of an address; times and places keep theirs.
  private static func isWordLike(_ next: Unicode.Scalar) -> Bool {
    next != " " && !("0"..."9").contains(next)
  }

  private static func startsBlock(_ line: String) -> Bool {
    guard let first = line.utf8.first else { return false }
    return first == UInt8(ascii: "-") || first == UInt8(ascii: "+") || first == UInt8(ascii: "=")
  }

  /// Keeps `1.` and `1)` at the start from beginning a list.
  private static func numbered(_ text: String) -> String {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = text.dropFirst(digits.count).first else { return text }
    guard mark == "." || mark == ")" else { return text }
    let next = text.dropFirst(digits.count + 1).first
    return next == nil || next == " " ? "\(digits)\\\(text.dropFirst(digits.count))" : text
  }

  private static func longestRun(of character: Character, in text: String) -> Int {
    var (longest, run) = (0, 0)
    for next in text {
      run = next == character ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_": true
    default: false
    }
  }

  private static let pipe = UInt8(ascii: "|")
  private static let backslash = UInt8(ascii: "\\")
}
