import DataFormats

extension JSONReader {
  /// The next value as a count of at most nine digits; anything else refuses the input.
  mutating func nextCount() throws(InputError) -> Int {
    let value = try nextInt()
    guard let value, (0...999_999_999).contains(value) else {
      throw refusal(.malformed("expected a count"))
    }
    return Int(value)
  }

  /// The last token as the number of a line, from 1 and of at most nine digits; nil when it is none.
  mutating func lineNumber() -> Int? {
    guard token == .number, let value = withContent({ WrittenNumber.small($0) }), value > 0 else {
      return nil
    }
    return value
  }
}
