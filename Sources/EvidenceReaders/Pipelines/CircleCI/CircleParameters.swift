import DataFormats

/// Values for `<< parameters.name >>` within a job or command.
struct CircleParameters {
  private var values: [String: String] = [:]

  /// Takes defaults of the declaration, then what the caller gives.
  init(declared: YAMLNode?, given: YAMLNode?, outer: CircleParameters? = nil) {
    for (key, declaration) in declared?.entries ?? [] {
      guard let name = key.string else { continue }
      let value = given?[name]?.string.map { outer?.filled($0) ?? $0 }
      values[name] = value ?? declaration["default"]?.string
    }
  }

  /// A text with its placeholders filled in; one without a value stays.
  func filled(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "<<") {
      result += rest[..<start.lowerBound]
      let after = rest[start.upperBound...]
      guard let end = after.firstRange(of: ">>") else {
        return result + rest[start.lowerBound...]
      }
      let name = after[..<end.lowerBound].trimmed
      let key = name.hasPrefix("parameters.") ? String(name.dropFirst(11)) : ""
      result += values[key] ?? String(rest[start.lowerBound..<end.upperBound])
      rest = after[end.upperBound...]
    }
    return result + rest
  }
}
