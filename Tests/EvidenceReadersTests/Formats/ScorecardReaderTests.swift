import DataFormats
import Evidence
import EvidenceReaders
import Quantities
import Testing

@Suite("Scorecard results")
struct ScorecardReaderTests {
  @Test("keep a check without a conclusion apart from zero")
  func scores() throws {
    let text = #"""
      {"date":"2026-01-02","repo":{"name":"o/r","commit":"c"},"scorecard":{"version":"5"},"score":6.4,
      "checks":[{"name":"SAST","score":0},{"name":"Fuzzing","score":-1}]}
      """#
    let collection = try Reading.collect(text)
    let card = try #require(collection.scorecards.first)
    #expect(card.score == Rational(32, over: 5))
    #expect(card.checks == ["SAST": 0, "Fuzzing": nil])
    #expect(card.repository == "o/r")
    #expect(card.timestamp == Instant("2026-01-02"))
    #expect(collection.diagnostics.isEmpty)
  }

  @Test("of probes have no scores, which is said")
  func probes() throws {
    let text =
      #"{"repo":{},"scorecard":{"version":"5"},"findings":[{"probe":"p","outcome":"True"}]}"#
    let collection = try Reading.collect(text)
    #expect(collection.scorecards.map(\.score) == [nil])
    #expect(
      collection.diagnostics.map(\.message) == [
        "holds probes without scores; write it with '--format json'"
      ])
  }

  @Test("that a monitor keeps have one score for each repository")
  func monitor() throws {
    let text = #"""
      {"github.com":{"o":{"a":{"previous":[{"score":1}],"current":{"score":5.5,"date":"2026-01-02"}},
      "b":{"previous":[],"current":{"score":7,"commit":"c"}},"c":{"previous":[]}}}}
      """#
    let cards = try Reading.collect(text).scorecards
    #expect(cards.map(\.repository) == ["o/a", "o/b"])
    #expect(cards.map(\.score) == [Rational(11, over: 2), Rational(7)])
  }

  @Test(
    "out of range are refused",
    arguments: [
      (#"{"score":11,"name":"a"}"#, "a score is -1 or from 0 to 10, not 11"),
      (#"{"name":"a"}"#, "a check without its name and score"),
    ])
  func refuses(_ row: (check: String, message: String)) {
    let text = #"{"repo":{},"scorecard":{},"checks":[\#(row.check)]}"#
    #expect(
      ReaderFixture.refusal(ScorecardReader(), text, path: "s.json")
        == "s.json:1:37: error: " + row.message)
  }
}
