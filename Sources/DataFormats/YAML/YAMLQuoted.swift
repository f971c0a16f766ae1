import TextLayout

/// Writes text as a double-quoted YAML scalar, which reads back as the same text.
public enum YAMLQuoted {
  /// The text in quotes, in one line; what YAML forbids or an editor hides stands as an escape.
  public static func text(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case _ where needsEscape(scalar): result += escape(scalar.value)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    TerminalSafe.isUnsafe(scalar) || scalar.value & 0xFFFE == 0xFFFE
      || (0xFDD0...0xFDEF).contains(scalar.value)
  }

  private static func escape(_ value: UInt32) -> String {
    let (mark, width) = value <= 0xFF ? ("x", 2) : value <= 0xFFFF ? ("u", 4) : ("U", 8)
    let digits = String(value, radix: 16, uppercase: true)
    return "\\" + mark + String(repeating: "0", count: width - digits.count) + digits
  }
}
