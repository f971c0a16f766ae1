/// Splits comma-separated values into rows of fields.
struct CSVScanner {
  private let bytes: [UInt8]
  private let path: String
  private let limits: CSVLimits
  private let separator: UInt8
  private var index: Int
  private var line = 1

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// A row, the line and the byte it starts at.
  typealias Row = (line: Int, start: Int, fields: [String])

  /// Which lines may decide what separates fields.
  enum Decider { case firstLine, anyLine }

  init(_ bytes: [UInt8], path: String, limits: CSVLimits, decides: Decider = .firstLine) {
    self.bytes = bytes
    self.path = path
    self.limits = limits
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    separator = Self.separator(in: bytes[index...], decides)
  }

  /// The separator that stands most often outside quotes in the first line, or the first line that
  /// has one; a comma in doubt.
  private static func separator(in bytes: ArraySlice<UInt8>, _ decider: Decider) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == newline || byte == carriageReturn {
        if decider == .firstLine || counts != [0, 0, 0] { break }
      }
      if let place = candidates.firstIndex(of: byte) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }

  func error(_ problem: InputError.Problem, at offset: Int) -> InputError {
    InputError(
      path: path, position: SourcePosition(ofByte: offset, in: bytes), problem: problem)
  }

  /// Refuses bytes that are not UTF-8 and the character NUL.
  func refuseForeignBytes() throws(InputError) {
    if let place = bytes.firstIndex(of: 0), !bytes.starts(with: [0xFF, 0xFE]) {
      throw error(.forbiddenCharacter(0), at: place)
    }
    if let place = UTF8Character.firstInvalidByte(in: bytes) {
      throw error(.invalidUTF8(hint: EncodingHint.guess(bytes)), at: place)
    }
  }

  /// The next row that is not empty, or nil at the end.
  mutating func nextRow() throws(InputError) -> Row? {
    while index < bytes.count, isLineBreak { passLineBreak() }
    guard index < bytes.count else { return nil }
    let (firstLine, start) = (line, index)
    var fields: [String] = []
    while true {
      fields.append(try nextField())
      guard fields.count <= limits.fields else {
        throw error(.exceeds(.fields, most: limits.fields), at: index)
      }
      guard index < bytes.count, bytes[index] == separator else { break }
      index += 1
    }
    if index < bytes.count { passLineBreak() }
    return (firstLine, start, fields)
  }

  private var isLineBreak: Bool {
    bytes[index] == Self.newline || bytes[index] == Self.carriageReturn
  }

  private mutating func passLineBreak() {
    if bytes[index] == Self.carriageReturn { index += 1 }
    if index < bytes.count, bytes[index] == Self.newline { index += 1 }
    line += 1
  }

  private mutating func nextField() throws(InputError) -> String {
    let start = index
    let field = try index < bytes.count && bytes[index] == Self.quote ? quoted() : plain()
    guard index - start <= limits.textBytes else {
      throw error(.exceeds(.textBytes, most: limits.textBytes), at: start)
    }
    return field
  }

  private mutating func plain() -> String {
    let start = index
    while index < bytes.count, bytes[index] != separator, !isLineBreak { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func quoted() throws(InputError) -> String {
    let start = index
    var field: [UInt8] = []
    index += 1
    while true {
      guard index < bytes.count else { throw error(.unfinished("a quoted field"), at: start) }
      let byte = bytes[index]
      index += 1
      if byte == Self.quote {
        guard index < bytes.count, bytes[index] == Self.quote else { break }
        index += 1
      } else if byte == Self.newline {
        line += 1
      }
      field.append(byte)
    }
    guard index == bytes.count || bytes[index] == separator || isLineBreak else {
      throw error(.malformed("text behind a closing quote; double the quotes inside"), at: index)
    }
    return String(decoding: field, as: UTF8.self)
  }
}
