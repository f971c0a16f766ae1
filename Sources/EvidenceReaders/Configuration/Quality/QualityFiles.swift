/// The names of files and the signs in files by which a tool of static analysis is known.
enum QualityFiles {
  /// Files that hold the settings of one tool.
  private static let files: [(pattern: String, tool: String)] = [
    (".eslintrc*", "eslint"), ("eslint.config.*", "eslint"), ("biome.json", "biome"),
    ("biome.jsonc", "biome"), ("tslint.json", "tslint"), (".prettierrc*", "prettier"),
    ("prettier.config.*", "prettier"), (".stylelintrc*", "stylelint"),
    ("stylelint.config.*", "stylelint"), (".editorconfig", "editorconfig"),
    ("checkstyle*.xml", "checkstyle"), ("pmd*.xml", "pmd"), ("spotbugs*.xml", "spotbugs"),
    ("findbugs*.xml", "spotbugs"), ("sonar-project.properties", "sonarqube"),
    (".sonarcloud.properties", "sonarqube"), ("qodana.yaml", "qodana"), ("qodana.yml", "qodana"),
    (".codeclimate.yml", "codeclimate"), ("ruff.toml", "ruff"), (".ruff.toml", "ruff"),
    (".flake8", "flake8"), (".pylintrc", "pylint"), ("pylintrc", "pylint"),
    (".isort.cfg", "isort"), ("mypy.ini", "mypy"), (".mypy.ini", "mypy"),
    ("pyrightconfig.json", "pyright"), (".bandit", "bandit"), (".golangci.*", "golangci-lint"),
    ("clippy.toml", "clippy"), (".clippy.toml", "clippy"), ("rustfmt.toml", "rustfmt"),
    (".rustfmt.toml", "rustfmt"), (".swiftlint.yml", "swiftlint"),
    (".swift-format", "swift-format"),
    (".rubocop.yml", "rubocop"), ("detekt*.yml", "detekt"), (".scalafmt.conf", "scalafmt"),
    ("scalastyle*.xml", "scalastyle"), (".clang-tidy", "clang-tidy"),
    (".clang-format", "clang-format"), ("phpcs.xml*", "phpcs"), (".phpcs.xml*", "phpcs"),
    (".php-cs-fixer*.php", "php-cs-fixer"), ("phpstan.neon*", "phpstan"), ("psalm.xml*", "psalm"),
    ("phpmd.xml*", "phpmd"), ("stylecop.json", "stylecop"), (".credo.exs", "credo"),
    (".jscpd.json", "jscpd"), (".semgrep.yml", "semgrep"), (".semgrep.yaml", "semgrep"),
    (".gitleaks.toml", "gitleaks"), (".snyk", "snyk"), ("deny.toml", "cargo-deny"),
    (".licenserc.yaml", "license-eye"), (".licenserc.yml", "license-eye"),
    ("license_finder.yml", "license-check"), ("REUSE.toml", "reuse"), (".fossa.yml", "fossa"),
    (".ort.yml", "ort"), (".sqlfluff", "sqlfluff"), (".squawk.toml", "squawk"),
    (".tsqllintrc", "tsqllint"), ("liquibase.checks*.conf", "liquibase-checks"),
  ]

  /// Signs of a tool in files that serve others, too: sections, and plug-ins of builds.
  static let sections: [(file: String, sign: String, tool: String)] =
    ["ruff", "black", "isort", "pylint", "mypy", "pyright", "flake8", "bandit", "sqlfluff"].map {
      ("pyproject.toml", "[tool.\($0)", $0)
    }
    + ["setup.cfg", "tox.ini"].flatMap { file in
      ["flake8", "pylint", "mypy", "isort", "sqlfluff"].map { (file, "[\($0)", $0) }
    } + maven + gradle + database

  private static let maven: [(file: String, sign: String, tool: String)] = [
    ("pom.xml", ">maven-checkstyle-plugin<", "checkstyle"),
    ("pom.xml", ">maven-pmd-plugin<", "pmd"),
    ("pom.xml", ">spotbugs-maven-plugin<", "spotbugs"),
    ("pom.xml", ">findbugs-maven-plugin<", "spotbugs"),
    ("pom.xml", ">spotless-maven-plugin<", "spotless"),
    ("pom.xml", ">sonar-maven-plugin<", "sonarqube"),
    ("pom.xml", ">dependency-check-maven<", "dependency-check"),
    ("pom.xml", ">license-maven-plugin<", "license-check"),
    ("pom.xml", ">apache-rat-plugin<", "license-check"),
  ]

  private static let database: [(file: String, sign: String, tool: String)] = [
    (".pre-commit-config.yaml", "id: sqlfluff", "sqlfluff"),
    (".pre-commit-config.yaml", "id: squawk", "squawk"), ("atlas.hcl", "lint {", "atlas"),
  ]

  private static let plugins: [(name: String, tool: String)] = [
    ("checkstyle", "checkstyle"), ("pmd", "pmd"), ("com.github.spotbugs", "spotbugs"),
    ("com.diffplug.spotless", "spotless"), ("org.sonarqube", "sonarqube"),
    ("io.gitlab.arturbosch.detekt", "detekt"), ("org.jlleitschuh.gradle.ktlint", "ktlint"),
    ("org.owasp.dependencycheck", "dependency-check"),
    ("com.github.jk1.dependency-license-report", "license-check"),
  ]

  private static let gradle: [(file: String, sign: String, tool: String)] =
    ["build.gradle", "build.gradle.kts"].flatMap { file in
      plugins.flatMap { [(file, "'\($0.name)'", $0.tool), (file, "\"\($0.name)\"", $0.tool)] }
    }

  /// The tool whose settings a file holds; nil for other files.
  static func tool(of file: ProjectFile) -> String? {
    files.first { file.isNamed($0.pattern) }?.tool
  }
}
