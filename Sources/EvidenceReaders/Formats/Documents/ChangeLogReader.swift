public import DataFormats
public import Evidence

/// Reads change logs in Markdown, reStructuredText and AsciiDoc, told by their names.
///
/// Source: "Keep a Changelog" 1.1.0; the habits of conventional-changelog and release-please.
public struct ChangeLogReader: EvidenceReader {
  /// The identifier `changelog`.
  public let format = "changelog"
  /// What a person calls it.
  public let title = "change log (Markdown, reStructuredText or AsciiDoc)"

  /// Makes the reader.
  public init() {}

  /// Told by the name; other people's logs in folders of dependencies are not the project's.
  public func recognises(_ candidate: Candidate) -> Bool {
    !candidate.isForeign && DocumentNames.isChangeLog(candidate.lowercasedName)
  }

  /// Takes the headings that start with a version.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let text = try input.text()
    var log = ChangeLog(provenance: input.place())
    var isCode = false
    for index in text.lines.indices {
      let line = text.lines[index].trimmed
      if line.hasPrefix("```") || line.hasPrefix("~~~") { isCode.toggle() }
      guard !isCode, let heading = Self.heading(text.lines, index) else { continue }
      if let version = Self.version(in: heading) {
        let date = WrittenDate.first(in: heading) ?? Self.dateBelow(text.lines, index)
        log.versions.append(
          ChangeLog.Version(line: text.lines[index].number, name: version, date: date))
      } else if heading.lowercased().contains("unreleased") {
        log.hasUnreleased = true
      }
    }
    collection.changeLogs.append(log)
  }

  /// The text of a heading: behind `#` or `=`, or above a line of dashes, equals or the like.
  private static func heading(_ lines: [SourceText.Line], _ index: Int) -> Substring? {
    let line = lines[index].trimmed
    for mark in ["#", "="] as [Character] where line.first == mark {
      let rest = line.drop { $0 == mark }
      return rest.first == " " || rest.first == "[" ? rest.trimmed : nil
    }
    guard !line.isEmpty, lines.indices.contains(index + 1) else { return nil }
    let below = lines[index + 1].trimmed
    guard let first = below.first, "-=~^*".contains(first), below.utf8.count >= 3,
      below.allSatisfy({ $0 == first })
    else { return nil }
    return line
  }

  /// The version among the first three words of a heading.
  private static func version(in heading: Substring) -> String? {
    let words = heading.split { " []():,\t*_`".contains($0) }.prefix(3)
    let version = words.first {
      VersionName.matches(String($0)) && WrittenDate.first(in: $0) == nil
    }
    return version.map(String.init)
  }

  /// A date that stands alone below a heading, such as `Released on 2024-01-02`.
  private static func dateBelow(_ lines: [SourceText.Line], _ index: Int) -> WrittenDate.Moment? {
    let next = lines[(index + 1)...].prefix(4).map(\.trimmed)
      .first { text in text.contains { $0.isLetter || $0.isNumber } }
    guard let next, next.split(separator: " ").count <= 5 else { return nil }
    return WrittenDate.first(in: next)
  }
}
