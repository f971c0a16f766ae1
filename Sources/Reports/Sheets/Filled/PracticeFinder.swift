import MaturityModel
import TextLayout

/// Finds the practice that a row of a filled sheet speaks of.
struct PracticeFinder {
  /// What a row says about its practice.
  struct Clues: Hashable {
    var code = ""
    var practice = ""
    var item = ""
    var domain = ""

    var isEmpty: Bool { code.isEmpty && practice.isEmpty }
  }

  enum Outcome {
    case found(Practice)
    /// The code names one practice, the title another.
    case contradiction(code: Practice, title: Practice)
    /// The title fits several practices, and item and domain do not tell which.
    case ambiguous([Practice])
    case unknown(suggestion: String?)
  }

  private struct Entry {
    let practice: Practice
    let item: Item
    let domain: Domain
  }

  private let entries: [Entry]
  private let codes: [String: Practice]

  init(_ model: Model) {
    entries = model.domains.flatMap { domain in
      domain.items.flatMap { item in
        item.practices.map { Entry(practice: $0, item: item, domain: domain) }
      }
    }
    codes = Dictionary(
      model.practices.map { ($0.id.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
  }

  func find(_ clues: Clues) -> Outcome {
    let byCode = code(clues.code) ?? code(within: clues.practice)
    let fitting = titled(clues)
    if let byCode {
      let isTitled = fitting.isEmpty || fitting.contains { $0.id == byCode.id }
      return isTitled ? .found(byCode) : .contradiction(code: byCode, title: fitting[0])
    }
    if fitting.count == 1, clues.code.isEmpty { return .found(fitting[0]) }
    if fitting.count > 1, clues.code.isEmpty { return .ambiguous(fitting) }
    return .unknown(suggestion: suggestion(clues))
  }

  private func code(_ text: String) -> Practice? { codes[text.trimmingBlanks.lowercased()] }

  /// A code beside the title, in the same cell.
  private func code(within text: String) -> Practice? {
    let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) && $0 != "-" }
    return words.lazy.compactMap { codes[$0.lowercased()] }.first
  }

  /// The practices of a title; where there are several, those whose item and domain fit.
  private func titled(_ clues: Clues) -> [Practice] {
    var fitting = entries.filter { Self.names($0.practice.title, clues.practice) }
    for (clue, title) in [(clues.item, \Entry.item.title), (clues.domain, \Entry.domain.title)] {
      let closer = fitting.filter { Self.names($0[keyPath: title], clue) }
      if !closer.isEmpty { fitting = closer }
    }
    return fitting.map(\.practice)
  }

  private static func names(_ title: LocalizedText, _ text: String) -> Bool {
    let name = SheetColumnWords.plain(text)
    return name == SheetColumnWords.plain(title.chinese)
      || name == SheetColumnWords.plain(title.english)
  }

  private func suggestion(_ clues: Clues) -> String? {
    if !clues.code.isEmpty {
      return NearestName.suggestion(
        for: clues.code.uppercased(), in: entries.map(\.practice.id))
    }
    let titles = entries.flatMap { [$0.practice.title.chinese, $0.practice.title.english] }
    return NearestName.suggestion(for: clues.practice, in: titles)
  }
}
