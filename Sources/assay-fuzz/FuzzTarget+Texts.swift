@testable import EvidenceReaders
import MaturityModel
import Platform

extension FuzzTarget {
  /// Scripts of shells and databases, which are taken apart and never run.
  static let scripts = FuzzTarget(name: "scripts") { input in
    let text = String(decoding: input, as: UTF8.self)
    for command in ShellScript.commands(in: text) { _ = StepClassifier.standard.find(command) }
    let lines = input.count { $0 == 10 } + 1
    for line in SQLStatements.destructiveLines(in: input) where line < 1 || line > lines {
      Finding.stop("a statement lies within its script", "line \(line) of \(lines)")
    }
  }

  /// What a project writes to name its files and work items: a pattern, and a text after it.
  static let names = FuzzTarget(name: "names") { input in
    let parts = input.split(separator: 10, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return }
    let (pattern, text) = (String(decoding: parts[0], as: UTF8.self), Array(parts[1]))
    let glob = GlobPattern(pattern)
    // Any folders are no way that a pattern spells out.
    let spellsOut = !pattern.contains("**") && !pattern.hasSuffix("/")
    if spellsOut, glob.matches(FilePath(bytes: text)) {
      let folder = FilePath(bytes: text).parent
      guard folder.names.isEmpty || glob.leadsInto(folder) else {
        Finding.stop("what matches is led to", pattern, "\(FilePath(bytes: text))")
      }
    }
    guard let items = try? WorkItemPattern(pattern) else { return }
    if let item = items.firstMatch(in: text, skippingNumbers: false), item.isEmpty {
      Finding.stop("a work item has a name", pattern)
    }
  }

  /// A project's `assay.yaml`, and the same bytes as a model's.
  static let settings = FuzzTarget(name: "settings") { input in
    _ = try? ProjectConfiguration.load(input, path: "assay.yaml")
    _ = try? ModelLoader.load(
      files: [(ModelLoader.header, input), ("domain.yaml", input)], facts: [])
  }
}
