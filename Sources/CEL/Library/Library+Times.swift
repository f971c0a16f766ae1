import Quantities

extension Library {
  private static func part(
    _ name: String, _ summary: String, _ example: Example,
    _ body: @escaping @Sendable (CivilTime) -> Int
  ) -> Function {
    Function(
      name, summary,
      [
        .member(
          [.timestamp], .int,
          .unary { moment throws(Reason) in
            .int(Int64(body(CivilTime(try moment.timestamp(), offset: 0))))
          }),
        .member(
          [.timestamp, .string], .int,
          .binary { moment, zone throws(Reason) in
            let moment = try moment.timestamp()
            let offset = try TimeZoneOffset.seconds(of: try zone.string(), at: moment.seconds)
            return .int(Int64(body(CivilTime(moment, offset: offset))))
          }),
      ] + spanForms(name), examples: [example])
  }

  /// The forms of a name that spans of time have too.
  private static func spanForms(_ name: String) -> [Overload] {
    let units: [String: Int64] = [
      "getHours": 3_600_000_000_000, "getMinutes": 60_000_000_000, "getSeconds": 1_000_000_000,
    ]
    let body: @Sendable (TimeSpan) -> Int64
    if let unit = units[name] {
      body = { $0.nanoseconds / unit }
    } else if name == "getMilliseconds" {
      body = { $0.nanoseconds % 1_000_000_000 / 1_000_000 }
    } else {
      return []
    }
    return [
      .member(
        [.duration], .int,
        .unary { span throws(Reason) in .int(body(try span.duration())) })
    ]
  }

  private static func shown(_ call: String, _ result: String) -> Example {
    Example("timestamp('2026-11-23T08:30:15.250Z').\(call)", result)
  }

  /// The parts of moments, in UTC or the zone given, and of spans of time.
  static let times: [Function] = [
    part("getFullYear", "The year.", shown("getFullYear()", "2026")) { $0.date.year },
    part("getMonth", "The month, from 0.", shown("getMonth()", "10")) { $0.date.month - 1 },
    part("getDayOfMonth", "The day of the month, from 0.", shown("getDayOfMonth()", "22")) {
      $0.date.day - 1
    },
    part("getDate", "The day of the month, from 1.", shown("getDate()", "23")) { $0.date.day },
    part("getDayOfWeek", "The day of the week, from 0 for Sunday.", shown("getDayOfWeek()", "1")) {
      $0.date.weekday % 7
    },
    part("getDayOfYear", "The day of the year, from 0.", shown("getDayOfYear()", "326")) {
      $0.dayOfYear
    },
    part("getHours", "The hour; of a span all its hours.", shown("getHours('+08:00')", "16")) {
      $0.second / 3600
    },
    part("getMinutes", "The minute; of a span all its minutes.", shown("getMinutes()", "30")) {
      $0.second / 60 % 60
    },
    part("getSeconds", "The second; of a span all its seconds.", shown("getSeconds()", "15")) {
      $0.second % 60
    },
    part(
      "getMilliseconds", "The milliseconds of the second.",
      shown("getMilliseconds()", "250")
    ) { $0.milliseconds },
  ]
}

/// A moment as clocks and calendars of a zone show it.
struct CivilTime {
  let date: CalendarDate
  /// The second of the day.
  let second: Int
  let milliseconds: Int

  init(_ moment: Timestamp, offset: Int64) {
    let local = moment.seconds + offset
    let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    date = CalendarDate(daysSinceEpoch: Int(day))
    second = Int(local - day * 86_400)
    milliseconds = Int(moment.nanoseconds / 1_000_000)
  }

  /// From 0.
  var dayOfYear: Int {
    date.daysSinceEpoch
      - (CalendarDate(year: date.year, month: 1, day: 1)?.daysSinceEpoch ?? 0)
  }
}
