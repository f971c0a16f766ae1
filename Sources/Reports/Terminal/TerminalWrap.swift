import TextLayout

/// Breaks text to a width: between words, between wide characters, and within words that are
/// longer than a line.
enum TerminalWrap {
  private struct Atom {
    let piece: TerminalText.Piece
    let width: Int
    let isBlank: Bool
  }

  /// The lines of a text whose first line has another width than the rest.
  static func lines(_ text: TerminalText, first: Int, rest: Int) -> [TerminalText] {
    var lines: [[TerminalText.Piece]] = [[]]
    var room = max(8, first)
    for atom in text.pieces.flatMap({ atoms(of: $0, longest: max(8, min(first, rest))) }) {
      if atom.width > room {
        lines[lines.count - 1] = trimmed(lines[lines.count - 1])
        lines.append([])
        room = max(8, rest)
        if atom.isBlank { continue }
      }
      lines[lines.count - 1].append(atom.piece)
      room -= atom.width
    }
    return lines.map { TerminalText(pieces: $0) }
  }

  private static func trimmed(_ line: [TerminalText.Piece]) -> [TerminalText.Piece] {
    var line = line
    while line.last?.text == " " { line.removeLast() }
    return line
  }

  private static func atoms(of piece: TerminalText.Piece, longest: Int) -> [Atom] {
    var atoms: [Atom] = []
    var (word, width) = ("", 0)
    func add(_ text: String, _ width: Int, isBlank: Bool = false) {
      let part = TerminalText.Piece(text: text, tint: piece.tint)
      if !text.isEmpty { atoms.append(Atom(piece: part, width: width, isBlank: isBlank)) }
    }
    let scalars = Array(piece.text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = DisplayWidth.of(scalar)
      // A number keeps its percent sign.
      let isBlank = scalar == " " && scalars[index...].dropFirst().first != "%"
      let stands = isBlank || (next > 1 && !isClosing(scalar))
      if stands || width + next > longest {
        add(word, width)
        (word, width) = ("", 0)
      }
      if isBlank {
        add(" ", 1, isBlank: true)
      } else {
        word.unicodeScalars.append(scalar)
        width += next
      }
    }
    add(word, width)
    return atoms
  }

  /// Punctuation that does not begin a line of Chinese text.
  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    "，。；：、？！）》”’…".unicodeScalars.contains(scalar)
  }
}
