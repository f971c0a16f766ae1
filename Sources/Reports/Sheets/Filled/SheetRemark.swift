/// What is to be said about a filled sheet; the words are here, on one page.
enum SheetRemark {
  case noHeader
  case severalColumns([String])
  case noPractice(String)
  case unknownPractice(String, suggestion: String?)
  case ambiguous(String, [String])
  case contradiction(code: String, title: String)
  case unreadableRating(String, practice: String, top: Int)
  case turnedSign(String)
  case withoutReason(String)
  case withoutCriteria(String)
  case conflict(String, String, line: Int, String)
  case unrated(String, String)
  case unread(String)
  case moreUnread(Int)

  /// One lower-case phrase, the user's text quoted, the likely fix last.
  var words: String {
    switch self {
    case .noHeader:
      "no row names a self-rating (自评) and a sub-item (能力子项) or code (编号); keep the sheet's "
        + "heading row"
    case .severalColumns(let titles):
      "\(titles.map(Self.quote).joined(separator: " and ")) look alike; the first is read, rename "
        + "the others"
    case .noPractice(let rating):
      "rating \(Self.quote(rating)) stands beside no sub-item; fill in its name or code"
    case .unknownPractice(let text, let suggestion):
      "the model has no sub-item \(Self.quote(text))"
        + (suggestion.map { "; did you mean \(Self.quote($0))?" } ?? "")
    case .ambiguous(let text, let ids):
      "\(Self.quote(text)) may be \(ids.joined(separator: " or ")); write the code"
    case .contradiction(let code, let title):
      "the code says \(code), the name \(title); correct one of them"
    case .unreadableRating(let text, let practice, let top):
      "rating \(Self.quote(text)) of \(practice) is not read; write 1 to \(top), or 3- where "
        + "something of level 3 is not met"
    default: statementWords
    }
  }

  private var statementWords: String {
    switch self {
    case .turnedSign(let text):
      "\(Self.quote(text)) is read as \(Self.quote(text.dropFirst() + "-")); spreadsheets turn the "
        + "sign round"
    case .withoutReason(let practice):
      "\(practice) is said not to apply; give the reason under problems and ideas"
    case .withoutCriteria(let practice):
      "the model has no criteria for \(practice); its rating states nothing"
    case .conflict(let practice, let first, let line, let second):
      "\(practice) is rated \(Self.quote(second)) here and \(Self.quote(first)) on line \(line); "
        + "neither counts"
    case .unrated(let practice, let text):
      "\(practice) has no rating, so nothing is stated by \(Self.quote(text))"
    case .unread(let text): "not read: \(Self.quote(text))"
    case .moreUnread(let count): "\(count) more cells are not read"
    default: ""
    }
  }

  /// `column J 'Self-rating'`, lettered as spreadsheets do.
  static func column(_ place: Int, title: String) -> String {
    var (letters, rest) = ("", place)
    repeat {
      letters = String(Character(UnicodeScalar(UInt8(ascii: "A") + UInt8(rest % 26)))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return "column \(letters)" + (title.isEmpty ? "" : " \(quote(title))")
  }

  private static func quote(_ text: some StringProtocol) -> String {
    let line = PrintableText.line(String(String.UnicodeScalarView(text.unicodeScalars.prefix(121))))
    return line.unicodeScalars.count > 120 ? "'\(line.unicodeScalars.prefix(119))…'" : "'\(line)'"
  }
}
