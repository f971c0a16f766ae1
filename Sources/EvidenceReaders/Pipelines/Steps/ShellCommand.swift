/// One simple command of a shell script.
struct ShellCommand: Equatable {
  /// The program and its arguments, unquoted.
  let words: [String]
  /// The line it starts on, from 1, counted in the script.
  let line: Int
  /// Whether the script goes on when it fails (`… || true`).
  var ignoresFailure = false

  /// The words as one text.
  var text: String { words.joined(separator: " ") }
}

extension ShellCommand {
  /// Words that may stand before a command without changing what it does.
  private static let keywords: Set<String> = [
    "if", "then", "else", "elif", "fi", "while", "until", "do", "done", "!", "{", "}", "time",
    "sudo", "exec", "nohup", "command", "env", "npx", "bunx", "pnpx", "xvfb-run", "retry", "call",
    "cmd", "/c", "&", "docker-entrypoint.sh", "wine", "unbuffer", "catchsegv", "nice", "ionice",
  ]

  /// Programs that run another one named behind a word of their own.
  private static let runners: [[String]] = [
    ["poetry", "run"], ["pipenv", "run"], ["uv", "run"], ["pdm", "run"],
    ["rye", "run"], ["bundle", "exec"], ["pnpm", "dlx"], ["pnpm", "exec"], ["yarn", "dlx"],
    ["yarn", "exec"], ["npm", "exec"], ["mise", "exec"], ["conda", "run"], ["python", "-m"],
    ["python3", "-m"], ["py", "-m"], ["nix", "develop", "-c"],
    ["dotnet", "tool", "run"], ["xcrun"], ["rtx", "exec"], ["go", "tool"],
  ]

  /// The command that does the work: without assignments, keywords, wrappers and the folder of
  /// the program.
  var essence: [String] {
    var rest = words[...]
    while let next = Self.withoutWrapper(rest) { rest = next }
    guard let program = rest.first, !Self.isAssignment(program) else { return [] }
    return [Self.programName(program)] + rest.dropFirst()
  }

  private static func withoutWrapper(_ words: ArraySlice<String>) -> ArraySlice<String>? {
    guard let first = words.first, words.count > 1 else { return nil }
    if isAssignment(first) || keywords.contains(first) || first == "--" {
      // Options of a wrapper, such as `sudo -E`, go with it.
      return words.dropFirst().drop { keywords.contains(first) && $0.hasPrefix("-") && $0 != "--" }
    }
    if first == "timeout" {
      return words.dropFirst().drop { $0.hasPrefix("-") }.dropFirst()
    }
    guard let runner = runners.first(where: { words.starts(with: $0) }),
      words.count > runner.count
    else { return nil }
    return withoutOptions(words.dropFirst(runner.count))
  }

  /// Options of runners that take the next word as their value.
  private static let valued: Set<String> = [
    "--group", "--only-group", "--no-group", "--extra", "--no-extra", "--with", "--with-editable",
    "--with-requirements", "--python", "-p", "--package", "--env-file", "--directory", "--project",
    "--index", "--default-index", "--index-url", "--extra-index-url", "--config-file",
    "--cache-dir", "-n", "--name", "--sdk", "--toolchain", "-P",
  ]

  private static func withoutOptions(_ words: ArraySlice<String>) -> ArraySlice<String> {
    var rest = words
    while let option = rest.first, option.hasPrefix("-") {
      rest = rest.dropFirst(valued.contains(option) ? 2 : 1)
    }
    return rest
  }

  private static func isAssignment(_ word: String) -> Bool {
    guard let equals = word.firstIndex(of: "="), equals != word.startIndex else { return false }
    return word[..<equals].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
  }

  /// `./mvnw`, `/usr/bin/make` and `node_modules/.bin/jest` by their last part; scripts keep
  /// their folder, which tells them from installed programs.
  private static func programName(_ program: String) -> String {
    let name = program.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init)
    guard let name, name != program else { return program }
    let known = ["mvnw", "gradlew", "mvnw.cmd", "gradlew.bat"]
    if known.contains(name) { return String(name.prefix { $0 != "." }) }
    let isInstalled =
      program.hasPrefix("/") || program.contains("node_modules/.bin/")
      || program.contains("venv/bin/") || program.contains("vendor/bin/")
    return isInstalled ? name : program
  }
}
