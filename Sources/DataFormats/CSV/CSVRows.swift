/// The rows of comma-separated values (RFC 4180), one at a time, in constant memory.
///
/// The first row decides between commas, semicolons and tabs. Empty lines are passed over. Refused
/// are NUL, text behind a closing quote, a quote that does not end, and a row beyond the limits.
public struct CSVRows: ~Copyable {
  private var lines: ByteLines
  private let limits: CSVLimits
  private var separator: UInt8?
  private var row: [UInt8] = []
  private var ends: [Int] = []
  /// Where the last row starts.
  public private(set) var position = SourcePosition.start

  private static let quote = UInt8(ascii: "\"")

  /// Reads from a source.
  public init(_ source: any ByteSource, path: String, limits: CSVLimits = .evidence) {
    lines = ByteLines(source, path: path, limit: limits.textBytes)
    self.limits = limits
  }

  /// How many fields the last row has.
  public var count: Int { ends.count }

  /// Moves to the next row that is not empty; false at the end.
  public mutating func next() throws(InputError) -> Bool {
    row.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    repeat { guard try nextLine() else { return false } } while row.isEmpty
    position = lines.position
    let separator = try decided()
    try split(at: separator)
    return true
  }

  /// What a field holds while the closure runs; nothing where the row has no such field.
  @inline(__always)
  public func withField<Result>(
    _ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    row.withUnsafeBufferPointer { bytes in
      guard ends.indices.contains(index) else {
        return body(UnsafeBufferPointer(start: nil, count: 0))
      }
      let start = index == 0 ? 0 : ends[index - 1]
      return body(UnsafeBufferPointer(rebasing: bytes[start..<ends[index]]))
    }
  }

  /// The text of a field; empty where the row has no such field.
  public func field(_ index: Int) -> String {
    withField(index) { String(decoding: $0, as: UTF8.self) }
  }

  /// All fields of the row.
  public var fields: [String] {
    var result: [String] = []
    for index in 0..<count { result.append(field(index)) }
    return result
  }

  /// The error of refusing the last row.
  public func refusal(_ problem: InputError.Problem) -> InputError {
    InputError(path: lines.path, position: position, problem: problem)
  }

  /// Appends the next line to the row; false at the end.
  private mutating func nextLine() throws(InputError) -> Bool {
    guard let line = try lines.next() else { return false }
    if line.contains(0) { throw lines.error(.forbiddenCharacter(0)) }
    if lines.number == 1, line.starts(with: [0x1F, 0x8B]) {
      throw lines.error(.compressed("gunzip"))
    }
    row.append(contentsOf: line)
    return true
  }

  private mutating func decided() throws(InputError) -> UInt8 {
    if let separator { return separator }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in row {
      if byte == Self.quote { isQuoted.toggle() }
      if !isQuoted, let place = candidates.firstIndex(of: byte) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    let chosen = candidates[counts.firstIndex(of: most) ?? 0]
    separator = chosen
    return chosen
  }

  /// Takes the row apart in place; quotes and what they double fall out.
  private mutating func split(at separator: UInt8) throws(InputError) {
    guard row.contains(Self.quote) else { return try splitPlain(at: separator) }
    var (read, written) = (0, 0)
    while true {
      if read < row.count, row[read] == Self.quote {
        try unquote(&read, &written)
        guard read == row.count || row[read] == separator else {
          throw refusal(.malformed("text behind a closing quote; double the quotes inside"))
        }
      } else {
        while read < row.count, row[read] != separator {
          row[written] = row[read]
          (read, written) = (read + 1, written + 1)
        }
      }
      try endField(at: written)
      guard read < row.count else { return }
      read += 1
    }
  }

  private mutating func splitPlain(at separator: UInt8) throws(InputError) {
    var written = 0
    for read in row.indices {
      if row[read] == separator {
        try endField(at: written)
      } else {
        row[written] = row[read]
        written += 1
      }
    }
    try endField(at: written)
  }

  private mutating func endField(at end: Int) throws(InputError) {
    guard ends.count < limits.fields else { throw refusal(.exceeds(.fields, most: limits.fields)) }
    ends.append(end)
  }

  /// Reads a quoted field, which may reach over several lines.
  private mutating func unquote(_ read: inout Int, _ written: inout Int) throws(InputError) {
    read += 1
    while true {
      if read == row.count {
        row.append(UInt8(ascii: "\n"))
        guard row.count <= limits.textBytes else {
          throw refusal(.exceeds(.textBytes, most: limits.textBytes))
        }
        guard try nextLine() else { throw refusal(.unfinished("a quoted field")) }
      }
      if row[read] == Self.quote {
        read += 1
        guard read < row.count, row[read] == Self.quote else { return }
      }
      row[written] = row[read]
      (read, written) = (read + 1, written + 1)
    }
  }
}
