import DataFormats

/// Where each character of a YAML scalar's text stands in the file.
///
/// A rule may be written plain, quoted or as a block; folding, indentation and escapes all move
/// its characters away from where they stand in the text. Walking text and file side by side finds
/// them again.
struct ScalarPlaces {
  private var places: [SourcePosition] = []
  private let text: [Unicode.Scalar]
  private let start: SourcePosition

  /// Walks a scalar in the file's bytes, in UTF-8.
  init(_ node: YAMLNode, in bytes: [UInt8]) {
    text = Array((node.string ?? "").unicodeScalars)
    start = node.position
    var walk = Walk(bytes: bytes, at: node.position)
    walk.skipProperties()
    let style = walk.takeStyle()
    for scalar in text {
      if scalar != " ", scalar != "\n", scalar != "\t" { walk.skipFolds(style) }
      places.append(walk.position)
      walk.pass(scalar, style)
    }
  }

  /// The place of a line and column of the text, both from 1; the scalar's own when there is none.
  func position(line: Int, column: Int) -> SourcePosition {
    var index = 0
    var current = 1
    while current < line, index < text.count {
      if text[index] == "\n" { current += 1 }
      index += 1
    }
    index += max(0, column - 1)
    if places.indices.contains(index) { return places[index] }
    return places.last ?? start
  }

  enum Style { case plain, single, double, block }

  /// A cursor over the file that knows its line and column.
  private struct Walk {
    let bytes: [UInt8]
    var line: Int
    var column: Int
    var offset: Int

    init(bytes: [UInt8], at position: SourcePosition) {
      self.bytes = bytes
      (line, column, offset) = (position.line, position.column, position.offset)
    }

    var position: SourcePosition { SourcePosition(line: line, column: column, offset: offset) }

    var here: UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }

    var isBlank: Bool { here.map { [32, 9, 10, 13].contains($0) } ?? false }

    /// Moves over one character, however many bytes it takes.
    mutating func step() {
      guard let byte = here else { return }
      offset += 1
      while let next = here, next & 0xC0 == 0x80 { offset += 1 }
      (line, column) = byte == 10 ? (line + 1, 1) : (line, column + 1)
    }

    /// Moves past an anchor or a tag, which libyaml counts to the scalar.
    mutating func skipProperties() {
      while let byte = here, byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!") {
        while here != nil, !isBlank { step() }
        while isBlank { step() }
      }
    }

    /// Moves past an opening quote or the header of a block.
    mutating func takeStyle() -> Style {
      switch here {
      case UInt8(ascii: "'"):
        step()
        return .single
      case UInt8(ascii: "\""):
        step()
        return .double
      case UInt8(ascii: "|"), UInt8(ascii: ">"):
        while here != nil, here != 10 { step() }
        return .block
      default: return .plain
      }
    }

    /// Moves to the next visible character, over blanks and line breaks that folding took away.
    mutating func skipFolds(_ style: Style) {
      while isBlank || isContinuation(style) { step() }
    }

    /// Moves past what stands for one character of the text.
    mutating func pass(_ scalar: Unicode.Scalar, _ style: Style) {
      if scalar == " " || scalar == "\n" || scalar == "\t" {
        if isBlank { step() } else if style == .double, here == 92 { passEscape() }
      } else if style == .double, here == 92 {
        passEscape()
      } else {
        let isDoubledQuote = style == .single && here == UInt8(ascii: "'")
        step()
        if isDoubledQuote { step() }
      }
    }

    /// A backslash at the end of a line, which joins two lines.
    private func isContinuation(_ style: Style) -> Bool {
      guard style == .double, here == 92, bytes.indices.contains(offset + 1) else { return false }
      return bytes[offset + 1] == 10 || bytes[offset + 1] == 13
    }

    private mutating func passEscape() {
      step()
      let digits: [UInt8?: Int] = [
        UInt8(ascii: "x"): 2, UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8,
      ]
      for _ in 0...(digits[here] ?? 0) { step() }
    }
  }
}
