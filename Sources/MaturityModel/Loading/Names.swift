/// The shapes of names in a model.
enum Names {
  /// Lower-case words joined by hyphens, such as `test-management`.
  static func isKebab(_ text: String) -> Bool {
    isMade(of: text, separator: "-") { word in
      word.allSatisfy { isLower($0) || isDigit($0) }
    }
  }

  /// Lower-case words joined by underscores, such as `branch_life_hours_max`.
  static func isSnake(_ text: String) -> Bool {
    text.utf8.first.map(isLower) ?? false
      && text.utf8.allSatisfy { isLower($0) || isDigit($0) || $0 == UInt8(ascii: "_") }
  }

  /// Names in a row joined by points, at least two, such as `repo.commits.total`.
  static func isDotted(_ text: String) -> Bool {
    text.contains(".") && isMade(of: text, separator: ".") { isSnake(String(Substring($0))) }
  }

  /// Capitals, digits and hyphens, such as `CM-VC-BM`.
  static func isCode(_ text: String) -> Bool {
    isMade(of: text, separator: "-") { word in
      word.allSatisfy { isUpper($0) || isDigit($0) }
    }
  }

  private static func isMade(
    of text: String, separator: Character, _ isWord: (Substring.UTF8View) -> Bool
  ) -> Bool {
    let words = text.split(separator: separator, omittingEmptySubsequences: false)
    return words.allSatisfy { !$0.isEmpty && isWord($0.utf8) }
  }

  private static func isLower(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }

  private static func isUpper(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
