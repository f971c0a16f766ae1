public import TextLayout

extension InputError {
  /// The line of the whole input, in UTF-8, that the error speaks of, with a caret.
  ///
  /// Nil without a position, or when the input has no such line.
  public func excerpt(of source: [UInt8]) -> SourceExcerpt? {
    guard let position, position.line >= 1 else { return nil }
    let newline = UInt8(ascii: "\n")
    var rest = source[...]
    for _ in 1..<position.line {
      guard let end = rest.firstIndex(of: newline) else { return nil }
      rest = rest[(end + 1)...]
    }
    var line = rest.prefix { $0 != newline }
    if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
    return SourceExcerpt(line: String(decoding: line, as: UTF8.self), column: position.column)
  }
}
