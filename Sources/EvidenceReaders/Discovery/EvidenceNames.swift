import Platform

/// The names of files that may be evidence: only these are opened, every other is only listed.
enum EvidenceNames {
  /// What the name ends in after its last dot, in lower case.
  static let extensions: Set<Substring> = [
    // Reports and exports.
    "xml", "json", "jsonl", "ndjson", "sarif", "csv", "tsv", "info", "lcov", "trx", "spdx", "out",
    "coverage", "jtl", "sigstore", "intoto", "headers",
    // Settings and definitions.
    "yml", "yaml", "toml", "ini", "cfg", "conf", "properties", "lock", "config", "tf", "tofu",
    "hcl",
    "gradle", "kts", "groovy", "jenkinsfile", "dockerfile", "sbt", "bazel", "cmake",
    "csproj", "fsproj", "vbproj", "sln", "props", "targets", "gemspec", "podspec", "cabal",
    "nuspec",
    // Changes to databases.
    "sql",
  ]

  /// Whole names, in lower case.
  static let names: Set<String> = [
    "codeowners", "makefile", "gnumakefile", "rakefile", "gemfile", "pipfile", "podfile",
    "cartfile", "brewfile", "vagrantfile", "procfile", "justfile", "earthfile", "build",
    "workspace", "go.mod", "go.sum", "package.swift", "package.resolved", "setup.py",
    "requirements.txt", "constraints.txt", "cmakelists.txt", "mvnw", "gradlew", "coverage.txt",
    "mix.exs", "build.sc", "build.zig", "pyproject.toml", "eslint.config.js", "eslint.config.mjs",
    "commitlint.config.js", "renovate.json5", ".renovaterc.json5", "license_finder.yml",
    "rust-toolchain", "bun.lockb", "gradle.lockfile", "buildscript-gradle.lockfile",
    "conanfile.txt", "conanfile.py", "flake.nix", "pylintrc", "biome.jsonc",
    ".eslintrc.js", ".eslintrc.cjs", "eslint.config.cjs", "eslint.config.ts",
    ".prettierrc.js", "prettier.config.js", ".stylelintrc.js", "stylelint.config.js",
    ".php-cs-fixer.php", ".php-cs-fixer.dist.php", "phpcs.xml.dist", ".phpcs.xml.dist",
    "jest.config.js", "jest.config.ts", "jest.config.mjs", "jest.config.cjs", "vitest.config.js",
    "vitest.config.ts", "vitest.config.mts", "vite.config.js", "vite.config.ts",
    // Load tests.
    "simulation.log",
    "phpunit.xml.dist", "phpstan.neon", "phpstan.neon.dist", "psalm.xml.dist", ".credo.exs",
  ]

  /// Starts of names, in lower case: `Dockerfile.test`, `requirements-dev.txt`.
  static let prefixes = ["dockerfile", "containerfile", "jenkinsfile", "requirements"]

  /// Whether a file may be evidence, by its name.
  ///
  /// A name that starts with a dot and has no other (`.nvmrc`, `.eslintrc`) is a tool's settings.
  static func mayBeEvidence(_ path: FilePath) -> Bool {
    let name = path.lastName.description.lowercased()
    if names.contains(name) || prefixes.contains(where: name.hasPrefix) { return true }
    let ending: Substring
    if let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) {
      if dot == name.startIndex { return true }
      ending = name[name.utf8.index(after: dot)...]
    } else {
      ending = ""
    }
    return extensions.contains(ending) || DocumentNames.isChangeLog(name)
      || (DocumentNames.endings.contains(ending)
        && DocumentNames.isDecision(folders: folders(of: path), name: name))
      || (MigrationFolder.programs.contains(ending) && MigrationFolder.isIn(path.description))
  }

  private static func folders(of path: FilePath) -> [Substring] {
    path.description.utf8.split(separator: UInt8(ascii: "/")).dropLast().map { Substring($0) }
  }
}
