import TextLayout

/// Puts lines of a terminal one under the other.
struct TerminalPage {
  let style: TerminalStyle
  private(set) var text = ""

  init(_ style: TerminalStyle) { self.style = style }

  mutating func blank() { text += "\n" }

  /// A line that must not be broken.
  mutating func line(_ line: TerminalText) {
    var pieces = line.pieces
    while let last = pieces.popLast() {
      var kept = last
      while kept.text.hasSuffix(" ") { kept.text.removeLast() }
      if kept.text.isEmpty { continue }
      pieces.append(kept)
      break
    }
    text += pieces.reduce(into: "") { $0 += painted($1) } + "\n"
  }

  mutating func heading(_ title: String) {
    blank()
    line("\(title, .strong)")
  }

  /// A paragraph, broken to the width; lines after the first are indented to `hanging`.
  mutating func paragraph(_ paragraph: TerminalText, indent: Int = 0, hanging: Int? = nil) {
    let rest = hanging ?? indent
    let lines = TerminalWrap.lines(
      paragraph, first: style.width - indent, rest: style.width - rest)
    for (index, row) in lines.enumerated() {
      let margin = String(repeating: " ", count: index == 0 ? indent : rest)
      line(TerminalText(pieces: [.init(text: margin, tint: .plain)]) + row)
    }
  }

  /// A label in a column of its own and what it names, broken to the width.
  mutating func labelled(_ label: String, _ value: TerminalText, column: Int, indent: Int = 2) {
    let head = TerminalText.fit(label, to: column, .faint)
    paragraph(
      head + value, indent: indent, hanging: min(indent + column, style.width / 2))
  }

  private func painted(_ piece: TerminalText.Piece) -> String {
    guard style.isColoured, let code = piece.tint.code else { return piece.text }
    return "\u{1B}[\(code)m\(piece.text)\u{1B}[0m"
  }
}
