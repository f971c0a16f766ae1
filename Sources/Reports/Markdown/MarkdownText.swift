/// Markdown in which everything that was interpolated is harmless.
///
/// Literal parts are markup as written here; interpolated parts are escaped, so that text of a
/// project cannot break out: `"**\(name)**: \(code: path)"`.
struct MarkdownText: ExpressibleByStringInterpolation, Sendable {
  private(set) var source: String

  init(stringLiteral value: String) { source = value }

  init(stringInterpolation: Interpolation) { source = stringInterpolation.source }

  /// A text without markup.
  init(text: String) { source = MarkdownEscape.text(text) }

  static let none: MarkdownText = "–"

  struct Interpolation: StringInterpolationProtocol {
    var source = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      source.reserveCapacity(literalCapacity + interpolationCount * 24)
    }

    mutating func appendLiteral(_ literal: String) { source += literal }
    mutating func appendInterpolation(_ text: String) { source += MarkdownEscape.text(text) }
    mutating func appendInterpolation(_ number: Int) { source += "\(number)" }
    mutating func appendInterpolation(_ markup: MarkdownText) { source += markup.source }
    mutating func appendInterpolation(code text: String) { source += MarkdownEscape.code(text) }
    mutating func appendInterpolation(anchor id: String) { source += MarkdownEscape.anchor(id) }
  }
}

extension MarkdownText {
  static func + (left: MarkdownText, right: MarkdownText) -> MarkdownText { "\(left)\(right)" }
}

extension [MarkdownText] {
  func joined(separator: MarkdownText = ", ") -> MarkdownText {
    guard let first else { return "" }
    return dropFirst().reduce(first) { "\($0)\(separator)\($1)" }
  }
}
