/// Puts blocks of Markdown one under the other.
struct MarkdownWriter {
  private(set) var text = ""

  mutating func heading(_ level: Int, _ text: MarkdownText) {
    block(String(repeating: "#", count: min(max(level, 1), 6)) + " " + text.source)
  }

  mutating func paragraph(_ text: MarkdownText) { block(text.source) }

  /// A list; items that are nested stand two spaces further in.
  mutating func list(_ items: [Item]) {
    guard !items.isEmpty else { return }
    block(
      items.map { String(repeating: "  ", count: $0.depth) + "- " + $0.text.source }
        .joined(separator: "\n"))
  }

  mutating func list(_ items: [MarkdownText]) { list(items.map { Item($0) }) }

  mutating func numbered(_ items: [MarkdownText]) {
    guard !items.isEmpty else { return }
    let lines = items.enumerated().map { "\($0.offset + 1). \($0.element.source)" }
    block(lines.joined(separator: "\n"))
  }

  /// A GFM table; columns of numbers stand to the right.
  mutating func table(_ columns: [Column], rows: [[MarkdownText]]) {
    guard !rows.isEmpty else { return }
    let rule = columns.map { $0.isNumber ? "---:" : "---" }
    let cells = [columns.map(\.title.source), rule] + rows.map { $0.map(\.source) }
    block(cells.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n"))
  }

  /// Lines that show as they stand; the text must not come from a project.
  mutating func quote(_ text: MarkdownText) { block("> " + text.source) }

  private mutating func block(_ lines: String) {
    if !text.isEmpty { text += "\n" }
    text += lines + "\n"
  }

  struct Item {
    let text: MarkdownText
    let depth: Int

    init(_ text: MarkdownText, depth: Int = 0) { (self.text, self.depth) = (text, depth) }
  }

  struct Column {
    let title: MarkdownText
    let isNumber: Bool

    static func text(_ title: String) -> Column { Column(title: "\(title)", isNumber: false) }
    static func number(_ title: String) -> Column { Column(title: "\(title)", isNumber: true) }
  }
}
