import Evidence

/// Follows the stages of a Dockerfile, instruction by instruction.
struct DockerfileStages {
  let path: String
  /// How many stages there are.
  private(set) var count = 0
  /// The images of others that stages build upon.
  private(set) var bases: [ImageReference] = []
  /// Whether the last stage declares a health check.
  var hasHealthCheck: Bool { current.hasHealthCheck }
  /// Whether the last stage runs as a user other than root, as far as the file tells.
  var runsAsNonRoot: Bool { current.isNonRoot }

  private var current = Stage()
  private var name: String?
  private var named: [String: Stage] = [:]
  private var defaults: [String: String] = [:]

  private struct Stage {
    var isNonRoot = false
    var hasHealthCheck = false
  }

  init(path: String) { self.path = path }

  /// Takes the next instruction.
  mutating func take(_ instruction: DockerfileInstruction) {
    switch instruction.name {
    case "ARG" where count == 0: takeDefaults(instruction)
    case "FROM": startStage(instruction)
    case "USER": current.isNonRoot = Self.isNonRoot(instruction.words.first ?? "")
    case "HEALTHCHECK":
      current.hasHealthCheck = instruction.words.first?.uppercased() != "NONE"
    default: break
    }
  }

  /// Arguments before the first stage may stand in its `FROM`.
  private mutating func takeDefaults(_ instruction: DockerfileInstruction) {
    for word in instruction.words {
      guard let equals = word.firstIndex(of: "=") else { continue }
      let value = word[word.index(after: equals)...].filter { $0 != "\"" && $0 != "'" }
      defaults[String(word[..<equals])] = value
    }
  }

  private mutating func startStage(_ instruction: DockerfileInstruction) {
    let words = instruction.words.filter { !$0.hasPrefix("--") }
    guard let written = words.first else { return }
    if let name { named[name] = current }
    count += 1
    let image = substituted(written)
    if let earlier = named[image.lowercased()] {
      current = earlier
    } else {
      // Images that say so in their tag run as a user of their own.
      current = Stage(isNonRoot: image.contains("nonroot"))
      if image.lowercased() != "scratch" {
        bases.append(
          ImageReference(image, provenance: Provenance(path: path, line: instruction.line)))
      }
    }
    name = words.count >= 3 && words[1].uppercased() == "AS" ? words[2].lowercased() : nil
  }

  /// `${NAME}`, `$NAME` and `${NAME:-default}` with the defaults of arguments; a name without one
  /// stays as written.
  private func substituted(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let dollar = rest.firstIndex(of: "$") {
      result += rest[..<dollar]
      rest = rest[rest.index(after: dollar)...]
      let isBraced = rest.first == "{"
      let inner =
        isBraced ? rest.dropFirst().prefix { $0 != "}" } : rest.prefix(while: Self.isNameCharacter)
      let name = inner.prefix(while: Self.isNameCharacter)
      let fallback = inner.dropFirst(name.count)
      let own = fallback.hasPrefix(":-") ? String(fallback.dropFirst(2)) : nil
      let value = defaults[String(name)].flatMap { $0.isEmpty ? nil : $0 } ?? own
      result += value ?? (isBraced ? "${\(inner)}" : "$\(inner)")
      rest = rest.dropFirst(inner.count + (isBraced ? 2 : 0))
    }
    return result + rest
  }

  private static func isNameCharacter(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "_")
  }

  private static func isNonRoot(_ user: String) -> Bool {
    let name = user.prefix { $0 != ":" }
    return !name.isEmpty && name != "root" && name != "0" && !name.contains("$")
  }
}
