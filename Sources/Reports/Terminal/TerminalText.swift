import TextLayout

/// Text for a terminal in which everything that was interpolated is harmless.
///
/// A tint says what a piece is: `"\(mark, .bad) \(id, .strong)"`.
struct TerminalText: ExpressibleByStringInterpolation, Sendable {
  struct Piece: Sendable {
    var text: String
    let tint: TerminalTint
  }

  private(set) var pieces: [Piece]

  init(pieces: [Piece]) { self.pieces = pieces }
  init(stringLiteral value: String) { pieces = [Piece(text: value, tint: .plain)] }
  init(stringInterpolation: Interpolation) { pieces = stringInterpolation.pieces }

  var width: Int { pieces.reduce(0) { $0 + DisplayWidth.of($1.text) } }

  /// The text cut or padded on the right to a count of columns; the last tint covers the padding.
  static func fit(_ text: String, to columns: Int, _ tint: TerminalTint = .plain) -> TerminalText {
    let safe = TerminalEscape.text(text)
    return TerminalText(pieces: [Piece(text: DisplayWidth.fit(safe, to: columns), tint: tint)])
  }

  /// The text padded on the left to a count of columns, for numbers.
  static func right(_ text: String, to columns: Int) -> TerminalText {
    let safe = TerminalEscape.text(text)
    let pad = String(repeating: " ", count: max(0, columns - DisplayWidth.of(safe)))
    return TerminalText(pieces: [Piece(text: pad + safe, tint: .plain)])
  }

  static func + (left: TerminalText, right: TerminalText) -> TerminalText {
    TerminalText(pieces: left.pieces + right.pieces)
  }

  struct Interpolation: StringInterpolationProtocol {
    var pieces: [Piece] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      pieces.reserveCapacity(2 * interpolationCount + 1)
    }

    mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { pieces.append(Piece(text: literal, tint: .plain)) }
    }

    mutating func appendInterpolation(_ text: String, _ tint: TerminalTint = .plain) {
      pieces.append(Piece(text: TerminalEscape.text(text), tint: tint))
    }

    mutating func appendInterpolation(_ number: Int) {
      pieces.append(Piece(text: "\(number)", tint: .plain))
    }

    mutating func appendInterpolation(_ text: TerminalText) { pieces += text.pieces }
  }
}
