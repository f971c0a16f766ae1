import Evidence
import Platform
import TestSupport
import Testing

@testable import EvidenceReaders

@Suite("The index of purposes")
struct PurposeIndexTests {
  /// What a rule says by its own words, condition after condition.
  private static func fits(_ rule: PurposeTable.Rule, _ path: PathParts) -> Bool {
    let (ending, folders) = (String(path.fileExtension), path.folders.map(String.init))
    guard rule.among.isEmpty || rule.among.contains(ending) else { return false }
    guard rule.outside.isDisjoint(with: folders) else { return false }
    return rule.extensions.contains(ending) || rule.names.contains(path.name)
      || !rule.folders.isDisjoint(with: folders)
      || rule.prefixes.contains(where: path.name.hasPrefix)
      || rule.suffixes.contains(where: path.name.hasSuffix)
      || rule.roots.contains(where: path.whole.hasPrefix)
  }

  @Test func `there are no more rules than it has room for`() {
    #expect(PurposeTable.rules.count <= PurposeIndex.Rules.bitWidth)
  }

  @Test func `says what the first fitting rule says`() {
    var random = FixedRandom(seed: 17)
    let rules = PurposeTable.rules
    let folders = rules.flatMap { $0.folders.union($0.outside) }.sorted() + ["a", "Äb", "src"]
    let roots = rules.flatMap(\.roots) + ["", "", "x/"]
    let starts = rules.flatMap { $0.prefixes + $0.names.sorted() } + ["a", "", "é", "x."]
    let ends = rules.flatMap { rule in
      rule.suffixes + (rule.extensions.union(rule.among)).sorted().map { ".\($0)" }
    }
    var seen: Set<ProjectTree.Purpose?> = []
    let index = PurposeIndex(rules)
    for _ in 0..<20_000 {
      let way = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        folders.randomElement(using: &random) ?? ""
      }
      let name =
        (starts.randomElement(using: &random) ?? "")
        + (Bool.random(using: &random) ? ends.randomElement(using: &random) ?? "" : "")
      let root = roots.randomElement(using: &random) ?? ""
      let path = PathParts(FilePath(root + (way + [name]).joined(separator: "/")))
      let expected = rules.first { Self.fits($0, path) }?.purpose
      #expect(index.purpose(of: path) == expected, "\(path.whole)")
      seen.insert(expected)
    }
    #expect(seen.count > 8)
  }
}
