/// Counts the columns a text takes on a terminal.
public enum DisplayWidth {
  /// The columns of a text: 2 for East Asian wide and emoji, 0 for combining marks, 1 for the rest.
  public static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The columns of one scalar, by Unicode's East Asian Width (UAX #11).
  public static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar.value) ? 2 : 1
    }
  }

  /// The text cut or padded on the right with spaces to exactly a count of columns.
  public static func fit(_ text: String, to columns: Int) -> String {
    let width = of(text)
    guard width > columns else { return text + String(repeating: " ", count: columns - width) }
    var kept = "".unicodeScalars
    var used = 0
    for scalar in text.unicodeScalars {
      let next = of(scalar)
      guard used + next <= max(0, columns - 1) else { break }
      kept.append(scalar)
      used += next
    }
    let ellipsis = columns > 0 ? "…" : ""
    return String(kept) + ellipsis + String(repeating: " ", count: max(0, columns - 1 - used))
  }

  private static func isWide(_ value: UInt32) -> Bool {
    wideRanges.contains { $0.contains(value) }
  }

  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
    0x20000...0x3FFFD,
  ]
}
