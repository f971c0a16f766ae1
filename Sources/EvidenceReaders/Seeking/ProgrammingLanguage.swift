import Evidence

/// A language that a project is written in, told from its files.
public enum ProgrammingLanguage: String, Sendable, Hashable, CaseIterable {
  case c, csharp, go, gradle, javascript, maven, php, python, ruby, rust, swift

  /// What files of it end in; Java and Kotlin go by what builds them.
  private static let endings: [Substring: ProgrammingLanguage] = [
    "c": .c, "cc": .c, "cpp": .c, "cxx": .c, "cs": .csharp, "go": .go, "js": .javascript,
    "jsx": .javascript, "mjs": .javascript, "ts": .javascript, "tsx": .javascript,
    "vue": .javascript, "php": .php, "py": .python, "rb": .ruby, "rs": .rust, "swift": .swift,
    "java": .maven, "kt": .maven, "scala": .maven,
  ]

  /// The languages of a project's program text, the most frequent ones first, at most three.
  static func present(in tree: ProjectTree?) -> [ProgrammingLanguage] {
    let files = tree?.files ?? []
    let isGradle = files.contains { file in
      ["build.gradle", "build.gradle.kts"].contains { file.path.hasSuffix($0) }
    }
    var counts: [ProgrammingLanguage: Int] = [:]
    for file in files where file.purpose == .source || file.purpose == .test {
      guard let dot = file.path.lastIndex(of: "."),
        let language = endings[file.path[file.path.index(after: dot)...]]
      else { continue }
      counts[language == .maven && isGradle ? .gradle : language, default: 0] += 1
    }
    let sorted = counts.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
    return sorted.prefix(3).map(\.key)
  }
}
