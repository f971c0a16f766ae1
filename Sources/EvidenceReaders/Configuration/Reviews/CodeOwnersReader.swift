public import DataFormats
public import Evidence

/// Reads CODEOWNERS files of GitHub and GitLab.
///
/// Source: "About code owners" of GitHub and "Code Owners syntax" of GitLab.
public struct CodeOwnersReader: EvidenceReader {
  /// The format's identifier.
  public let format = "codeowners"
  /// What a person calls the format.
  public let title = "CODEOWNERS"

  /// Makes the reader.
  public init() {}

  /// Takes `CODEOWNERS` where a forge looks for it.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.name == "CODEOWNERS"
      && ["", ".github", "docs", ".gitlab", ".gitea", ".forgejo"].contains(candidate.folder)
  }

  /// Reads one file; GitHub ignores one above 3 MiB, and so is it refused here.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let text = try input.text(limit: 3 << 20)
    var sectionOwners = 0
    var rules: [CodeOwners.Rule] = []
    for line in text.lines {
      let trimmed = line.trimmed
      if trimmed.isEmpty || trimmed.hasPrefix("#") { continue }
      if let owners = Self.sectionOwners(trimmed) {
        sectionOwners = owners
        continue
      }
      let words = Self.words(trimmed)
      guard let pattern = words.first else { continue }
      // Below a section with owners, a bare pattern belongs to them.
      let owners = words.count > 1 ? words.count - 1 : sectionOwners
      rules.append(CodeOwners.Rule(pattern: pattern, owners: owners, line: line.number))
    }
    collection.codeOwners.append(CodeOwners(provenance: input.place(), rules: rules))
  }

  /// How many owners the heading `[Name][2] @owner` or `^[Name]` gives; nil for other lines.
  private static func sectionOwners(_ line: Substring) -> Int? {
    let heading = line.hasPrefix("^") ? line.dropFirst() : line
    guard heading.hasPrefix("["), let end = heading.firstIndex(of: "]") else { return nil }
    let rest = heading[heading.index(after: end)...]
    // A pattern may start with a set of characters: `[ab].txt @owner`.
    guard rest.isEmpty || rest.hasPrefix(" ") || rest.hasPrefix("[") else { return nil }
    let owners = rest.hasPrefix("[") ? rest.drop { $0 != "]" }.dropFirst() : rest
    return words(owners).count
  }

  /// The words of a line; `\ ` belongs to a word, `#` starts a comment.
  private static func words(_ line: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    var isEscaped = false
    for character in line {
      if isEscaped {
        word.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "#", word.isEmpty {
        break
      } else if character == " " || character == "\t" {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
