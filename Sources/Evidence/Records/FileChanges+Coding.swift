import Quantities

/// Paths stand once; each commit is a line of text: the start of its id, its time, and the numbers
/// of its paths, with a `+` behind those it added.
extension FileChanges: Codable {
  private enum CodingKeys: String, CodingKey { case since, paths, commits }

  /// Reads the paths and lines.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(since: try container.decodeIfPresent(Instant.self, forKey: .since))
    let paths = try container.decode([String].self, forKey: .paths)
    for line in try container.decode([Line].self, forKey: .commits) {
      append(commit: line.idPrefix, time: line.time)
      for entry in line.entries {
        guard paths.indices.contains(entry.path) else {
          throw DecodingError.dataCorruptedError(
            forKey: .commits, in: container, debugDescription: "no path \(entry.path)")
        }
        append(path: paths[entry.path], isAdded: entry.isAdded)
      }
    }
  }

  /// Writes the paths and lines.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(since, forKey: .since)
    try container.encode(paths, forKey: .paths)
    let lines = commits.map { commit in
      Line(
        idPrefix: commit.idPrefix, time: commit.time,
        entries: entries[commit.range].map { (Int($0.path), $0.isAdded) })
    }
    try container.encode(lines, forKey: .commits)
  }

  /// One commit as text.
  private struct Line: Codable {
    let idPrefix: UInt64
    let time: Instant?
    let entries: [(path: Int, isAdded: Bool)]

    init(idPrefix: UInt64, time: Instant?, entries: [(path: Int, isAdded: Bool)]) {
      (self.idPrefix, self.time, self.entries) = (idPrefix, time, entries)
    }

    init(from decoder: any Decoder) throws {
      let fields = try FieldLine(from: decoder, count: 2)
      idPrefix = try fields.number(0, radix: 16)
      time = try fields.moment(1)
      entries = try fields.rest.map { ($0, $1 == "+") }
    }

    func encode(to encoder: any Encoder) throws {
      let numbers = entries.map { "\($0.path)\($0.isAdded ? "+" : "")" }
      let fields = [String(idPrefix, radix: 16), FieldLine.text(time)] + numbers
      var container = encoder.singleValueContainer()
      try container.encode(fields.joined(separator: " "))
    }
  }
}
