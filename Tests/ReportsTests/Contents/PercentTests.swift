import Assessment
import Quantities
import Testing

@testable import Reports

@Suite("Percentages")
struct PercentTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let share: String
    let text: String
    var testDescription: String { "\(share) as \(text)" }
  }

  static let cases = [
    Case(share: "0", text: "0 %"), Case(share: "1", text: "100 %"),
    Case(share: "1/1000", text: "1 %"), Case(share: "999/1000", text: "99 %"),
    Case(share: "1/3", text: "33 %"), Case(share: "2/3", text: "67 %"),
    Case(share: "1/8", text: "13 %"),
  ]

  @Test("all is all and something is something", arguments: cases)
  func text(_ row: Case) throws {
    #expect(Percent.text(try #require(Rational(row.share))) == row.text)
  }

  @Test("three shares add up to 100 and none that is there is lost")
  func shares() throws {
    for total in [1, 3, 7, 99, 301] {
      for machine in 0...total {
        let attested = (total - machine) / 3
        let parts = [machine, attested, total - machine - attested]
        let exact = try parts.map { try #require(Rational(Int64($0), over: Int64(total))) }
        let shares = Percent.shares(
          Confidence(machine: exact[0], attested: exact[1], unknown: exact[2]))
        let whole = [shares.machine, shares.attested, shares.unknown]
        #expect(whole.reduce(0, +) == 100)
        for (count, part) in zip(parts, whole) { #expect((count == 0) == (part == 0)) }
      }
    }
  }
}
