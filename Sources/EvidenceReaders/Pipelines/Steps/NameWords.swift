import Evidence

/// Tells what a script, target or job does from the words of its name.
enum NameWords {
  typealias Kind = PipelineDefinition.StepKind

  /// What the first telling word of a name says is done.
  private static let verbs: [String: Set<Kind>] = [
    "build": [.build], "compile": [.build], "bundle": [.build], "assemble": [.build],
    "package": [.package], "dist": [.package], "publish": [.publish],
    "test": [.anyTest], "tests": [.anyTest], "spec": [.anyTest], "specs": [.anyTest],
    "testing": [.anyTest],
    "lint": [.lint], "linter": [.lint], "linters": [.lint], "eslint": [.lint], "fmt": [.lint],
    "prettier": [.lint], "checkstyle": [.lint], "stylelint": [.lint], "rubocop": [.lint],
    "flake8": [.lint], "pylint": [.lint], "ruff": [.lint],
    "typecheck": [.staticAnalysis], "typing": [.staticAnalysis], "mypy": [.staticAnalysis],
    "vet": [.staticAnalysis],
    "sast": [.staticAnalysis, .securityScan], "sonar": [.staticAnalysis],
    "sonarqube": [.staticAnalysis], "audit": [.dependencyScan], "dast": [.securityTest],
    "license": [.licenseCheck], "licence": [.licenseCheck], "licenses": [.licenseCheck],
    "coverage": [.coverage], "cov": [.coverage],
    "deploy": [.deploy], "migrate": [.migrate], "rollback": [.rollback], "release": [.release],
    "notify": [.notify], "benchmark": [.performanceTest], "bench": [.performanceTest],
    "loadtest": [.performanceTest], "unittest": [.unitTest], "unittests": [.unitTest],
    "pytest": [.unitTest], "jest": [.unitTest], "cypress": [.uiTest], "playwright": [.uiTest],
  ]

  /// The layer of tests that a word names.
  ///
  /// Integration tests count as the layer in the middle of
  /// the pyramid; end-to-end, smoke and acceptance tests name no layer.
  private static let layers: [String: Kind] = [
    "unit": .unitTest, "unittest": .unitTest, "unittests": .unitTest,
    "integration": .interfaceTest, "api": .interfaceTest, "contract": .interfaceTest,
    "interface": .interfaceTest, "it": .interfaceTest, "its": .interfaceTest,
    "ui": .uiTest, "gui": .uiTest, "browser": .uiTest, "selenium": .uiTest, "cypress": .uiTest,
    "playwright": .uiTest,
    "performance": .performanceTest, "perf": .performanceTest, "load": .performanceTest,
    "stress": .performanceTest, "benchmark": .performanceTest, "bench": .performanceTest,
    "benchmarks": .performanceTest, "dast": .securityTest, "penetration": .securityTest,
  ]

  /// Words that name tests of no certain layer, which must then not count as unit tests.
  private static let layerless: Set<String> = [
    "e2e", "acceptance", "smoke", "system", "functional", "regression", "conformance",
  ]

  /// What a name says is done; empty when no word tells.
  static func kinds(of name: String) -> Set<Kind> {
    let words = split(name)
    if let and = words.firstIndex(of: "and") {
      return kinds(of: Array(words[..<and])).union(kinds(of: Array(words[(and + 1)...])))
    }
    return kinds(of: words)
  }

  /// Words that make the work one on documents, which is neither a build nor a delivery.
  private static let documents: Set<String> = [
    "doc", "docs", "documentation", "website", "notes", "changelog", "javadoc", "storybook",
  ]

  /// Words that make the work a preparation of what the others name.
  private static let preparations: Set<String> = [
    "setup", "install", "teardown", "prepare", "bootstrap", "provision", "deps", "dependencies",
    "download", "fetch", "generate",
  ]

  /// Words that, beside a test, name its surroundings: `start-e2e`, `test-env-up`, `test-image`.
  private static let surroundings: Set<String> = [
    "start", "stop", "up", "down", "env", "environment", "fixtures", "image", "images", "cluster",
  ]

  private static func kinds(of words: [String]) -> Set<Kind> {
    guard !words.contains(where: { documents.contains($0) || preparations.contains($0) }) else {
      return []
    }
    let verb = words.lazy.compactMap { verbs[$0] }.first
    let isTest =
      words.contains { verbs[$0] == [.anyTest] || layerless.contains($0) }
      && !words.contains { surroundings.contains($0) }
    switch verb {
    case [.anyTest]? where !isTest: return []
    case [.anyTest]?: return layer(of: words).map { [$0] } ?? [.anyTest]
    case let verb?: return verb
    // A layer alone names no work: `integration` may be an environment, `api` a component.
    case nil where isTest: return [.anyTest]
    case nil where words == ["unit"]: return [.unitTest]
    case nil: return words.contains("format") && words.contains("check") ? [.lint] : []
    }
  }

  /// The one layer of tests that words name; nil when they name none or several.
  static func layer(of words: [String]) -> Kind? {
    guard !words.contains(where: { layerless.contains($0) }) else { return nil }
    let found = Set(words.compactMap { layers[$0] })
    return found.count == 1 ? found.first : nil
  }

  /// Words that name a layer only beside `test`; alone they are parts of a product as often.
  private static let weak: Set<String> = [
    "api", "interface", "it", "its", "ui", "gui", "browser", "load", "stress", "system",
    "regression", "conformance", "bench",
  ]

  /// The layer, other than that of units, that an argument of a test runner names.
  static func otherLayer(ofArgument argument: String) -> Set<Kind>? {
    var words = split(argument)
    if !words.contains(where: { verbs[$0] == [.anyTest] }) {
      words.removeAll { weak.contains($0) }
    }
    if words.contains(where: { layerless.contains($0) }) { return [.anyTest] }
    guard let layer = layer(of: words), layer != .unitTest else { return nil }
    return [layer]
  }

  /// The words of a name in lower case: `test:e2e`, `UnitTests` and `run_unit-tests.sh` alike.
  static func split(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for scalar in name.unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      let isUpper = scalar.properties.isUppercase
      if !isLetter || (isUpper && wasLower) {
        if !word.isEmpty { words.append(word.lowercased()) }
        word = ""
      }
      if isLetter { word.unicodeScalars.append(scalar) }
      wasLower = isLetter && !isUpper
    }
    if !word.isEmpty { words.append(word.lowercased()) }
    return words
  }
}
