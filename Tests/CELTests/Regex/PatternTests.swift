import TestSupport
import Testing

@testable import CEL

@Suite("Patterns")
struct PatternTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let pattern: String
    let matching: [String]
    let others: [String]
    var testDescription: String { pattern }
  }

  static let rows: [Row] = [
    Row(pattern: "", matching: ["", "a"], others: []),
    Row(pattern: "^$", matching: [""], others: ["a", "\n"]),
    Row(pattern: "^abc$", matching: ["abc"], others: ["abcd", "xabc", "abc\n"]),
    Row(pattern: "a.c", matching: ["abc", "a中c", "xaacx"], others: ["ac", "a\nc"]),
    Row(pattern: "(?s)a.c", matching: ["a\nc"], others: ["ac"]),
    Row(pattern: "(?m)^b$", matching: ["a\nb\nc", "b"], others: ["ab", "bc"]),
    Row(pattern: "(?i)straße", matching: ["STRAßE", "straße"], others: ["strasse"]),
    Row(pattern: "(?i)k", matching: ["K", "k", "\u{212A}"], others: ["x"]),
    Row(pattern: "(?i:a)b", matching: ["Ab", "ab"], others: ["aB"]),
    Row(pattern: "a|b|cd", matching: ["a", "xb", "cd"], others: ["c", "d"]),
    Row(pattern: "^(a|ab)(c|bcd)$", matching: ["abcd", "abc", "ac"], others: ["abd"]),
    Row(pattern: "^a{2,3}$", matching: ["aa", "aaa"], others: ["a", "aaaa"]),
    Row(pattern: "^a{2,}$", matching: ["aa", "aaaaaa"], others: ["a"]),
    Row(pattern: "^a{,2}$", matching: ["a{,2}"], others: ["aa"]),
    Row(pattern: "^(a*)*$", matching: ["", "aaa"], others: ["b"]),
    Row(pattern: "^(a?){3}$", matching: ["", "a", "aaa"], others: ["aaaa"]),
    Row(pattern: "^[a-c]+$", matching: ["abc"], others: ["abd", ""]),
    Row(pattern: "^[^a-c]+$", matching: ["xyz", "\n"], others: ["xa"]),
    Row(pattern: "^[]a]+$", matching: ["]a"], others: ["b"]),
    Row(pattern: "^[a\\-z]+$", matching: ["a-z"], others: ["b"]),
    Row(pattern: "^[[:alpha:][:digit:]_]+$", matching: ["aZ0_"], others: ["-", "é"]),
    Row(pattern: "^[[:^alpha:]]$", matching: ["1"], others: ["a"]),
    Row(pattern: "^\\d+\\.\\d+$", matching: ["1.20"], others: ["1x2", "1."]),
    Row(pattern: "^\\w+\\s\\W$", matching: ["ab !"], others: ["ab a"]),
    Row(pattern: "\\bword\\b", matching: ["a word", "word."], others: ["swords", "word_"]),
    Row(pattern: "\\Bor", matching: ["word"], others: ["or", "an or"]),
    Row(pattern: "\\Aab\\z", matching: ["ab"], others: ["ab\n", "cab"]),
    Row(pattern: "^\\pL+$", matching: ["aé中"], others: ["a1"]),
    Row(pattern: "^\\p{Han}+$", matching: ["漢字"], others: ["かな", "a"]),
    Row(pattern: "^\\p{Greek}\\P{Greek}$", matching: ["αa"], others: ["αβ"]),
    Row(pattern: "^\\p{^Lu}$", matching: ["a"], others: ["A"]),
    Row(pattern: "^\\Qa.b*\\E$", matching: ["a.b*"], others: ["axb"]),
    Row(pattern: "^\\t\\n\\.\\/$", matching: ["\t\n./"], others: [""]),
    Row(pattern: "^(?P<year>\\d{4})-(?<month>\\d\\d)$", matching: ["2026-11"], others: ["26-11"]),
    Row(pattern: "^😀{2}$", matching: ["😀😀"], others: ["😀"]),
    Row(pattern: "x*?y", matching: ["y", "xxy"], others: ["x"]),
    Row(pattern: "(?U)a+", matching: ["a"], others: ["b"]),
    Row(
      pattern: "^v?\\d+(\\.\\d+){0,3}(-[0-9A-Za-z.]+)?$", matching: ["v1.2.3", "1", "2.0-rc.1"],
      others: ["v", "1.2.3.4.5"]),
  ]

  @Test("match what RE2 matches", arguments: rows)
  func matches(row: Row) throws {
    let pattern = try Pattern(row.pattern)
    for text in row.matching { #expect(pattern.matches(text), "\(text.debugDescription)") }
    for text in row.others { #expect(!pattern.matches(text), "\(text.debugDescription)") }
  }

  @Test("both machines agree", arguments: rows)
  func agree(row: Row) throws {
    let pattern = try Pattern(row.pattern)
    for text in row.matching + row.others + ["", "aXb", "abc\nabc", "中文 text", "a1_b2"] {
      let found = !pattern.allMatches(in: Array(text.unicodeScalars), most: 1).isEmpty
      #expect(found == pattern.matches(text), "\(text.debugDescription)")
    }
  }

  struct Search: Sendable, CustomTestStringConvertible {
    let pattern: String
    let text: String
    let groups: [[String?]]
    var testDescription: String { pattern }
  }

  @Test(
    "prefer what comes first, then the longest or shortest as written",
    arguments: [
      Search(pattern: "a|ab", text: "ab", groups: [["a"]]),
      Search(pattern: "ab|a", text: "ab", groups: [["ab"]]),
      Search(pattern: "a+", text: "baaab", groups: [["aaa"]]),
      Search(pattern: "a+?", text: "aab", groups: [["a"], ["a"]]),
      Search(pattern: "(a)(b)?", text: "aab", groups: [["a", "a", nil], ["ab", "a", "b"]]),
      Search(
        pattern: "(\\w+)@(\\w+)", text: "me@here you@there",
        groups: [["me@here", "me", "here"], ["you@there", "you", "there"]]),
      Search(pattern: "x*", text: "ab", groups: [[""], [""], [""]]),
      // Found by comparing with RE2.
      Search(pattern: "a\\101", text: "aA", groups: [["aA"]]),
      Search(pattern: "\\10", text: "\u{8}", groups: [["\u{8}"]]),
      Search(pattern: "1(?U){0,1}", text: "1", groups: [[""], [""]]),
      Search(pattern: "ab\\Qc\\E*", text: "abcc", groups: [["abcc"]]),
      Search(pattern: "9{01}|", text: "9", groups: [[""], [""]]),
      Search(pattern: "(?i)ſ", text: "sSſ", groups: [["s"], ["S"], ["ſ"]]),
      Search(pattern: "(?i)k", text: "kK\u{212A}", groups: [["k"], ["K"], ["\u{212A}"]]),
      Search(pattern: "(?i)σ", text: "Σςσ", groups: [["Σ"], ["ς"], ["σ"]]),
      Search(pattern: "(?i)ǆ", text: "ǅǄ", groups: [["ǅ"], ["Ǆ"]]),
      Search(pattern: "(?i)i", text: "ıİI", groups: [["I"]]),
      Search(pattern: "(?i)\\W", text: "sſ-", groups: [["-"]]),
      Search(pattern: "(?i)[\\W]", text: "sſ-", groups: [["-"]]),
      Search(pattern: "(|a)+", text: "aa", groups: [["", ""], ["", ""], ["", ""]]),
      Search(pattern: "(|a)*", text: "aa", groups: [["", ""], ["", ""], ["", ""]]),
      Search(pattern: "(a|b*)*", text: "b", groups: [["b", "b"]]),
      Search(pattern: "(?:z||ı)+", text: "ı", groups: [[""], [""]]),
      Search(pattern: "(a*)+", text: "aa", groups: [["aa", "aa"]]),
      Search(pattern: "$", text: "ab", groups: [[""]]),
    ])
  func searches(row: Search) throws {
    let text = Array(row.text.unicodeScalars)
    let found = try Pattern(row.pattern).allMatches(in: text, most: .max).map { match in
      match.groups.map { range in range.map { TextOperation.string(text[$0]) } }
    }
    #expect(found == row.groups)
  }

  @Test(
    "refuse what RE2 refuses",
    arguments: [
      "(", ")", "a)", "[", "[a", "*", "+a", "a**", "a{1001}", "a{2,1}", "\\", "\\y", "\\1",
      "(?=a)", "(?!a)", "(?<=a)", "(?<!a)", "(?P<a", "(?P<>a)", "(?P<a>x)(?P<a>y)", "[b-a]",
      "[[:nope:]]", "\\p{Nope}", "\\pX", "(?x)a", "((a{1000}){1000}){1000}", "(a{30}){40}", "(?i)*",
      "a|{2}", "(?i-)a", "(?-)", "(?--i)", "\\1a", "\\8", "({1}a)",
      "(?:(?:(?:(?:){1000}){1000}){1000}){1000}", String(repeating: "(", count: 5000),
    ])
  func refuse(pattern: String) {
    #expect(throws: PatternProblem.self) { try Pattern(pattern) }
  }

  @Test(
    "take linear time where others never end",
    arguments: ["(a+)+$", "^(a|a)*$", "(a|aa)+$", "(.*)*x", "(a?){50}a{50}$", "([a-z]+)*\\d"])
  func linear(source: String) throws {
    let pattern = try Pattern(source)
    let text = String(repeating: "a", count: 100_000) + "!"
    let clock = ContinuousClock()
    let time = clock.measure { #expect(!pattern.matches(text)) }
    #expect(time < .seconds(2), "\(time)")
  }

  @Test("both machines agree on patterns made by chance")
  func chance() {
    let signs = [
      "a", "b", ".", "[ab]", "(", ")", "|", "*", "+", "?", "^", "$", "\\b", "{2}", "(?:",
    ]
    var compiled = 0
    for seed in 0..<3000 {
      var generator = FixedRandom(seed: UInt64(seed))
      let length = Int.random(in: 1..<8, using: &generator)
      let source = (0..<length).map { _ in signs.randomElement(using: &generator) ?? "" }.joined()
      guard let pattern = try? Pattern(source) else { continue }
      compiled += 1
      for _ in 0..<4 {
        let count = Int.random(in: 0..<6, using: &generator)
        let text = String((0..<count).map { _ in "ab\n ".randomElement(using: &generator) ?? "a" })
        let found = !pattern.allMatches(in: Array(text.unicodeScalars), most: 1).isEmpty
        #expect(found == pattern.matches(text), "\(source) on \(text.debugDescription)")
      }
    }
    #expect(compiled > 500)
  }
}
