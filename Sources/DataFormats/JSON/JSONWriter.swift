/// Writes JSON whose bytes depend on nothing but the calls; never a floating-point number.
///
/// Safe to put into HTML: `<` and the line separators U+2028 and U+2029 are written as escapes.
/// The order of calls is the caller's care: a key before each value of an object.
public struct JSONWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private let isIndented: Bool
  /// For each open container, whether it has an item already.
  private var hasItems: [Bool] = []
  private var isAfterKey = false

  /// Starts empty.
  ///
  /// - Parameter isIndented: Whether each item goes on its own line, two spaces deeper.
  public init(isIndented: Bool = true) { self.isIndented = isIndented }

  /// Begins an object.
  public mutating func beginObject() { begin("{") }

  /// Ends the object begun last.
  public mutating func endObject() { end("}") }

  /// Begins a list.
  public mutating func beginArray() { begin("[") }

  /// Ends the list begun last.
  public mutating func endArray() { end("]") }

  /// Writes a key; a value has to follow.
  public mutating func key(_ key: String) {
    separate()
    appendText(key)
    append(isIndented ? ": " : ":")
    isAfterKey = true
  }

  /// Writes a text.
  public mutating func string(_ text: String) {
    separate()
    appendText(text)
  }

  /// Writes a whole number.
  public mutating func int(_ value: some BinaryInteger) { scalar("\(value)") }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) { scalar(value ? "true" : "false") }

  /// Writes `null`.
  public mutating func null() { scalar("null") }

  /// Writes a number exactly as it was read.
  public mutating func number(_ number: JSONNumber) { scalar(number.text) }

  /// What was written, with a line break at its end.
  public func finish() -> [UInt8] { bytes + [UInt8(ascii: "\n")] }
}

extension JSONWriter {
  private mutating func scalar(_ text: String) {
    separate()
    append(text)
  }

  private mutating func begin(_ bracket: String) {
    separate()
    append(bracket)
    hasItems.append(false)
  }

  private mutating func end(_ bracket: String) {
    if hasItems.popLast() == true { breakLine() }
    append(bracket)
  }

  /// Writes what stands between the last item and the next one.
  private mutating func separate() {
    defer { isAfterKey = false }
    guard !isAfterKey, let last = hasItems.indices.last else { return }
    if hasItems[last] { append(",") }
    hasItems[last] = true
    breakLine()
  }

  private mutating func breakLine() {
    guard isIndented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * hasItems.count))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func appendText(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      case "\0"..."\u{1F}", "<", "\u{7F}", "\u{2028}", "\u{2029}": appendEscape(scalar.value)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscape(_ value: UInt32) {
    let digits = String(value, radix: 16)
    append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
  }
}
