import Evidence

/// Files and sections that set up static analysis, with the families of rules each tool checks.
///
/// A family counts when the tool checks it by its defaults, or when the settings name such rules.
enum QualityTable {
  typealias Family = QualityProfile.Family

  /// What a tool checks.
  struct Tool: Sendable {
    /// The tool's name.
    let name: String
    /// What it checks by default.
    let families: Set<Family>
    /// Words in settings that show further families.
    var signs: [(word: String, family: Family)] = []
  }

  static let tools: [Tool] = [
    Tool(
      name: "eslint", families: [.style, .errors],
      signs: [("complexity", .complexity), ("security", .security), ("sonarjs", .complexity)]),
    Tool(
      name: "biome", families: [.style, .errors],
      signs: [("noExcessiveCognitiveComplexity", .complexity)]),
    Tool(name: "tslint", families: [.style, .errors]),
    Tool(name: "prettier", families: [.style]),
    Tool(name: "stylelint", families: [.style]),
    Tool(name: "editorconfig", families: [.style]),
    Tool(
      name: "checkstyle", families: [.style],
      signs: [("CyclomaticComplexity", .complexity), ("NPathComplexity", .complexity)]),
    Tool(
      name: "pmd", families: [.errors],
      signs: [
        ("codestyle", .style), ("/design", .complexity), ("CyclomaticComplexity", .complexity),
        ("security.xml", .security), ("cpd", .duplication),
      ]),
    Tool(name: "spotbugs", families: [.errors], signs: [("findsecbugs", .security)]),
    Tool(name: "spotless", families: [.style]),
    Tool(name: "sonarqube", families: [.style, .errors, .complexity, .duplication, .security]),
    Tool(name: "qodana", families: [.errors]),
    Tool(name: "codeclimate", families: [.style, .complexity, .duplication]),
    Tool(
      name: "ruff", families: [.style, .errors],
      signs: [
        ("\"C90", .complexity), ("mccabe", .complexity), ("\"S\"", .security),
        ("\"ALL\"", .security),
      ]),
    Tool(
      name: "flake8", families: [.style, .errors],
      signs: [("max-complexity", .complexity), ("max_complexity", .complexity)]),
    Tool(name: "pylint", families: [.style, .errors, .complexity, .duplication]),
    Tool(name: "black", families: [.style]),
    Tool(name: "isort", families: [.style]),
    Tool(name: "mypy", families: [.errors]),
    Tool(name: "pyright", families: [.errors]),
    Tool(name: "bandit", families: [.security]),
    Tool(
      name: "golangci-lint", families: [.errors],
      signs: [
        ("gofmt", .style), ("gofumpt", .style), ("revive", .style), ("stylecheck", .style),
        ("goimports", .style), ("gocyclo", .complexity), ("gocognit", .complexity),
        ("cyclop", .complexity), ("funlen", .complexity), ("dupl", .duplication),
        ("gosec", .security),
      ]),
    Tool(name: "clippy", families: [.style, .errors, .complexity]),
    Tool(name: "rustfmt", families: [.style]),
    Tool(name: "swiftlint", families: [.style, .complexity]),
    Tool(name: "swift-format", families: [.style]),
    Tool(name: "rubocop", families: [.style, .errors, .complexity]),
    Tool(name: "detekt", families: [.style, .errors, .complexity]),
    Tool(name: "ktlint", families: [.style]),
    Tool(name: "scalafmt", families: [.style]),
    Tool(name: "scalastyle", families: [.style]),
    Tool(
      name: "clang-tidy", families: [.errors],
      signs: [("readability", .style), ("cognitive-complexity", .complexity), ("cert-", .security)]),
    Tool(name: "clang-format", families: [.style]),
    Tool(name: "phpcs", families: [.style]),
    Tool(name: "php-cs-fixer", families: [.style]),
    Tool(name: "phpstan", families: [.errors]),
    Tool(name: "psalm", families: [.errors]),
    Tool(name: "phpmd", families: [.complexity]),
    Tool(name: "stylecop", families: [.style]),
    Tool(name: "credo", families: [.style, .complexity]),
    Tool(name: "jscpd", families: [.duplication]),
    Tool(name: "semgrep", families: [.security]),
    Tool(name: "gitleaks", families: [.security]),
    Tool(name: "snyk", families: [.security]),
    Tool(name: "dependency-check", families: [.security]),
    Tool(name: "cargo-deny", families: [.license, .security]),
    Tool(name: "license-eye", families: [.license]),
    Tool(name: "license-check", families: [.license]),
    Tool(name: "reuse", families: [.license]),
    Tool(name: "fossa", families: [.license]),
    Tool(name: "ort", families: [.license]),
    Tool(name: "sqlfluff", families: [.sql]),
    Tool(name: "squawk", families: [.sql]),
    Tool(name: "tsqllint", families: [.sql]),
    Tool(name: "liquibase-checks", families: [.sql]),
    Tool(name: "atlas", families: [.sql]),
  ]

  static func names(_ file: ProjectFile) -> Bool {
    QualityFiles.tool(of: file) != nil || QualityFiles.sections.contains { file.isNamed($0.file) }
  }

  /// What a tool checks by default.
  static func families(of tool: String) -> Set<Family> {
    tools.first { $0.name == tool }?.families ?? []
  }

  /// The profiles a file holds.
  static func profiles(_ file: ProjectFile) -> [QualityProfile] {
    if let tool = QualityFiles.tool(of: file) {
      let isShared = SharedProfile.isExtended(in: file)
      return [profile(tool, file, lines: file.lines[...], at: nil, isShared: isShared)]
    }
    return sectionProfiles(file)
  }

  private static func profile(
    _ name: String, _ file: ProjectFile, lines: ArraySlice<SourceText.Line>, at line: Int?,
    isShared: Bool
  ) -> QualityProfile {
    let tool = tools.first { $0.name == name }
    let found = (tool?.signs ?? []).filter { sign in
      lines.contains { $0.text.contains(sign.word) && !$0.trimmed.hasPrefix("#") }
    }
    return QualityProfile(
      provenance: file.place(line), tool: name,
      families: (tool?.families ?? []).union(found.map(\.family)), isShared: isShared)
  }

  /// Tools set up inside files that serve others, too; each once.
  private static func sectionProfiles(_ file: ProjectFile) -> [QualityProfile] {
    var seen: Set<String> = []
    return QualityFiles.sections.filter { file.isNamed($0.file) }.compactMap { row in
      guard let line = file.line(holding: row.sign), seen.insert(row.tool).inserted else {
        return nil
      }
      let rest = file.lines[(line - 1)...]
      return profile(
        row.tool, file, lines: row.sign.hasPrefix("[") ? rest : rest.prefix(1), at: line,
        isShared: false)
    }
  }
}
