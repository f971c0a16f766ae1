import DataFormats
import TextLayout
import Testing

@Suite("Input errors")
struct InputErrorTests {
  @Test func `an excerpt shows the line with a caret`() throws {
    let source = Array("a: 1\r\n名: *x\r\n".utf8)
    let error = try #require(throws: InputError.self) { try YAML.document(source, path: "x") }
    #expect(error.excerpt(of: source) == SourceExcerpt(line: "名: *x", column: 4))
    #expect(error.excerpt(of: []) == nil)
  }

  @Test func `nothing in a message steers the terminal`() {
    let error = InputError(
      path: "a\u{1B}.yml", position: .start,
      problem: .unknownKey("k\u{202E}\n", suggestion: nil, valid: ["v"]))
    #expect(
      error.description == #"a\u{1B}.yml:1:1: error: unknown key 'k\u{202E}\u{A}'; valid are v"#)
  }

  @Test func `errors are ordered by path and place`() {
    let places: [(String, SourcePosition?)] = [
      ("b", nil), ("a", SourcePosition(line: 2, column: 1, offset: 9)), ("a", nil),
      ("a", SourcePosition(line: 1, column: 7, offset: 6)),
    ]
    let errors = places.map { InputError(path: $0.0, position: $0.1, problem: .empty) }
    #expect(
      errors.sorted().map { "\($0.path) \($0.position?.line ?? 0)" } == [
        "a 0", "a 1", "a 2", "b 0",
      ])
  }

  @Test func `an error of the source is a refusal`() {
    struct Broken: Error, CustomStringConvertible { var description: String { "disk on fire" } }
    final class Source: ByteSource {
      func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int { throw Broken() }
    }
    let error = #expect(throws: InputError.self) {
      var reader = JSONReader(Source(), path: "x")
      try reader.next()
    }
    #expect(error?.description == "x: error: cannot be read: disk on fire")
  }
}
