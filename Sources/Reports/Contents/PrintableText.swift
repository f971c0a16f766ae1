import TextLayout

/// Makes text that others wrote fit for one line of a report.
enum PrintableText {
  /// The text with line breaks and tabs as spaces, and with other control, bidirectional and
  /// invisible characters and noncharacters written as `\u{…}`.
  static func line(_ text: String) -> String {
    guard text.utf8.contains(where: maySteer) else { return text }
    guard text.unicodeScalars.contains(where: needsCare) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\t": result += " "
      case "\r": continue
      case _ where isNoncharacter(scalar):
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: result += TerminalSafe.escaped(String(scalar))
      }
    }
    return result
  }

  /// Whether a byte could begin a character that needs care; most texts have none.
  private static func maySteer(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF0...0xF4: true
    default: false
    }
  }

  private static func needsCare(_ scalar: Unicode.Scalar) -> Bool {
    TerminalSafe.isUnsafe(scalar) || isNoncharacter(scalar)
  }

  private static func isNoncharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
  }
}
