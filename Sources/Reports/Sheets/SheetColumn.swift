import MaturityModel
import TextLayout

/// A column of the self-assessment sheet.
enum SheetColumn: Sendable, Hashable {
  case domain
  case item
  case practice
  case code
  case level(Int)
  case rating
  case gap
  case ideas

  /// The columns in the order in which assessors know them.
  static func all(levels: [Level]) -> [SheetColumn] {
    [.domain, .item, .practice, .code] + levels.map { .level($0.number) }
      + [.rating, .gap, .ideas]
  }

  /// Whether neighbouring rows share its cell.
  var isShared: Bool { self == .domain || self == .item }

  /// The name in style sheets.
  var style: String {
    switch self {
    case .domain: "domain"
    case .item: "item"
    case .practice: "practice"
    case .code: "code"
    case .level: "demand"
    case .rating: "rating"
    case .gap: "gap"
    case .ideas: "ideas"
    }
  }
}
