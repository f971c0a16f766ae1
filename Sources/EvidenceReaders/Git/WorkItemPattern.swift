/// How a project writes the names of its work items in the subjects of commits.
///
/// A pattern is a sequence of characters, `\d` (a digit), `\w` (a letter, digit or `_`) and classes
/// like `[A-Z0-9]`, each optionally followed by `+`, `*` or `?`; `|` stands between alternatives and
/// `\` before a character takes its meaning away. A match never starts or ends inside a word.
/// Matching takes time in proportion to the text, whatever the pattern.
public struct WorkItemPattern: Sendable, Hashable {
  /// What is wrong with a pattern; `offset` counts its bytes from 0.
  public enum Problem: Error, Sendable, Hashable {
    /// Nothing stands between two `|`, or there is nothing at all.
    case emptyAlternative(offset: Int)
    /// A `+`, `*` or `?` with nothing before it to repeat.
    case nothingToRepeat(offset: Int)
    /// A `[` without its `]`, or a range that runs backwards.
    case malformedClass(offset: Int)
    /// A `\` at the end.
    case danglingEscape(offset: Int)
    /// More than 60 elements.
    case tooLong
  }

  /// One element: which bytes it takes and how often.
  struct Element: Sendable, Hashable {
    var bytes: ByteSet
    var isRepeated = false
    var isOptional = false
  }

  /// A set of bytes.
  struct ByteSet: Sendable, Hashable {
    private var words = SIMD4<UInt64>()

    func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 }

    mutating func insert(_ bytes: ClosedRange<UInt8>) {
      for byte in bytes { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
    }

    mutating func formUnion(_ other: ByteSet) {
      words |= other.words
    }

    static func of(_ ranges: ClosedRange<UInt8>...) -> ByteSet {
      var set = ByteSet()
      for range in ranges { set.insert(range) }
      return set
    }

    static let digits = of(UInt8(ascii: "0")...UInt8(ascii: "9"))
    static let word = of(
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_")...UInt8(ascii: "_"))
  }

  /// The elements of all alternatives; nil ends an alternative.
  let elements: [Element?]
  /// The first elements of the alternatives.
  let starts: [Int]
  /// Every byte that a match can begin with.
  let firstBytes: ByteSet
  /// Prefixes whose `PREFIX-1` is the name of a standard, not of a work item.
  let exceptions: Set<[UInt8]>

  /// Keys such as `PROJ-123`, and numbers such as `#123`.
  public static let standard: WorkItemPattern = {
    // The pattern is a literal that a test reads too.
    let parsed = try? WorkItemPattern(standardText)
    return WorkItemPattern(
      elements: parsed?.elements ?? [], starts: parsed?.starts ?? [],
      exceptions: Set(standards.map { Array($0.utf8) }))
  }()

  /// The standard pattern as a project would write it.
  public static let standardText = #"[A-Z][A-Z0-9]+-\d+|#\d+"#

  /// What looks like a key and is none.
  static let standards = [
    "AES", "ASCII", "BASE", "BLAKE2", "BOM", "CP", "CVE", "CWE", "DO", "EC2", "ES", "FIPS", "GCC",
    "GHSA", "GPT", "GPL", "H", "HTTP", "IEC", "IEEE", "IPV", "ISO", "JDK", "JEP", "JSR", "LLVM",
    "LGPL", "MD", "MPL", "MSVC", "OWASP", "PEP", "PR", "RFC", "RSA", "SHA", "SHA2", "SHA3", "SE",
    "SSE", "ST", "TLS", "UCS", "UTC", "UTF", "VS", "X86", "X", "XEP",
  ]

  private init(elements: [Element?], starts: [Int], exceptions: Set<[UInt8]>) {
    (self.elements, self.starts, self.exceptions) = (elements, starts, exceptions)
    var first = ByteSet()
    for start in starts {
      for element in elements[start...] {
        guard let element else { break }
        first.formUnion(element.bytes)
        if !element.isOptional { break }
      }
    }
    firstBytes = first
  }

  /// Reads a pattern.
  public init(_ text: String) throws(Problem) {
    var parser = WorkItemPatternParser(Array(text.utf8))
    try parser.parse()
    self.init(elements: parser.elements, starts: parser.starts, exceptions: [])
  }
}

extension WorkItemPattern.Problem: CustomStringConvertible {
  /// The matter in one lower-case phrase, places counted from 1.
  public var description: String {
    switch self {
    case .emptyAlternative(let offset): "nothing stands before place \(offset + 1)"
    case .nothingToRepeat(let offset): "place \(offset + 1) repeats nothing"
    case .malformedClass(let offset): "the class at place \(offset + 1) is not like '[A-Z0-9]'"
    case .danglingEscape(let offset): "the '\\' at place \(offset + 1) escapes nothing"
    case .tooLong: "more than 60 elements"
    }
  }
}
