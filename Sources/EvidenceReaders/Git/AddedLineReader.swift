import Platform

/// Reads which lines of HEAD an earlier commit did not have.
struct AddedLineReader {
  let repository: GitRepository

  /// A bound on time and memory; a difference beyond it is not measured.
  private static let mostBytes = 1 << 30
  private static let longestLine = 1 << 20

  /// The lines by path, in order and apart; `base` is a commit's id or the start of it, nil for
  /// nothing at all.
  ///
  /// Files whose names need quoting are left out, and so are files that are only renamed.
  func read(since base: String?) throws(GitFailure) -> [String: [Range<Int>]] {
    let head = repository.references.head
    let nothing = head.isLong ? Self.emptyLong : Self.empty
    let process = try repository.start([
      "-c", "core.bigFileThreshold=4m", "-c", "core.quotePath=false", "diff-tree", "-r", "-p",
      "-U0", "-M100%", "--no-color", "--no-ext-diff", "--no-textconv", "--full-index",
      "--src-prefix=a/", "--dst-prefix=b/", base ?? nothing, head.hex, "--",
    ])
    var output = BufferedOutput(process)
    var parser = AddedLineParser()
    var bytes = 0
    while let line = try output.line(limit: Self.longestLine) {
      bytes += line.count
      guard bytes < Self.mostBytes else { throw .malformedOutput("diff-tree") }
      parser.take(line)
    }
    try repository.finish(process, "diff-tree")
    return parser.lines
  }

  /// The tree without files, which git knows without having it.
  private static let empty = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
  private static let emptyLong = "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
}

/// Takes a difference without context apart, line by line.
struct AddedLineParser {
  private(set) var lines: [String: [Range<Int>]] = [:]
  private var path: String?
  /// Lines of the current part that are still to come, which may look like anything.
  private var rest = 0

  mutating func take(_ line: some Collection<UInt8>) {
    if rest > 0 {
      if line.first != UInt8(ascii: "\\") { rest -= 1 }
      return
    }
    if line.starts(with: "+++ ".utf8) {
      path = Self.path(line.dropFirst(4))
    } else if line.starts(with: "@@ -".utf8), let part = Self.part(line) {
      rest = part.removed + part.added.count
      if let path, !part.added.isEmpty { lines[path, default: []].append(part.added) }
    }
  }

  /// The path behind `b/`; git puts a tab behind names with spaces, and quotes odd ones.
  private static func path(_ text: some Collection<UInt8>) -> String? {
    guard text.starts(with: "b/".utf8) else { return nil }
    let name = text.dropFirst(2).prefix { $0 != UInt8(ascii: "\t") }
    return FilePath(bytes: name).shown
  }

  /// `@@ -12,3 +12,4 @@`, where a missing count is one.
  private static func part(
    _ line: some Collection<UInt8>
  ) -> (removed: Int, added: Range<Int>)? {
    let words = line.split(separator: UInt8(ascii: " "), maxSplits: 3)
    guard words.count > 2, let old = span(words[1].dropFirst()),
      let new = span(words[2].dropFirst())
    else { return nil }
    return (old.count, new)
  }

  private static func span(_ text: some Collection<UInt8>) -> Range<Int>? {
    let numbers = text.split(separator: UInt8(ascii: ",")).map {
      Int(String(decoding: $0, as: UTF8.self))
    }
    guard let first = numbers.first.flatMap({ $0 }), numbers.count < 3 else { return nil }
    guard let count = numbers.count == 2 ? numbers[1] : 1 else { return nil }
    let (end, overflow) = first.addingReportingOverflow(count)
    return overflow || first < 0 || count < 0 ? nil : first..<end
  }
}
