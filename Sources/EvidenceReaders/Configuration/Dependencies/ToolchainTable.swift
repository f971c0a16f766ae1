import Evidence

/// Files that fix the versions of tools, by name.
enum ToolchainTable {
  /// How a version stands in a file.
  private enum Layout {
    /// The first line is the version.
    case line
    /// Lines of a tool and its version.
    case pairs(Character?)
    /// The value of a key, as JSON, TOML and properties write it.
    case key(String)
    /// The name of the archive behind a key: `distributionUrl=…/gradle-8.10-bin.zip`.
    case archive(String)
  }

  private struct Row {
    let pattern: String
    let tool: String
    let layout: Layout
  }

  private static let rows: [Row] = [
    Row(pattern: ".nvmrc", tool: "node", layout: .line),
    Row(pattern: ".node-version", tool: "node", layout: .line),
    Row(pattern: ".java-version", tool: "java", layout: .line),
    Row(pattern: ".python-version", tool: "python", layout: .line),
    Row(pattern: ".ruby-version", tool: "ruby", layout: .line),
    Row(pattern: ".go-version", tool: "go", layout: .line),
    Row(pattern: ".swift-version", tool: "swift", layout: .line),
    Row(pattern: ".php-version", tool: "php", layout: .line),
    Row(pattern: ".terraform-version", tool: "terraform", layout: .line),
    Row(pattern: ".opentofu-version", tool: "tofu", layout: .line),
    Row(pattern: ".bazelversion", tool: "bazel", layout: .line),
    Row(pattern: ".xcode-version", tool: "xcode", layout: .line),
    Row(pattern: ".tool-versions", tool: "", layout: .pairs(nil)),
    Row(pattern: ".sdkmanrc", tool: "", layout: .pairs("=")),
    Row(pattern: "mise.toml", tool: "", layout: .pairs("=")),
    Row(pattern: ".mise.toml", tool: "", layout: .pairs("=")),
    Row(pattern: "rust-toolchain", tool: "rust", layout: .key("channel")),
    Row(pattern: "rust-toolchain.toml", tool: "rust", layout: .key("channel")),
    Row(pattern: "global.json", tool: "dotnet", layout: .key("\"version\"")),
    Row(pattern: "go.mod", tool: "go", layout: .key("toolchain ")),
    Row(pattern: "build.properties", tool: "sbt", layout: .key("sbt.version")),
    Row(pattern: "gradle-wrapper.properties", tool: "gradle", layout: .archive("gradle-")),
    Row(pattern: "maven-wrapper.properties", tool: "maven", layout: .archive("apache-maven-")),
    Row(pattern: "devcontainer.json", tool: "devcontainer", layout: .key("\"image\"")),
    Row(pattern: ".devcontainer.json", tool: "devcontainer", layout: .key("\"image\"")),
  ]

  static func names(_ file: ProjectFile) -> Bool { rows.contains { file.isNamed($0.pattern) } }

  /// The versions a file fixes; a tool without one has none fixed.
  static func pins(_ file: ProjectFile) -> [ToolchainPin] {
    rows.filter { file.isNamed($0.pattern) }.flatMap { row in
      switch row.layout {
      case .line: [pin(row.tool, firstLine(file), file)]
      case .pairs(let separator): pairs(file, separator)
      case .key(let key): keyed(row, key, file)
      case .archive(let prefix): [pin(row.tool, archive(file, prefix), file)]
      }
    }
  }

  private typealias Found = (text: String, line: Int)

  private static func pin(_ tool: String, _ found: Found?, _ file: ProjectFile) -> ToolchainPin {
    let version = found.flatMap { isFixed($0.text) ? $0.text : nil }
    return ToolchainPin(provenance: file.place(found?.line), tool: tool, version: version)
  }

  /// Names that move with every release fix nothing.
  private static func isFixed(_ version: String) -> Bool {
    let floating: Set<String> = [
      "", "latest", "stable", "beta", "nightly", "node", "system", "lts", "current", "default",
    ]
    return !floating.contains(version) && !version.hasPrefix("lts/") && !version.contains("*")
  }

  private static func firstLine(_ file: ProjectFile) -> Found? {
    file.lines.first { !$0.trimmed.isEmpty && !$0.trimmed.hasPrefix("#") }
      .map { (String($0.trimmed), $0.number) }
  }

  private static func pairs(_ file: ProjectFile, _ separator: Character?) -> [ToolchainPin] {
    var isTools = true
    return file.lines.compactMap { line in
      let trimmed = line.trimmed
      if trimmed.hasPrefix("[") { isTools = trimmed == "[tools]" }
      guard isTools, !trimmed.isEmpty, !trimmed.hasPrefix("#"), !trimmed.hasPrefix("[") else {
        return nil
      }
      let parts = trimmed.split(separator: separator ?? " ", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      return pin(String(parts[0].trimmed), (unquoted(parts[1]), line.number), file)
    }
  }

  private static func keyed(_ row: Row, _ key: String, _ file: ProjectFile) -> [ToolchainPin] {
    let line = file.lines.first { $0.trimmed.hasPrefix(key) }
    if let line {
      let value = line.trimmed.dropFirst(key.count).drop { " =:\t".contains($0) }
      return [pin(row.tool, (unquoted(value), line.number), file)]
    }
    // The old form of `rust-toolchain` is one line; a dev container may be built from a file; a
    // module without the directive leaves the version open.
    if row.pattern == "rust-toolchain" { return [pin(row.tool, firstLine(file), file)] }
    guard row.tool == "devcontainer" else { return [] }
    let build = file.line(holding: "ockerfile\"") ?? file.line(holding: "dockerFile\"")
    return [pin(row.tool, build.map { ("Dockerfile", $0) }, file)]
  }

  private static func archive(_ file: ProjectFile, _ prefix: String) -> Found? {
    for line in file.lines where line.trimmed.hasPrefix("distributionUrl") {
      guard let start = line.text.firstRange(of: prefix) else { continue }
      let version = line.text[start.upperBound...].prefix { $0 != "-" && $0 != "/" }
      return (String(version), line.number)
    }
    return nil
  }

  private static func unquoted(_ text: some StringProtocol) -> String {
    let value = text.trimmed
    guard let quote = value.first, quote == "\"" || quote == "'" else {
      return String(value.prefix { $0 != " " && $0 != "," && $0 != "#" })
    }
    return String(value.dropFirst().prefix { $0 != quote })
  }
}
