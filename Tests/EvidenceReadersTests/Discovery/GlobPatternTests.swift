import EvidenceReaders
import Platform
import Testing

@Suite("Glob patterns")
struct GlobPatternTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let pattern: String
    let path: String
    let matches: Bool
    var testDescription: String { "\(pattern) \(matches ? "matches" : "does not match") \(path)" }
  }

  @Test(
    "match",
    arguments: [
      Row(pattern: "a.xml", path: "a.xml", matches: true),
      Row(pattern: "a.xml", path: "b/a.xml", matches: false),
      Row(pattern: "*.xml", path: "a.xml", matches: true),
      Row(pattern: "*.xml", path: "b/a.xml", matches: false),
      Row(pattern: "**/*.xml", path: "a.xml", matches: true),
      Row(pattern: "**/*.xml", path: "b/c/a.xml", matches: true),
      Row(pattern: "b/**/a.xml", path: "b/a.xml", matches: true),
      Row(pattern: "b/**/a.xml", path: "b/c/d/a.xml", matches: true),
      Row(pattern: "b/**", path: "b/c/d", matches: true),
      Row(pattern: "b/", path: "b/c/d", matches: true),
      Row(pattern: "b/**", path: "bc/d", matches: false),
      Row(pattern: "./b/*", path: "b/c", matches: true),
      Row(pattern: "?.xml", path: "é.xml", matches: true),
      Row(pattern: "?.xml", path: "ab.xml", matches: false),
      Row(pattern: "TEST-*.xml", path: "TEST-.xml", matches: true),
      Row(pattern: "a*b*c", path: "aXbXbXc", matches: true),
      Row(pattern: "a*b*c", path: "aXcXb", matches: false),
      Row(pattern: "[a].xml", path: "[a].xml", matches: true),
      Row(pattern: "**/x/**/y", path: "a/x/b/x/y", matches: true),
      Row(pattern: "**/x/**/y", path: "a/y/x", matches: false),
    ])
  func matches(_ row: Row) {
    #expect(GlobPattern(row.pattern).matches(FilePath(row.path)) == row.matches)
  }

  @Test(.timeLimit(.minutes(1))) func `hostile patterns take no time`() {
    let name = FilePath(String(repeating: "a", count: 10_000))
    let stars = String(repeating: "*a", count: 100) + "b"
    #expect(!GlobPattern(stars).matches(name))
    let folders = FilePath(String(repeating: "a/", count: 2_000) + "a")
    #expect(!GlobPattern(String(repeating: "**/a/", count: 100) + "b").matches(folders))
  }

  @Test(
    "lead into folders that they spell out",
    arguments: [
      (".build/debug/*.json", ".build", true), (".build/debug/*.json", ".build/debug", true),
      (".build/debug/*.json", ".build/release", false), ("**/*.json", "node_modules", false),
      (".build", ".build", false),
    ])
  func leads(pattern: String, folder: String, expected: Bool) {
    #expect(GlobPattern(pattern).leadsInto(FilePath(folder)) == expected)
  }
}
