import Quantities

/// The rule of a zone for times beyond its table, such as `CET-1CEST,M3.5.0,M10.5.0/3`.
struct ZoneRule {
  private let standard: Int64
  private let summer: Int64?
  private let begins: Change?
  private let ends: Change?

  /// A day and second of the year: the week's day of a month's week.
  private struct Change {
    let month: Int
    let week: Int
    let weekday: Int
    let second: Int64
  }

  /// Reads a rule; nil for an empty one or of a form other than months and weeks.
  init?(_ text: String) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = parts.first, !first.isEmpty else { return nil }
    var head = Substring(first)
    guard Self.skipName(&head), let west = Self.time(&head) else { return nil }
    standard = -west
    guard !head.isEmpty else {
      (summer, begins, ends) = (nil, nil, nil)
      return
    }
    guard Self.skipName(&head), parts.count == 3, let begins = Self.change(parts[1]),
      let ends = Self.change(parts[2])
    else { return nil }
    summer = head.isEmpty ? standard + 3600 : Self.time(&head).map { -$0 } ?? standard + 3600
    (self.begins, self.ends) = (begins, ends)
  }

  func offset(at moment: Int64) -> Int64 {
    guard let summer, let begins, let ends else { return standard }
    let year = Instant(seconds: moment + standard).date.year
    let start = Self.seconds(of: begins, in: year) - standard
    let end = Self.seconds(of: ends, in: year) - summer
    let isSummer =
      start < end ? (start..<end).contains(moment) : !(end..<start).contains(moment)
    return isSummer ? summer : standard
  }

  private static func seconds(of change: Change, in year: Int) -> Int64 {
    guard let first = CalendarDate(year: year, month: change.month, day: 1) else { return 0 }
    let shift = (change.weekday - first.weekday % 7 + 7) % 7
    var day = first.adding(days: shift + (change.week - 1) * 7)
    while day.month != change.month { day = day.adding(days: -7) }
    return Instant(startOf: day).seconds + change.second
  }

  private static func skipName(_ text: inout Substring) -> Bool {
    let start = text.count
    if text.hasPrefix("<") {
      text = text.drop { $0 != ">" }.dropFirst()
    } else {
      text = text.drop { $0.isLetter }
    }
    return text.count < start
  }

  /// Reads `[+-]hh[:mm[:ss]]` off the front, in seconds.
  private static func time(_ text: inout Substring) -> Int64? {
    let isNegative = text.hasPrefix("-")
    if isNegative || text.hasPrefix("+") { text.removeFirst() }
    let digits = text.prefix { $0 == ":" || ("0"..."9").contains($0) }
    text.removeFirst(digits.count)
    let parts = digits.split(separator: ":").map { Int64($0) ?? 0 }
    guard (1...3).contains(parts.count), parts.allSatisfy({ $0 < 1000 }) else { return nil }
    let seconds = zip(parts, [3600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
    return isNegative ? -seconds : seconds
  }

  private static func change(_ text: Substring) -> Change? {
    let halves = text.split(separator: "/")
    guard let day = halves.first, day.hasPrefix("M") else { return nil }
    let numbers = day.dropFirst().split(separator: ".").compactMap { Int($0) }
    guard numbers.count == 3, (1...12).contains(numbers[0]), (1...5).contains(numbers[1]),
      (0...6).contains(numbers[2])
    else { return nil }
    var rest = halves.count == 2 ? halves[1] : "2"
    guard let second = time(&rest) else { return nil }
    return Change(month: numbers[0], week: numbers[1], weekday: numbers[2], second: second)
  }
}
