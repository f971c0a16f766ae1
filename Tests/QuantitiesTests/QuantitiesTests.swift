import Quantities
import Testing

@Suite("Exact numbers")
struct RationalTests {
  @Test("keeps lowest terms and prints them")
  func normalises() throws {
    let half = try #require(Rational(-2, over: -4))
    #expect(half.description == "1/2")
    #expect((half + half) == .one)
    #expect(Rational(1, over: 0) == nil)
    #expect(Rational("7/21")?.description == "1/3")
    #expect(Rational(decimal: "0.85")?.description == "17/20")
    #expect(Rational(decimal: "-1.5")?.description == "-3/2")
  }

  @Test("rounds half up in decimal")
  func printsDecimals() throws {
    #expect(try #require(Rational(2, over: 3)).decimal(places: 2) == "0.67")
    #expect(try #require(Rational(1, over: 8)).decimal(places: 2) == "0.13")
    #expect(Rational(3).decimal(places: 1) == "3.0")
    #expect(try #require(Rational(-1, over: 3)).decimal(places: 0) == "0")
  }

  @Test("never traps on numbers beyond 64 bits")
  func survivesOverflow() throws {
    let tiny = try #require(Rational(1, over: .max))
    #expect((tiny * tiny) < tiny)
    let large = try #require(Rational(.max, over: 1))
    #expect((large + large) >= large)
    #expect(try #require(Rational(.min, over: -1)) > .zero)
    #expect(Rational(nearestMillionthTo: .infinity) == nil)
  }
}

@Suite("Dates and instants")
struct InstantTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let seconds: Int64?
    var testDescription: String { text }
  }

  @Test(
    "reads timestamps",
    arguments: [
      Row(text: "1970-01-01T00:00:00Z", seconds: 0),
      Row(text: "2026-11-23T08:30:00.25+08:00", seconds: 1_795_393_800),
      Row(text: "2026-11-23 00:30:00", seconds: 1_795_393_800),
      Row(text: "2024-02-29", seconds: 1_709_164_800),
      Row(text: "2023-02-29", seconds: nil),
      Row(text: "2023-04-10T06:51:47.000+0000", seconds: 1_681_109_507),
      Row(text: "1969-12-31T23:59:59Z", seconds: -1),
      Row(text: "2026-11-23T", seconds: nil),
      Row(text: "", seconds: nil),
    ])
  func reads(row: Row) {
    #expect(Instant(row.text)?.seconds == row.seconds)
  }

  @Test("writes what it reads")
  func roundTrips() {
    for seconds: Int64 in [0, -1, 951_782_400, 1_795_393_800, -62_135_596_800] {
      #expect(Instant(Instant(seconds: seconds).description)?.seconds == seconds)
    }
    #expect(CalendarDate("2026-11-23")?.weekday == 1)
  }
}
