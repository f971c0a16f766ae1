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
}
