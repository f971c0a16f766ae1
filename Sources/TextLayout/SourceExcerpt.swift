/// One line of a source text with a caret under the place a message speaks of.
public struct SourceExcerpt: Sendable, Hashable {
  /// The line, cut to a window around the place and safe to print.
  public let line: String
  /// The caret's line: blanks as wide as what stands before the place, then `^`.
  public let caret: String

  /// Cuts a window of at most `window` columns out of a line.
  ///
  /// - Parameters:
  ///   - text: The whole line, without its line break.
  ///   - column: The place, counted in Unicode scalars from 1.
  ///   - window: The most columns to show.
  public init(line text: String, column: Int, window: Int = 100) {
    let scalars = Array(text.unicodeScalars)
    let place = min(max(column - 1, 0), scalars.count)
    let start = max(0, place - window * 2 / 3)
    let end = min(scalars.count, start + window)
    func shown(_ range: Range<Int>) -> String {
      var part = String.UnicodeScalarView()
      part.append(contentsOf: scalars[range].map { $0 == "\t" ? " " : $0 })
      return TerminalSafe.escaped(String(part))
    }
    line = shown(start..<end)
    caret = String(repeating: " ", count: DisplayWidth.of(shown(start..<place))) + "^"
  }
}
