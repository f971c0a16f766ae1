import DataFormats
import Quantities

/// Steps for readers that want few keys of many.
extension JSONReader {
  /// Moves to the next key of the object entered; a value that nothing has read is passed over.
  mutating func nextMember() throws(InputError) -> Bool {
    if token == .key { try skipValue() }
    return try nextKey()
  }

  /// Moves into the next object of the list entered; items of other kinds are passed over.
  mutating func nextObject() throws(InputError) -> Bool {
    while let token = try nextItem() {
      if token == .beginObject { return true }
      try skipValue()
    }
    return false
  }

  /// Insists that the document is an object and enters it.
  mutating func enterDocument() throws(InputError) {
    guard try next() == .beginObject else {
      throw refusal(.wrongKind(found: token.words, expected: "an object"))
    }
  }

  /// The next value when it is a moment as text, else nil and it is passed over.
  mutating func nextInstant() throws(InputError) -> Instant? {
    try nextString().flatMap { Instant($0) }
  }

  /// The next value when it is a count of seconds, in microseconds, else nil and it is passed over.
  mutating func nextMicroseconds() throws(InputError) -> Int64? {
    guard try next() == .number else {
      try skipValue()
      return nil
    }
    return withContent(WrittenNumber.microseconds)
  }
}
