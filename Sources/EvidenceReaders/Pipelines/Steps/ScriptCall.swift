/// A command that runs a script or a named target of the project, whose contents are not in the
/// pipeline.
struct ScriptCall {
  /// The names that may tell what it does.
  let names: [String]
  /// What is called, for people.
  let phrase: String
  /// Whether it is known to do nothing that matters here.
  let isHarmless: Bool

  /// Programs that run targets, by how the target is given.
  private static let runners: [String: [String]] = [
    "npm": ["run", "run-script"], "pnpm": ["run"], "yarn": ["run"], "bun": ["run"],
    "deno": ["task"], "composer": ["run", "run-script"], "nox": ["-s", "--session"],
    "tox": ["-e"], "hatch": ["run"], "pdm": ["run"], "ant": [], "make": [], "gmake": [],
    "just": [], "task": [], "rake": [], "mage": [], "invoke": [], "inv": [], "earthly": [],
    "gradle": [], "gradlew": [], "sbt": [], "grunt": [], "gulp": [], "nx": ["run"],
    "turbo": ["run"],
    "lerna": ["run"], "fastlane": [], "cake": [], "nuke": [], "mill": [],
  ]

  private static let shells: Set<String> = [
    "bash", "sh", "zsh", "ksh", "source", ".", "python", "python3", "node", "ruby", "perl", "php",
    "pwsh", "powershell", "tsx", "ts-node",
  ]

  private static let harmless: Set<String> = [
    "install", "clean", "setup", "deps", "bootstrap", "prepare", "configure", "init",
    "add", "link", "cache", "config", "version", "versions", "help", "set", "dependencies",
    "requirements", "wrapper", "update", "restore", "tasks", "properties", "fetch", "vendor",
    "tools", "generate", "workspaces", "list", "why", "outdated", "env", "login", "logout",
  ]

  /// Reads a command, its program first; nil when it runs no script.
  init?(_ words: [String]) {
    guard let program = words.first else { return nil }
    if program == "tox", let environments = Self.toxEnvironments(words.dropFirst()) {
      self.init(names: environments, phrase: "tox -e \(environments.joined(separator: ","))")
    } else if let introductions = Self.runners[program] {
      let targets = Self.targets(words.dropFirst(), after: introductions)
      // `yarn lint` runs a script as `yarn run lint` does; npm has fixed commands of its own.
      let isPlain = introductions.isEmpty || program == "yarn" || program == "pnpm"
      guard !targets.isEmpty || isPlain else { return nil }
      let plain = targets.isEmpty ? Self.targets(words.dropFirst(), after: []) : targets
      self.init(names: plain, phrase: ([program] + plain).joined(separator: " "))
    } else if Self.shells.contains(program) {
      guard let script = words.dropFirst().first(where: { !$0.hasPrefix("-") }),
        words.count < 2 || !Self.isInline(words[1])
      else { return nil }
      self.init(names: [Self.stem(script)], phrase: "script \(script)")
    } else if program.contains("/") || Self.isScriptName(program) {
      self.init(names: [Self.stem(program)], phrase: "script \(program)")
    } else {
      return nil
    }
  }

  private init(names: [String], phrase: String) {
    self.names = names
    self.phrase = phrase
    isHarmless =
      !names.isEmpty
      && names.allSatisfy { name in
        NameWords.split(name).contains { Self.harmless.contains($0) }
      }
  }

  private static func targets(
    _ arguments: ArraySlice<String>, after introductions: [String]
  ) -> [String] {
    var rest = arguments
    if !introductions.isEmpty {
      guard let place = rest.firstIndex(where: { introductions.contains($0) }) else { return [] }
      return rest[(place + 1)...].first { !$0.hasPrefix("-") }.map { [$0] } ?? []
    }
    rest = rest.drop { $0 == "--" }
    var isValue = false
    return rest.filter { word in
      defer { isValue = ["-C", "-f", "-j", "-p", "--file", "--directory"].contains(word) }
      return !isValue && !word.hasPrefix("-") && !word.contains("=")
    }
  }

  /// The environments that tox is told to run, those named after an interpreter as tests.
  ///
  /// Such an environment (`py312-django42`) runs the tests with it, by the convention of tox.
  private static func toxEnvironments(_ arguments: ArraySlice<String>) -> [String]? {
    guard let place = arguments.firstIndex(where: { $0.hasPrefix("-e") }) else { return nil }
    let joined = arguments[place].dropFirst(2)
    let list = joined.isEmpty ? arguments[(place + 1)...].first.map { $0[...] } : joined
    return list?.split(separator: ",").map { isInterpreter($0) ? "tests" : String($0) }
  }

  private static func isInterpreter(_ name: Substring) -> Bool {
    guard name.hasPrefix("py") else { return false }
    let rest = name.dropFirst(name.hasPrefix("pypy") ? 4 : 2)
    return rest.isEmpty || (rest.first?.isNumber ?? false)
  }

  private static func isInline(_ word: String) -> Bool {
    ["-c", "-e", "-lc", "-ec", "-xc", "-Command", "-", "-V", "--version", "-m"].contains(word)
  }

  private static func isScriptName(_ program: String) -> Bool {
    [".sh", ".py", ".ps1", ".bat", ".cmd", ".rb", ".pl"].contains { program.hasSuffix($0) }
  }

  /// The last part of a path without its ending.
  private static func stem(_ path: String) -> String {
    let name = path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
    return String(name.prefix { $0 != "." })
  }
}
