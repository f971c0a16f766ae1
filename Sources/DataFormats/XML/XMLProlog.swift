/// Watches the bytes before the root element go by: comments, instructions and the DOCTYPE.
///
/// libxml2 takes a `>` inside the quotes of a DOCTYPE for its end when the rest comes only later, so
/// that all of what stands before the root is handed over in one piece.
struct XMLProlog {
  private enum Place {
    case outside
    /// Behind `<`, `<!` and `<!-`.
    case opened, marked, dashed
    /// In a comment, behind so many of the two dashes that end it.
    case comment(dashes: Int)
    case instruction(isAfterMark: Bool)
    /// In a DOCTYPE, perhaps in quotes.
    case declaration(quote: UInt8?)
  }

  private var place = Place.outside

  /// Takes a byte; true when an element begins.
  mutating func take(_ byte: UInt8) -> Bool {
    // Zeros are of UTF-16.
    guard byte != 0 else { return false }
    switch place {
    case .outside: if byte == UInt8(ascii: "<") { place = .opened }
    case .opened: return takeKind(byte)
    case .marked: place = byte == UInt8(ascii: "-") ? .dashed : declaration(byte, quote: nil)
    case .dashed: place = .comment(dashes: 0)
    case .comment(let dashes): place = comment(byte, dashes)
    case .instruction(let isAfterMark):
      let isEnd = isAfterMark && byte == UInt8(ascii: ">")
      place = isEnd ? .outside : .instruction(isAfterMark: byte == UInt8(ascii: "?"))
    case .declaration(let quote): place = declaration(byte, quote: quote)
    }
    return false
  }

  private mutating func takeKind(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "!"): place = .marked
    case UInt8(ascii: "?"): place = .instruction(isAfterMark: false)
    default: return true
    }
    return false
  }

  private func comment(_ byte: UInt8, _ dashes: Int) -> Place {
    switch byte {
    case UInt8(ascii: "-"): .comment(dashes: min(dashes + 1, 2))
    case UInt8(ascii: ">") where dashes == 2: .outside
    default: .comment(dashes: 0)
    }
  }

  private func declaration(_ byte: UInt8, quote: UInt8?) -> Place {
    switch byte {
    case quote: .declaration(quote: nil)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): .declaration(quote: quote ?? byte)
    case UInt8(ascii: ">") where quote == nil: .outside
    default: .declaration(quote: quote)
    }
  }
}
