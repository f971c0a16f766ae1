public import DataFormats
public import Evidence
import Quantities

/// Reads records of architectural decisions: Nygard's form, MADR with front matter, MADR with lists.
///
/// Source: M. Nygard, "Documenting Architecture Decisions"; MADR 2 to 4.
public struct DecisionRecordReader: EvidenceReader {
  /// The identifier `adr`.
  public let format = "adr"
  /// What a person calls it.
  public let title = "architecture decision record (Nygard or MADR)"

  private static let parts: [StaticString] = [
    "Context", "Decision", "Status", "status", "CONTEXT", "Consequences",
  ]

  /// Makes the reader.
  public init() {}

  /// Told by the folder, and by a word that such records have.
  public func recognises(_ candidate: Candidate) -> Bool {
    let folders = candidate.path.split(separator: "/").dropLast().map(String.init)
    return !candidate.isForeign
      && DocumentNames.isDecision(folders: folders, name: candidate.lowercasedName)
      && Self.parts.contains { candidate.prefixContains($0) }
  }

  /// Takes title, status and date; what a template left to be filled in is none.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let lines = try input.text(limit: 4 << 20).lines
    var fields: [String: String] = [:]
    var title: String?
    for (index, line) in lines.enumerated() {
      let text = line.trimmed
      if title == nil, let heading = Self.heading(text, level: 1) { title = String(heading) }
      if let heading = Self.heading(text, level: 2) {
        let below = lines[(index + 1)...].lazy.map(\.trimmed).first { !$0.isEmpty }
        Self.take(heading.lowercased(), below ?? "", into: &fields)
      } else if let colon = text.firstIndex(of: ":") {
        let key = text[..<colon].trimmed { "*-_ ".contains($0) }.lowercased()
        Self.take(key, text[text.index(after: colon)...], into: &fields)
      }
    }
    let name = input.path.split(separator: "/").last.map(String.init) ?? input.path
    var record = DecisionRecord(provenance: input.place(), title: title ?? fields["title"] ?? name)
    record.status = fields["status"]?.split { !$0.isLetter }.first.map { $0.lowercased() }
    record.date = fields["date"].flatMap { WrittenDate.first(in: Substring($0)) }
    collection.decisions.append(record)
  }

  private static func heading(_ line: Substring, level: Int) -> Substring? {
    for mark in ["#", "="] {
      let marks = String(repeating: mark, count: level)
      if line.hasPrefix(marks + " ") { return line.dropFirst(level + 1).trimmed }
    }
    return nil
  }

  /// The first value that is none of a template: `{status}`, `[accepted | rejected]`, `YYYY-MM-DD`.
  private static func take(
    _ key: String, _ written: Substring, into fields: inout [String: String]
  ) {
    guard ["status", "date", "title"].contains(key), fields[key] == nil else { return }
    let value = written.trimmed { "*_\"' ".contains($0) }
    let isTemplate =
      value.isEmpty || value.contains("|") || value.hasPrefix("{") || value.hasPrefix("<")
      || value.hasPrefix("#") || (key == "status" && value.hasPrefix("["))
    if !isTemplate { fields[key] = String(value) }
  }
}

extension Substring {
  /// Without such characters at both ends.
  fileprivate func trimmed(_ isLeft: (Character) -> Bool) -> Substring {
    guard let last = lastIndex(where: { !isLeft($0) }) else { return "" }
    return self[...last].drop(while: isLeft)
  }
}
