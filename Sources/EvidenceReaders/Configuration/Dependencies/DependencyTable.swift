import Evidence

/// Files that declare or lock dependencies, by name.
///
/// Ecosystems bear Dependabot's names; those of one language's package managers are one.
enum DependencyTable {
  private struct Row {
    let pattern: String
    let ecosystem: String
    var isLock = false
    /// A text without which the file declares nothing.
    var sign: String?
  }

  private static func locks(_ ecosystem: String, _ names: String...) -> [Row] {
    names.map { Row(pattern: $0, ecosystem: ecosystem, isLock: true) }
  }

  private static let rows: [Row] = lockRows + manifestRows

  private static let lockRows: [Row] =
    locks(
      "npm", "package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock",
      "bun.lockb")
    + locks("pip", "poetry.lock", "Pipfile.lock", "uv.lock", "pdm.lock", "pylock.toml")
    + locks("gradle", "gradle.lockfile", "buildscript-gradle.lockfile")
    + locks("gomod", "go.sum") + locks("cargo", "Cargo.lock") + locks("bundler", "Gemfile.lock")
    + locks("composer", "composer.lock") + locks("nuget", "packages.lock.json")
    + locks("swift", "Package.resolved") + locks("pub", "pubspec.lock") + locks("mix", "mix.lock")
    + locks("terraform", ".terraform.lock.hcl") + locks("helm", "Chart.lock")
    + locks("cocoapods", "Podfile.lock") + locks("conan", "conan.lock") + locks("nix", "flake.lock")
    + locks("deno", "deno.lock")

  private static let manifestRows: [Row] = [
    Row(pattern: "package.json", ecosystem: "npm", sign: "ependencies\""),
    Row(pattern: "requirements*.txt", ecosystem: "pip"),
    Row(pattern: "pyproject.toml", ecosystem: "pip", sign: "dependencies"),
    Row(pattern: "setup.py", ecosystem: "pip", sign: "install_requires"),
    Row(pattern: "setup.cfg", ecosystem: "pip", sign: "install_requires"),
    Row(pattern: "Pipfile", ecosystem: "pip"),
    Row(pattern: "pom.xml", ecosystem: "maven", sign: "<dependency>"),
    Row(pattern: "build.gradle", ecosystem: "gradle", sign: "dependencies"),
    Row(pattern: "build.gradle.kts", ecosystem: "gradle", sign: "dependencies"),
    Row(pattern: "libs.versions.toml", ecosystem: "gradle"),
    Row(pattern: "go.mod", ecosystem: "gomod", sign: "require"),
    Row(pattern: "Cargo.toml", ecosystem: "cargo", sign: "dependencies"),
    Row(pattern: "Gemfile", ecosystem: "bundler", sign: "gem"),
    Row(pattern: "*.gemspec", ecosystem: "bundler", sign: "dependency"),
    Row(pattern: "composer.json", ecosystem: "composer", sign: "\"require"),
    Row(pattern: "*.csproj", ecosystem: "nuget", sign: "<PackageReference"),
    Row(pattern: "*.fsproj", ecosystem: "nuget", sign: "<PackageReference"),
    Row(pattern: "*.vbproj", ecosystem: "nuget", sign: "<PackageReference"),
    Row(pattern: "packages.config", ecosystem: "nuget", sign: "<package "),
    Row(pattern: "Directory.Packages.props", ecosystem: "nuget", sign: "<PackageVersion"),
    Row(pattern: "Package.swift", ecosystem: "swift", sign: ".package("),
    Row(pattern: "pubspec.yaml", ecosystem: "pub", sign: "dependencies:"),
    Row(pattern: "mix.exs", ecosystem: "mix", sign: "deps"),
    Row(pattern: "Chart.yaml", ecosystem: "helm", sign: "dependencies:"),
    Row(pattern: "Podfile", ecosystem: "cocoapods", sign: "pod "),
    Row(pattern: "conanfile.txt", ecosystem: "conan"),
    Row(pattern: "conanfile.py", ecosystem: "conan", sign: "requires"),
    Row(pattern: "vcpkg.json", ecosystem: "vcpkg", sign: "dependencies"),
    Row(pattern: "elm.json", ecosystem: "elm", sign: "dependencies"),
    Row(pattern: "flake.nix", ecosystem: "nix", sign: "inputs"),
  ]

  static func names(_ file: ProjectFile) -> Bool { rows.contains { file.isNamed($0.pattern) } }

  static func isLock(_ file: ProjectFile) -> Bool { lockRows.contains { file.isNamed($0.pattern) } }

  /// What the file declares or locks.
  static func manifests(_ file: ProjectFile) -> [DependencyManifest] {
    rows.filter { file.isNamed($0.pattern) }.compactMap { row in
      let line = row.sign.flatMap { file.line(holding: $0) }
      guard row.sign == nil || line != nil else { return nil }
      return DependencyManifest(
        provenance: file.place(line), ecosystem: row.ecosystem,
        isLock: row.isLock || isHashed(file))
    }
  }

  /// Whether a list of Python requirements holds the hash of every file, as pip-compile and uv
  /// write it.
  private static func isHashed(_ file: ProjectFile) -> Bool {
    file.isNamed("requirements*.txt") && file.line(holding: "--hash=sha256:") != nil
  }

  /// An ecosystem as a bot names it, by the name it has here.
  static func ecosystem(ofBot name: String) -> String {
    switch name {
    case "uv", "pipenv", "poetry", "pip-compile", "pep621", "pip_requirements", "pip_setup",
      "setup-cfg":
      "pip"
    case "bun", "yarn", "pnpm": "npm"
    case "maven-wrapper": "maven"
    case "gradle-wrapper": "gradle"
    case "helmv3", "helm-values": "helm"
    case "dockerfile": "docker"
    default: name
    }
  }
}
