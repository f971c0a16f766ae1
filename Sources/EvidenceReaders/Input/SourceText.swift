import DataFormats

/// A text file in memory: UTF-8, with its lines numbered.
struct SourceText {
  /// One line without its line break.
  struct Line {
    /// Its number, from 1.
    let number: Int
    /// Its text.
    let text: Substring

    /// The text without blanks at both ends.
    var trimmed: Substring { text.trimmed }
  }

  /// The bytes without a byte order mark.
  let bytes: [UInt8]
  /// The lines.
  let lines: [Line]

  /// Takes UTF-8; a byte that is none, or NUL, is refused with its place.
  init(_ bytes: [UInt8], path: String) throws(InputError) {
    let own = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard let text = String(validating: own, as: UTF8.self) else {
      let place = SourcePosition(ofByte: Self.firstInvalidByte(in: own), in: own)
      throw InputError(path: path, position: place, problem: .invalidUTF8(hint: nil))
    }
    if let zero = own.firstIndex(of: 0) {
      throw InputError(
        path: path, position: SourcePosition(ofByte: zero, in: own),
        problem: .forbiddenCharacter(0))
    }
    self.bytes = own
    lines = Self.split(text)
  }

  private static func split(_ text: String) -> [Line] {
    // Over scalars, because CR LF is a single character to `Character`.
    let parts = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      let line = part.last == "\r" ? part.dropLast() : part
      return Line(number: index + 1, text: Substring(line))
    }
  }

  private static func firstInvalidByte(in bytes: [UInt8]) -> Int {
    var iterator = bytes.makeIterator()
    var parser = UTF8.ForwardParser()
    var offset = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { offset += scalar.count }
    return offset
  }
}

extension StringProtocol {
  /// Without blanks and tabs at both ends.
  var trimmed: SubSequence {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0.isNewline }
    guard let first = firstIndex(where: { !isBlank($0) }),
      let last = lastIndex(where: { !isBlank($0) })
    else { return self[endIndex...] }
    return self[first...last]
  }
}
