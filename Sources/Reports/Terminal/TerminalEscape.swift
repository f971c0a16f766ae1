/// Makes text that others wrote safe for a terminal and for the log of a build.
enum TerminalEscape {
  /// The text in one line, without anything that steers a terminal or a build service.
  static func text(_ text: String) -> String {
    let line = PrintableText.line(text)
    guard line.utf8.contains(UInt8(ascii: "#")) || line.utf8.contains(UInt8(ascii: ":")) else {
      return line
    }
    var result = ""
    var (previous, beforeIt): (Unicode.Scalar, Unicode.Scalar) = (" ", " ")
    for scalar in line.unicodeScalars {
      if isCommand(scalar, after: previous, beforeIt) {
        result += scalar == "#" ? "\\u{23}" : "\\u{3A}"
      } else {
        result.unicodeScalars.append(scalar)
      }
      (previous, beforeIt) = (scalar, previous)
    }
    return result
  }

  /// Whether a character would complete `##`, or `::` at the start of a word, with which build
  /// services begin commands.
  private static func isCommand(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar, _ beforeIt: Unicode.Scalar
  ) -> Bool {
    switch scalar {
    case "#": previous == "#"
    case ":": previous == ":" && (beforeIt == " " || beforeIt == ":")
    default: false
    }
  }
}
