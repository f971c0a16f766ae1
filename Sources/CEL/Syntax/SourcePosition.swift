/// A place in a source text as people count it.
struct SourcePosition {
  /// From 1.
  let line: Int
  /// In Unicode scalars, from 1.
  let column: Int

  init(of offset: Int, in source: String) {
    var line = 1
    var column = 1
    var left = offset
    for scalar in source.unicodeScalars {
      left -= UTF8.width(scalar)
      if left < 0 { break }
      column += 1
      if scalar == "\n" { (line, column) = (line + 1, 1) }
    }
    (self.line, self.column) = (line, column)
  }
}
