/// One instruction of a Dockerfile with its continued lines joined.
struct DockerfileInstruction {
  /// The instruction in upper case: `FROM`.
  let name: String
  /// What follows it.
  let arguments: String
  /// The line it starts on.
  let line: Int

  /// The words of the arguments.
  var words: [String] { arguments.split(whereSeparator: \.isWhitespace).map(String.init) }

  /// The instructions of a file; comments and bodies of here-documents are left out.
  static func all(in text: SourceText) -> [DockerfileInstruction] {
    let escape = escapeCharacter(text)
    var result: [DockerfileInstruction] = []
    var joined = ""
    var start = 0
    var endings: [String] = []
    for line in text.lines {
      if let ending = endings.first {
        if line.text == ending || line.text.drop(while: { $0 == "\t" }) == ending {
          endings.removeFirst()
        }
        continue
      }
      let trimmed = line.trimmed
      if trimmed.hasPrefix("#") || (trimmed.isEmpty && !joined.isEmpty) { continue }
      if joined.isEmpty { start = line.number }
      if trimmed.last == escape {
        joined += trimmed.dropLast() + " "
        continue
      }
      joined += trimmed
      if let instruction = DockerfileInstruction(joined, line: start) {
        result.append(instruction)
        endings = instruction.hereDocumentEndings
      }
      joined = ""
    }
    if let last = DockerfileInstruction(joined, line: start) { result.append(last) }
    return result
  }

  private init?(_ text: String, line: Int) {
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { return nil }
    let name = trimmed.prefix { !$0.isWhitespace }
    self.name = name.uppercased()
    arguments = String(trimmed.dropFirst(name.count).trimmed)
    self.line = line
  }

  /// The character of the directive `# escape=`, which must stand before any instruction.
  private static func escapeCharacter(_ text: SourceText) -> Character {
    for line in text.lines {
      let trimmed = line.trimmed
      guard trimmed.hasPrefix("#") else { break }
      let directive = trimmed.dropFirst().trimmed.lowercased()
      if directive.hasPrefix("escape"), directive.contains("="), directive.last == "`" {
        return "`"
      }
    }
    return "\\"
  }

  /// The words that end the here-documents which an instruction starts.
  private var hereDocumentEndings: [String] {
    guard ["RUN", "COPY", "ADD"].contains(name) else { return [] }
    return words.compactMap { word in
      guard let range = word.firstRange(of: "<<"), !word.hasPrefix("<<<") else { return nil }
      let ending = word[range.upperBound...].drop { $0 == "-" }
        .filter { $0 != "\"" && $0 != "'" }
      return ending.first?.isLetter == true ? ending : nil
    }
  }
}
