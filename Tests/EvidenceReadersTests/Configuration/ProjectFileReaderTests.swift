import Evidence
import EvidenceReaders
import Testing

@Suite("Files told by their names")
struct ProjectFileReaderTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let path: String
    let text: String
    let found: [String]

    init(_ path: String, _ text: String, _ found: [String]) {
      (self.path, self.text, self.found) = (path, text, found)
    }
    var testDescription: String { path }
  }

  static func read(_ row: Row) throws -> EvidenceCollection {
    #expect(ReaderFixture.recognises(ProjectFileReader(), row.path, row.text))
    return try ReaderFixture.read(ProjectFileReader(), row.text, path: row.path)
  }

  @Test(
    "reads dependency manifests and locks",
    arguments: [
      Row("package.json", "{\"dependencies\": {}}", ["npm:1"]),
      Row("package.json", "{\"private\": true}", []),
      Row("web/pnpm-lock.yaml", "", ["npm lock"]),
      Row("go.mod", "module m\n\nrequire (\n)\n", ["gomod:3"]),
      Row("go.sum", "x", ["gomod lock"]),
      Row("requirements-dev.txt", "a==1\n", ["pip"]),
      Row("requirements.txt", "a==1 \\\n    --hash=sha256:00\n", ["pip lock"]),
      Row("pom.xml", "<project>\n<dependency>\n</project>", ["maven:2"]),
      Row("src/App.csproj", "<PackageReference Include=\"x\"/>", ["nuget:1"]),
      Row("Package.swift", "dependencies: []", []),
      Row("Package.swift", "// .package(x)\n.package(url: \"x\")", ["swift:2"]),
    ])
  func readsManifests(row: Row) throws {
    let manifests = try Self.read(row).dependencyManifests
    let found = manifests.map { manifest in
      let line = manifest.provenance.line.map { ":\($0)" } ?? ""
      return manifest.ecosystem + line + (manifest.isLock ? " lock" : "")
    }
    #expect(found == row.found)
  }

  @Test(
    "reads the versions of tools",
    arguments: [
      Row(".nvmrc", "v22.1.0\n", ["node v22.1.0"]),
      Row(".nvmrc", "lts/*\n", ["node -"]),
      Row(".tool-versions", "# x\njava temurin-21\nnodejs 22\n", ["java temurin-21", "nodejs 22"]),
      Row(".sdkmanrc", "java=21.0.2-tem\n", ["java 21.0.2-tem"]),
      Row("mise.toml", "[tools]\ngo = \"1.23\"\n[env]\nA = \"1\"\n", ["go 1.23"]),
      Row("rust-toolchain", "1.80\n", ["rust 1.80"]),
      Row("rust-toolchain.toml", "[toolchain]\nchannel = \"stable\"\n", ["rust -"]),
      Row("go.mod", "module m\ngo 1.22\ntoolchain go1.22.4\n", ["go go1.22.4"]),
      Row("go.mod", "module m\ngo 1.22\n", []),
      Row("global.json", "{\"sdk\": {\n  \"version\": \"8.0.100\"\n}}", ["dotnet 8.0.100"]),
      Row(
        "gradle/wrapper/gradle-wrapper.properties",
        "distributionUrl=https\\://services.gradle.org/distributions/gradle-8.10.2-bin.zip\n",
        ["gradle 8.10.2"]),
      Row(
        ".mvn/wrapper/maven-wrapper.properties",
        "distributionUrl=https://repo/apache-maven/3.9.9/apache-maven-3.9.9-bin.zip",
        ["maven 3.9.9"]),
      Row(
        ".devcontainer/devcontainer.json",
        "// comment\n{\n  \"image\": \"mcr/base:1\",\n}", ["devcontainer mcr/base:1"]),
      Row(
        ".devcontainer/devcontainer.json", "{\"build\": {\"dockerfile\": \"Dockerfile\"}}",
        ["devcontainer Dockerfile"]),
      Row("package.json", "{\"packageManager\": \"pnpm@9.1.0\"}", ["pnpm 9.1.0"]),
      Row(".swift-version", "6.1\n", ["swift 6.1"]),
    ])
  func readsPins(row: Row) throws {
    let pins = try Self.read(row).toolchainPins
    #expect(pins.map { "\($0.tool) \($0.version ?? "-")" } == row.found)
  }

  @Test(
    "reads settings of linters",
    arguments: [
      Row(".eslintrc.json", "{\"extends\": [\"eslint:recommended\"]}", ["eslint errors,style"]),
      Row(
        ".eslintrc.yml", "extends:\n  - airbnb\nrules:\n  complexity: 2\n",
        ["eslint complexity,errors,style shared"]),
      Row(".editorconfig", "root = true", ["editorconfig style"]),
      Row("config/checkstyle/checkstyle.xml", "<module name=\"Checker\">", ["checkstyle style"]),
      Row(
        ".golangci.yml", "linters:\n  enable:\n    - gosec\n    # - dupl\n",
        ["golangci-lint errors,security"]),
      Row(
        "sonar-project.properties", "sonar.projectKey=x",
        ["sonarqube complexity,duplication,errors,security,style"]),
      Row(
        "pyproject.toml", "[tool.ruff.lint]\nselect = [\"E\", \"C901\"]\n[tool.mypy]\n",
        ["ruff complexity,errors,style", "mypy errors"]),
      Row("setup.cfg", "[flake8]\nmax-line-length = 100\n", ["flake8 errors,style"]),
      Row("tox.ini", "[tox]\n", []),
      Row(
        "pom.xml",
        "<!-- <artifactId>maven-pmd-plugin</artifactId> -->\n"
          + "<artifactId>spotbugs-maven-plugin</artifactId>", ["spotbugs errors"]),
      Row("build.gradle", "plugins {\n  id 'checkstyle'\n}", ["checkstyle style"]),
      Row(
        ".swiftlint.yml", "parent_config: https://x/y.yml\n", ["swiftlint complexity,style shared"]),
      Row("package.json", "{\"prettier\": \"@org/config\"}", ["prettier style shared"]),
      Row("deny.toml", "", ["cargo-deny license,security"]),
      Row(".sqlfluff", "[sqlfluff]\ndialect = postgres\n", ["sqlfluff sql"]),
      Row("setup.cfg", "[sqlfluff]\ndialect = ansi\n", ["sqlfluff sql"]),
      Row(".squawk.toml", "", ["squawk sql"]),
      Row("atlas.hcl", "env \"x\" {\n}\n", []),
      Row("atlas.hcl", "lint {\n  latest = 1\n}\n", ["atlas sql"]),
      Row(
        ".pre-commit-config.yaml", "repos:\n  - hooks:\n      - id: sqlfluff-lint\n",
        ["sqlfluff sql"]),
      Row("liquibase.checks-settings.conf", "", ["liquibase-checks sql"]),
    ])
  func readsProfiles(row: Row) throws {
    let profiles = try Self.read(row).qualityProfiles
    let found = profiles.map { profile in
      let families = profile.families.map(\.rawValue).sorted().joined(separator: ",")
      return "\(profile.tool) \(families)" + (profile.isShared ? " shared" : "")
    }
    #expect(found == row.found)
  }

  @Test(
    "reads settings of random test order",
    arguments: [
      Row("requirements-dev.txt", "pytest\npytest-randomly==3.15\n", ["pytest:2"]),
      Row("requirements-dev.txt", "pytest\n# pytest-randomly\n", []),
      Row("requirements-dev.txt", "pytest-random-order\n", []),
      Row("pytest.ini", "[pytest]\naddopts = --random-order\n", ["pytest:2"]),
      Row(
        "src/test/resources/junit-platform.properties",
        "junit.jupiter.testmethod.order.default=org.junit.jupiter.api.MethodOrderer$Random",
        ["junit:1"]),
      Row("pom.xml", "<runOrder>random</runOrder>", ["surefire:1"]),
      Row("pom.xml", "<runOrder>alphabetical</runOrder>", []),
      Row(".rspec", "--format progress\n--order random\n", ["rspec:2"]),
      Row(".rspec", "--order defined\n", []),
      Row("jest.config.js", "module.exports = { randomize: true }", ["jest:1"]),
      Row("package.json", "{\"scripts\": {\"test\": \"jest --randomize\"}}", ["jest:1"]),
      Row("vitest.config.ts", "sequence: { shuffle: true },", ["vitest:1"]),
      Row("phpunit.xml.dist", "<phpunit executionOrder=\"random\">", ["phpunit:1"]),
      Row("Makefile", "test:\n\tgo test -shuffle=on ./...\n", ["go:2"]),
    ])
  func readsTestOrder(row: Row) throws {
    let orders = try Self.read(row).randomTestOrders
    #expect(orders.map { "\($0.tool):\($0.provenance.line ?? 0)" } == row.found)
  }

  @Test("reads what charts depend on")
  func readsCharts() throws {
    let row = Row(
      "charts/shop/Chart.yaml",
      "name: shop\ndependencies:\n  - name: postgresql\n  - { name: redis }\n  - 7: 1\n", [])
    let dependencies = try Self.read(row).chartDependencies
    #expect(dependencies.map(\.name) == ["postgresql", "redis"])
    #expect(dependencies.map(\.provenance.line) == [3, 4])
    #expect(
      try Self.read(Row("Chart.yaml", "dependencies: none\n", [])).chartDependencies.isEmpty)
    #expect(
      ReaderFixture.refusal(ProjectFileReader(), "a: ]", path: "Chart.yaml")?
        .hasPrefix("Chart.yaml:1:") == true)
  }

  @Test("reports and files of others are no settings")
  func recognises() {
    let reader = ProjectFileReader()
    #expect(!ReaderFixture.recognises(reader, "target/checkstyle-result.xml", "<checkstyle>"))
    #expect(!ReaderFixture.recognises(reader, "node_modules/a/package.json", "{}"))
    #expect(!ReaderFixture.recognises(reader, "README.md", ""))
  }

  @Test("refuses a broken package.json with its place")
  func refuses() {
    #expect(
      ReaderFixture.refusal(ProjectFileReader(), "{\n  \"a\": }", path: "package.json")?
        .hasPrefix("package.json:2:8: error: ") == true)
  }
}
