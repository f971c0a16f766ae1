import Quantities

/// Finds a date in a line of prose: `2024-01-02`, `2024/1/2`, `2 January 2024`, `Jan 2nd, 2024`.
enum WrittenDate {
  typealias Moment = Instant

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The first date of a line, at its first second in UTC.
  static func first(in text: Substring) -> Moment? {
    let words = text.split { !($0.isLetter || $0.isNumber || "-/.".contains($0)) }
    if let date = words.lazy.compactMap(numeric).first { return Instant(startOf: date) }
    for index in words.indices.dropLast(2) {
      let (first, second) = (words[index], words[index + 1])
      guard let year = number(words[index + 2], digits: 4...4),
        let month = month(first) ?? month(second),
        let day = day(month == Self.month(first) ? second : first),
        let date = CalendarDate(year: year, month: month, day: day)
      else { continue }
      return Instant(startOf: date)
    }
    return nil
  }

  private static func numeric(_ word: Substring) -> CalendarDate? {
    let parts = word.split { "-/.".contains($0) }
    guard parts.count == 3, let year = number(parts[0], digits: 4...4),
      let month = number(parts[1], digits: 1...2), let day = number(parts[2], digits: 1...2)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func month(_ word: Substring) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return months.firstIndex(of: String(word.prefix(3)).lowercased()).map { $0 + 1 }
  }

  /// A day, also as `2nd`.
  private static func day(_ word: Substring) -> Int? {
    number(word.prefix { $0.isASCII && $0.isNumber }, digits: 1...2)
  }

  private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
    digits.contains(text.utf8.count) ? WrittenNumber.small(text.utf8) : nil
  }
}
