/// Reads a work-item pattern into elements.
struct WorkItemPatternParser {
  private typealias Problem = WorkItemPattern.Problem

  private static let mostElements = 60

  private let text: [UInt8]
  private var offset = 0
  private(set) var elements: [WorkItemPattern.Element?] = []
  private(set) var starts = [0]

  init(_ text: [UInt8]) { self.text = text }

  mutating func parse() throws(WorkItemPattern.Problem) {
    while offset < text.count {
      switch text[offset] {
      case UInt8(ascii: "|"):
        try endAlternative()
        starts.append(elements.count)
        offset += 1
      case UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "?"):
        try repeatLast(by: text[offset])
      case UInt8(ascii: "["): elements.append(.init(bytes: try parseClass()))
      default: elements.append(.init(bytes: try parseCharacter()))
      }
    }
    try endAlternative()
    guard elements.count <= Self.mostElements else { throw .tooLong }
  }

  private mutating func endAlternative() throws(WorkItemPattern.Problem) {
    guard elements.count > starts[starts.count - 1] else {
      throw .emptyAlternative(offset: offset)
    }
    elements.append(nil)
  }

  private mutating func repeatLast(by sign: UInt8) throws(WorkItemPattern.Problem) {
    guard elements.count > starts[starts.count - 1], var last = elements[elements.count - 1],
      !last.isRepeated, !last.isOptional
    else { throw .nothingToRepeat(offset: offset) }
    last.isRepeated = sign != UInt8(ascii: "?")
    last.isOptional = sign != UInt8(ascii: "+")
    elements[elements.count - 1] = last
    offset += 1
  }

  /// Reads one character, `\d` or `\w`.
  private mutating func parseCharacter() throws(WorkItemPattern.Problem) -> WorkItemPattern.ByteSet
  {
    guard text[offset] == UInt8(ascii: "\\") else {
      offset += 1
      return .of(text[offset - 1]...text[offset - 1])
    }
    guard offset + 1 < text.count else { throw .danglingEscape(offset: offset) }
    let escaped = text[offset + 1]
    offset += 2
    switch escaped {
    case UInt8(ascii: "d"): return .digits
    case UInt8(ascii: "w"): return .word
    default: return .of(escaped...escaped)
    }
  }

  /// Reads `[A-Z_]`.
  private mutating func parseClass() throws(WorkItemPattern.Problem) -> WorkItemPattern.ByteSet {
    let open = offset
    guard let close = text[open...].firstIndex(of: UInt8(ascii: "]")), close > open + 1 else {
      throw .malformedClass(offset: open)
    }
    var set = WorkItemPattern.ByteSet()
    var index = open + 1
    while index < close {
      let isRange = index + 2 < close && text[index + 1] == UInt8(ascii: "-")
      let last = isRange ? text[index + 2] : text[index]
      guard text[index] <= last else { throw .malformedClass(offset: index) }
      set.insert(text[index]...last)
      index += isRange ? 3 : 1
    }
    offset = close + 1
    return set
  }
}
