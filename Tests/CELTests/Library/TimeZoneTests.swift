import TestSupport
import Testing

@testable import CEL

@Suite("Time zones")
struct TimeZoneTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let zone: String
    let moment: String
    let hours: Int64
    var testDescription: String { "\(zone) at \(moment)" }
  }

  /// Whether the system has zone files.
  static let areThere = (try? TimeZoneOffset.seconds(of: "Europe/Berlin", at: 0)) != nil

  @Test(
    "follow the system's files, and the rule behind their last entry", .enabled(if: areThere),
    arguments: [
      Row(zone: "Europe/Berlin", moment: "2026-01-15T12:00:00Z", hours: 1),
      Row(zone: "Europe/Berlin", moment: "2026-07-15T12:00:00Z", hours: 2),
      Row(zone: "Europe/Berlin", moment: "2026-03-29T00:59:59Z", hours: 1),
      Row(zone: "Europe/Berlin", moment: "2026-03-29T01:00:00Z", hours: 2),
      Row(zone: "Europe/Berlin", moment: "2199-07-15T12:00:00Z", hours: 2),
      Row(zone: "America/New_York", moment: "1999-12-31T12:00:00Z", hours: -5),
      Row(zone: "Australia/Sydney", moment: "2150-01-15T12:00:00Z", hours: 11),
      Row(zone: "Asia/Shanghai", moment: "2026-07-15T12:00:00Z", hours: 8),
    ])
  func follow(row: Row) throws {
    let moment = try #require(Timestamp(row.moment))
    #expect(try TimeZoneOffset.seconds(of: row.zone, at: moment.seconds) == row.hours * 3600)
  }

  @Test(
    "that are no names are refused",
    arguments: [
      "../etc/passwd", "/etc/passwd", "Mars/Base", "Europe/Berlin\0", "+25:00", "1:00", ".",
    ])
  func refuse(zone: String) {
    #expect(throws: EvaluationError.Reason.unknownTimeZone(zone)) {
      try TimeZoneOffset.seconds(of: zone, at: 0)
    }
  }

  @Test("reads no zone out of bytes that are none", arguments: 0..<200)
  func survives(seed: Int) {
    var generator = FixedRandom(seed: UInt64(seed))
    let bytes =
      Array("TZif2".utf8) + (0..<60).map { _ in UInt8.random(in: 0...255, using: &generator) }
    _ = ZoneFile(bytes)?.offset(at: 0)
    _ = ZoneFile(Array(bytes.prefix(seed)))
  }
}
