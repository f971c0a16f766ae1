import DataFormats
import Testing

/// An input and the message it is refused with.
struct Refusal: Sendable, CustomTestStringConvertible {
  let name: String
  let input: [UInt8]
  let message: String

  init(_ name: String, _ input: String, _ message: String) {
    self.init(name, Array(input.utf8), message)
  }

  init(_ name: String, _ input: [UInt8], _ message: String) {
    (self.name, self.input, self.message) = (name, input, message)
  }

  var testDescription: String { name }

  /// Checks that reading the input throws exactly this message, at a path `x`.
  func check(
    sourceLocation: SourceLocation = #_sourceLocation, _ read: ([UInt8]) throws(InputError) -> Void
  ) {
    do throws(InputError) {
      try read(input)
      Issue.record("accepted", sourceLocation: sourceLocation)
    } catch {
      #expect(error.description == "x:" + message, sourceLocation: sourceLocation)
    }
  }
}
