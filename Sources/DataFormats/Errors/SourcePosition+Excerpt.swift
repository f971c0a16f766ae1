public import TextLayout

extension SourcePosition {
  /// The line of a whole UTF-8 text that the position lies in, with a caret; nil without such a line.
  public func excerpt(of source: some Collection<UInt8>) -> SourceExcerpt? {
    guard line >= 1 else { return nil }
    let newline = UInt8(ascii: "\n")
    var rest = source[...]
    for _ in 1..<line {
      guard let end = rest.firstIndex(of: newline) else { return nil }
      rest = rest[rest.index(after: end)...]
    }
    let whole = rest.prefix { $0 != newline }
    let text = String(decoding: whole, as: UTF8.self)
    return SourceExcerpt(line: text.last == "\r" ? String(text.dropLast()) : text, column: column)
  }
}
