/// Takes a Markdown page apart into blocks and cells, to see that text never adds any.
struct MarkdownPage {
  private let lines: [Substring]

  init(_ page: String) { lines = page.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The kind of every line, and the count of cells of every row.
  var shape: [String] { lines.map(Self.kind) }

  /// What stands outside code spans.
  var prose: String { lines.map { Self.withoutCode(String($0)) }.joined(separator: "\n") }

  private static func kind(_ line: Substring) -> String {
    let indent = line.prefix { $0 == " " }.count
    let body = line.dropFirst(indent)
    let marker = body.prefix { "#-+*>=~|0123456789.".contains($0) }
    if body.hasPrefix("|") { return "row of \(cells(body))" }
    return "\(indent) \(marker.isEmpty ? "text" : String(marker))"
  }

  /// Pipes part cells wherever they stand, but for escaped ones.
  private static func cells(_ row: Substring) -> Int {
    var (count, isEscaped) = (0, false)
    for character in row {
      if character == "|", !isEscaped { count += 1 }
      isEscaped = character == "\\" && !isEscaped
    }
    return count - 1
  }

  private static func withoutCode(_ line: String) -> String {
    var (result, rest) = ("", line[...])
    while let start = rest.firstIndex(of: "`") {
      result += rest[..<start]
      if result.last == "\\" {
        rest = rest[rest.index(after: start)...]
        continue
      }
      let fence = rest[start...].prefix { $0 == "`" }
      rest = rest[fence.endIndex...]
      rest = afterFence(fence.count, in: rest)
    }
    return result + rest
  }

  private static func afterFence(_ count: Int, in text: Substring) -> Substring {
    var rest = text
    while let start = rest.firstIndex(of: "`") {
      let run = rest[start...].prefix { $0 == "`" }
      rest = rest[run.endIndex...]
      if run.count == count { return rest }
    }
    return ""
  }
}
