import TestSupport
import Testing

@testable import DataFormats

/// Skipping takes a way of its own over plain tokens; it has to come to the same end.
@Suite struct JSONSkippingTests {
  /// A text of random values, now and then with a byte changed, dropped or doubled.
  private struct Text {
    var random: FixedRandom
    var bytes: [UInt8] = []

    init(seed: UInt64) {
      random = FixedRandom(seed: seed)
      add("[")
      value(depth: 0)
      add("]")
      if Bool.random(using: &random) { damage() }
    }

    private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func pick(_ texts: [String]) -> String {
      texts.randomElement(using: &random) ?? ""
    }

    private mutating func blank() { add(pick(["", "", "", " ", "\n", "\r\n\t ", "\n  \n"])) }

    private mutating func value(depth: Int) {
      blank()
      switch Int.random(in: 0..<(depth < 5 ? 8 : 5), using: &random) {
      case 0: add(pick(["0", "-0", "12", "-7", "1.5", "2e9", "3.25E-2", "01", "1.", "-", "4e"]))
      case 1: add(pick(["true", "false", "null", "nul", "tru"]))
      case 2...4: text()
      case 5: list(depth: depth)
      default: object(depth: depth)
      }
      blank()
    }

    private mutating func text() {
      let parts = [
        "a", "word", "long enough to be looked at in words", "\\n", "\\\"", "é", "測試", "\\u00e9",
        "\\q",
      ]
      add("\"")
      for _ in 0..<Int.random(in: 0..<4, using: &random) {
        add(pick(parts.dropLast(bytes.count % 9 == 0 ? 0 : 1)))
      }
      add("\"")
    }

    private mutating func list(depth: Int) {
      add("[")
      for index in 0..<Int.random(in: 0..<4, using: &random) {
        if index > 0 { add(",") }
        value(depth: depth + 1)
      }
      add("]")
    }

    private mutating func object(depth: Int) {
      add("{")
      for index in 0..<Int.random(in: 0..<4, using: &random) {
        add(index > 0 ? "," : "")
        blank()
        add("\"k\(index)\"")
        blank()
        add(":")
        value(depth: depth + 1)
      }
      add("}")
    }

    private mutating func damage() {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(bytes[place], at: place)
      default: bytes[place] = UInt8.random(in: 0...127, using: &random)
      }
    }
  }

  /// How a reading ends: nil when all is well.
  private func end(
    _ bytes: [UInt8], pieceSize: Int, _ body: (inout JSONReader) throws(InputError) -> Void
  ) -> String? {
    var reader = JSONReader(MemoryByteSource(bytes, pieceSize: pieceSize), path: "x")
    do throws(InputError) {
      try body(&reader)
      try reader.finish()
      return nil
    } catch {
      return error.description
    }
  }

  @Test func `skipping ends where reading ends, with the same words`() {
    var refused = 0
    for seed in 0..<UInt64(20_000) {
      let bytes = Text(seed: seed).bytes
      let read = end(bytes, pieceSize: .max) { reader throws(InputError) in
        while try reader.next() != .end {}
      }
      if let read, read.contains("stands twice") { continue }
      refused += read == nil ? 0 : 1
      for size in [1, 7, Int.max] {
        let skipped = end(bytes, pieceSize: size) { reader throws(InputError) in
          try reader.next()
          try reader.skipValue()
        }
        #expect(skipped == read, "seed \(seed), pieces of \(size)")
      }
    }
    #expect((5_000...18_000).contains(refused))
  }
}
