import Evidence

/// Settings by which tests run in a random order, by the files and words that hold them.
enum TestOrderTable {
  private struct Row {
    let patterns: [String]
    let signs: [String]
    let tool: String
  }

  private static let python = [
    "requirements*.txt", "pyproject.toml", "setup.cfg", "setup.py", "tox.ini", "Pipfile",
  ]

  private static let rows: [Row] = [
    // This plug-in shuffles whenever it is installed, the other one only when it is told to.
    Row(patterns: python, signs: ["pytest-randomly", "pytest_randomly"], tool: "pytest"),
    Row(
      patterns: ["pytest.ini", "pyproject.toml", "setup.cfg", "tox.ini"],
      signs: ["--random-order"], tool: "pytest"),
    Row(
      patterns: ["junit-platform.properties", "pom.xml", "build.gradle", "build.gradle.kts"],
      signs: [
        "MethodOrderer$Random", "MethodOrderer\\$Random", "ClassOrderer$Random",
        "ClassOrderer\\$Random",
      ], tool: "junit"),
    Row(
      patterns: ["pom.xml"],
      signs: ["<runOrder>random", "<surefire.runOrder>random", "<failsafe.runOrder>random"],
      tool: "surefire"),
    Row(patterns: [".rspec"], signs: ["--order rand", "--order=rand"], tool: "rspec"),
    Row(
      patterns: ["jest.config.*", "package.json"],
      signs: ["randomize: true", "\"randomize\": true", "jest --randomize"], tool: "jest"),
    Row(
      patterns: ["vitest.config.*", "vite.config.*", "package.json"],
      signs: ["shuffle: true", "--sequence.shuffle"], tool: "vitest"),
    Row(patterns: ["jasmine.json"], signs: ["\"random\": true"], tool: "jasmine"),
    Row(
      patterns: ["phpunit.xml", "phpunit.xml.dist"],
      signs: ["executionOrder=\"random", "executionOrder=\"depends,random"], tool: "phpunit"),
    Row(patterns: ["Makefile"], signs: ["-shuffle=on", "-shuffle on"], tool: "go"),
  ]

  static func names(_ file: ProjectFile) -> Bool {
    rows.contains { row in row.patterns.contains { file.isNamed($0) } }
  }

  /// The settings a file holds, one for each tool.
  static func settings(_ file: ProjectFile) -> [RandomTestOrder] {
    var seen: Set<String> = []
    return rows.filter { row in row.patterns.contains { file.isNamed($0) } }.compactMap { row in
      guard let line = row.signs.lazy.compactMap({ file.line(holding: $0) }).first,
        seen.insert(row.tool).inserted
      else { return nil }
      return RandomTestOrder(provenance: file.place(line), tool: row.tool)
    }
  }
}
