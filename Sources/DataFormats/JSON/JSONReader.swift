/// Reads JSON (RFC 8259) from a source of bytes, a token at a time, in constant memory.
///
/// Strict: UTF-8 with or without a byte order mark, no comments, no trailing commas, nothing
/// after the value. Every byte is checked, also what is skipped. A key that repeats in an object
/// is refused, except inside what is skipped.
///
///     var reader = JSONReader(bytes, path: "report.json")
///     guard try reader.enterObject() else { return }
///     while try reader.nextKey() {
///       if reader.keyEquals("version") { version = try reader.nextString() }
///       else { try reader.skipValue() }
///     }
public struct JSONReader: ~Copyable {
  let path: String
  let limits: JSONLimits
  var block: JSONBlock
  /// The index in the block of the next byte to read.
  var cursor = 0

  /// The token `next` returned last.
  public private(set) var token = JSONToken.null
  /// The truth value of the last `.bool`.
  public private(set) var bool = false
  /// The content of the last key, string or number, in the block.
  var contentStart = 0
  var contentEnd = 0
  var hasEscapes = false

  var nesting: JSONNesting
  private var keys = JSONKeys()
  var expects = Expectation.value
  private var hasBegun = false

  /// Where lines stand: the line of the cursor, and what its column is counted from.
  var line = 1
  var lineStart = 0
  /// The bytes on this line that continue a character.
  var continuationBytes = 0
  private var tokenPosition = SourcePosition.start

  /// Reads from a source.
  public init(_ source: any ByteSource, path: String, limits: JSONLimits = .evidence) {
    self.path = path
    self.limits = limits
    block = JSONBlock(source, path: path)
    nesting = JSONNesting(limit: limits.depth)
  }

  /// Reads from memory.
  public init(_ bytes: [UInt8], path: String, limits: JSONLimits = .evidence) {
    self.init(MemoryByteSource(bytes), path: path, limits: limits)
  }

  /// Where the last token starts.
  public var position: SourcePosition { tokenPosition }

  /// How many containers are open.
  public var depth: Int { nesting.count }

  /// Reads the next token; after the end, `.end` again.
  ///
  /// What the last token held is gone afterwards.
  @discardableResult
  public mutating func next() throws(InputError) -> JSONToken {
    token = try advance(keepingText: true)
    return token
  }

  /// Passes over the value that the last token announced (a key) or began (a bracket).
  ///
  /// After a scalar there is nothing left to pass over, and nothing happens.
  public mutating func skipValue() throws(InputError) {
    var level = nesting.count
    switch token {
    case .key:
      token = try advance(keepingText: false)
      guard token == .beginObject || token == .beginArray else { return }
    case .beginObject, .beginArray: level -= 1
    default: return
    }
    repeat {
      passPlainTokens(above: level)
      token = try advance(keepingText: false)
    } while nesting.count > level
  }
}

extension JSONReader {
  private mutating func advance(keepingText: Bool) throws(InputError) -> JSONToken {
    if !hasBegun { try begin() }
    var byte = try nextSolidByte()
    if expects == .commaOrEnd {
      if byte == UInt8(ascii: ",") {
        cursor += 1
        expects = nesting.isObject ? .key : .value
        byte = try nextSolidByte()
      } else {
        mark()
        return try close(byte)
      }
    }
    mark()
    switch expects {
    case .key, .keyOrEnd: return try key(byte, keepingText: keepingText)
    case .value, .valueOrEnd: return try value(byte, keepingText: keepingText)
    case .nothing, .commaOrEnd: return try finish(byte)
    }
  }

  private mutating func begin() throws(InputError) {
    hasBegun = true
    while block.count < 3, try block.slide(keeping: 0) {}
    let head = block.bytes
    if head[0] == 0xEF, head[1] == 0xBB, head[2] == 0xBF {
      (cursor, lineStart) = (3, 3)
    } else if head[0] == 0x1F, head[1] == 0x8B {
      throw error(.compressed("gunzip"))
    } else if (head[0] == 0xFF && head[1] == 0xFE) || (head[0] == 0xFE && head[1] == 0xFF) {
      throw error(.invalidUTF8(hint: "UTF-16"))
    }
  }

  @inline(__always)
  private mutating func mark() {
    tokenPosition = here
  }

  private mutating func key(_ byte: UInt8, keepingText: Bool) throws(InputError) -> JSONToken {
    if byte == UInt8(ascii: "}"), expects == .keyOrEnd { return try close(byte) }
    guard byte == UInt8(ascii: "\"") else { throw unexpected("a key in double quotes") }
    try scanText(keeping: keepingText, what: "a key")
    if keepingText { try refuseRepetition() }
    // The colon may lie behind the block's end; the key has to stay in the block meanwhile.
    let next = try nextSolidByte(keepingContent: keepingText)
    guard next == UInt8(ascii: ":") else { throw unexpected("':' after the key") }
    cursor += 1
    expects = .value
    return .key
  }

  private mutating func refuseRepetition() throws(InputError) {
    var hash: UInt64 = 0
    if hasEscapes {
      var key = string
      hash = key.withUTF8 { JSONKeys.hash($0) }
    } else {
      hash = withContent { JSONKeys.hash($0) }
    }
    guard let first = keys.add(hash: hash, at: tokenPosition, level: nesting.count) else { return }
    throw InputError(
      path: path, position: tokenPosition, problem: .duplicateKey(string, first: first))
  }

  private mutating func value(_ byte: UInt8, keepingText: Bool) throws(InputError) -> JSONToken {
    switch byte {
    case UInt8(ascii: "\""):
      try scanText(keeping: keepingText, what: "a text")
      settle()
      return .string
    case UInt8(ascii: "{"): return try push(isObject: true)
    case UInt8(ascii: "["): return try push(isObject: false)
    case UInt8(ascii: "]") where expects == .valueOrEnd: return try close(byte)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try scanNumber()
      settle()
      return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"):
      bool = byte == UInt8(ascii: "t")
      try scanWord(bool ? "true" : "false")
      settle()
      return .bool
    case UInt8(ascii: "n"):
      try scanWord("null")
      settle()
      return .null
    default: throw isAtEnd && nesting.isEmpty ? error(.empty) : unexpected("a value")
    }
  }

  /// After a value: a comma or the end of its container, or the end of the input.
  @inline(__always)
  private mutating func settle() { expects = nesting.isEmpty ? .nothing : .commaOrEnd }

  private mutating func push(isObject: Bool) throws(InputError) -> JSONToken {
    guard !nesting.isFull else { throw error(.exceeds(.depth, most: limits.depth)) }
    nesting.open(isObject: isObject)
    cursor += 1
    expects = isObject ? .keyOrEnd : .valueOrEnd
    return isObject ? .beginObject : .beginArray
  }

  private mutating func close(_ byte: UInt8) throws(InputError) -> JSONToken {
    let isObject = nesting.isObject
    guard byte == UInt8(ascii: isObject ? "}" : "]") else {
      throw unexpected(isObject ? "',' or '}'" : "',' or ']'")
    }
    cursor += 1
    keys.end(level: nesting.count)
    nesting.close()
    settle()
    return isObject ? .endObject : .endArray
  }

  private mutating func finish(_ byte: UInt8) throws(InputError) -> JSONToken {
    guard isAtEnd else {
      guard limits.allowsSequence else { throw unexpected("nothing after the value") }
      expects = .value
      return try value(byte, keepingText: true)
    }
    return .end
  }
}
