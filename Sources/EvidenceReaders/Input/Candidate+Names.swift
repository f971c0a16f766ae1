extension Candidate {
  /// Folders whose files are of others or stand for examples in tests: never the project's own
  /// configuration.
  private static let foreignFolders: Set<Substring> = [
    "node_modules", "vendor", "third_party", "testdata", "fixtures", "__fixtures__",
    "test-fixtures", "site-packages", ".build", "Pods",
  ]

  /// Whether the file lies where files of others or test inputs lie.
  var isForeign: Bool {
    path.split(separator: "/").dropLast().contains { Self.foreignFolders.contains($0) }
  }

  /// Whether the name ends in `.yml` or `.yaml`.
  var isYAML: Bool { hasExtension("yml") || hasExtension("yaml") }

  /// Whether the name ends in a dot and the given letters, in any case.
  func hasExtension(_ ending: String) -> Bool { lowercasedName.hasSuffix("." + ending) }

  /// The path of the folder, empty for the root.
  var folder: Substring {
    path.lastIndex(of: "/").map { path[..<$0] } ?? ""
  }
}

extension Candidate {
  /// The first line that the prefix shows and that holds more than blanks, without a byte order mark.
  var firstLine: Substring {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = prefix.starts(with: mark) ? prefix[3...] : prefix[...]
    let ends: [UInt8] = [0x0A, 0x0D]
    let line = text.drop { $0 <= 0x20 }.prefix { !ends.contains($0) }
    return Substring(String(decoding: line, as: UTF8.self))
  }
}

extension Candidate {
  /// Whether a line of the prefix starts with a piece of ASCII text.
  func startsLine(with text: String) -> Bool {
    let wanted = Array(text.utf8)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = prefix.starts(with: mark) ? prefix[3...] : prefix[...]
    return text.starts(with: wanted)
      || text.indices.contains { text[$0] == 0x0A && text[($0 + 1)...].starts(with: wanted) }
  }
}
