import Testing

@testable import CEL

@Suite("Whole automata of patterns")
struct PatternTableTests {
  static let patterns = [
    "", "a", "^a", "a$", "^v[0-9]+\\.[0-9]+$", "a|bc|^$", "(ab)*c", "\\bab\\b", "\\Ba", "(?m)^a$",
    "(?i)ab", "[^a]", ".", "(?s).", "ä+", "\\pL", "a{2,4}", "x*?y",
  ]
  static let texts = [
    "", "a", "b", "ab", "abc", "ababc", "cab", "a\nb", "\na", "v1.20", "v1.", "AB", "ä", "ää", "\n",
    "a ab a", "aaaaa", "xxy", "日本",
  ]

  @Test("match what the automaton made step by step matches", arguments: patterns)
  func sameAsLazy(source: String) throws {
    let pattern = try Pattern(source)
    let table = try #require(PatternTable(pattern))
    for text in Self.texts {
      #expect(table.matches(text) == pattern.matches(text), "\(text)")
    }
  }

  @Test(
    "are not made of patterns with many states or steps",
    arguments: ["(a|b)*a(a|b){12}", "a{1000}"])
  func leavesLargeOnesOut(source: String) throws {
    let pattern = try Pattern(source).prepared()
    #expect(pattern.table == nil)
    #expect(pattern.matches(String(repeating: "a", count: 1000)))
  }
}
