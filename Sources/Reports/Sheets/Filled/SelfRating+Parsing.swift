import MaturityModel
import TextLayout

extension SelfRating {
  /// A rating as people write it, with what stands in brackets behind it.
  struct Written: Sendable, Hashable {
    let rating: SelfRating
    /// What the brackets say; nil without any, or when they say what the tool itself writes there.
    let remark: String?
    /// Whether the sign stood first, as spreadsheets write `3-` when they take it for a number.
    let isTurned: Bool
  }

  /// Reads `3`, `3-`, `2+`, `3级`, `level 3`, `三级`, a level's name or `不适用`; nil for all else.
  ///
  /// `2+` says that level 2 is met and something above it, of which nothing certain follows.
  static func read(_ text: String, levels: [Level]) -> Written? {
    let (core, remark) = split(text)
    let plain = half(core).filter { !$0.isWhitespace }.lowercased()
    if ["不适用", "n/a", "na", "notapplicable"].contains(plain) {
      return Written(rating: .notApplicable, remark: remark, isTurned: false)
    }
    if let level = levels.first(where: { isName(plain, of: $0) }) {
      return Written(rating: .full(level.number), remark: remark, isTurned: false)
    }
    let isTurned = plain.hasPrefix("-")
    var body = Substring(isTurned ? plain.dropFirst() + "-" : plain[...])
    let sign = body.last.flatMap { "+-".contains($0) ? $0 : nil }
    if sign != nil { body = body.dropLast() }
    guard let number = number(body), levels.contains(where: { $0.number == number }) else {
      return nil
    }
    return Written(
      rating: sign == "-" ? .begun(number) : .full(number), remark: remark, isTurned: isTurned)
  }

  /// The Chinese numeral of a level.
  static func numeral(_ level: Int) -> Character? {
    let numerals = Array("一二三四五六七八九")
    return numerals.indices.contains(level - 1) ? numerals[level - 1] : nil
  }

  private static func isName(_ plain: String, of level: Level) -> Bool {
    [level.title.chinese, level.title.english].contains { $0.lowercased() == plain }
  }

  /// `3`, `3.0`, `3级`, `l3`, `level3`, `三级`.
  private static func number(_ text: Substring) -> Int? {
    var body = text
    if body.hasSuffix("级") { body = body.dropLast() }
    for prefix in ["level", "l"] where body.hasPrefix(prefix) {
      body = body.dropFirst(prefix.count)
      break
    }
    if body.hasSuffix(".0") { body = body.dropLast(2) }
    if body.count == 1, let level = (1...9).first(where: { numeral($0) == body.first }) {
      return level
    }
    guard body.count <= 2, body.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(body)
  }

  /// What stands before brackets at the end, and what in them.
  private static func split(_ text: String) -> (core: String, remark: String?) {
    let trimmed = text.trimmingBlanks
    guard trimmed.last == ")" || trimmed.last == "）",
      let start = trimmed.firstIndex(where: { $0 == "(" || $0 == "（" })
    else { return (trimmed, nil) }
    let remark = String(trimmed[trimmed.index(after: start)...].dropLast()).trimmingBlanks
    let isOwn = (1...9).contains { level in
      let words = ResultWords.upTo(level)
      return remark == words.english || remark == words.chinese
    }
    return (String(trimmed[..<start]), isOwn || remark.isEmpty ? nil : remark)
  }

  /// Full-width digits and signs, and dashes, as plain ones.
  private static func half(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.value {
      case 0x2010...0x2015, 0x2212, 0xFE63: "-"
      case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension String {
  /// The text without blanks and line breaks at its ends.
  var trimmingBlanks: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
