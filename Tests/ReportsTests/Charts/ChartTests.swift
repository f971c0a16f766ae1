import Foundation
import Quantities
import Testing

@testable import Reports

@Suite("Charts")
struct ChartTests {
  @Test("points on the circle are those of the mathematics library")
  func circle() {
    for step in -40...80 {
      let turn = Double(step) / 37
      let point = UnitCircle.point(turn: turn)
      #expect(abs(point.x - sin(2 * .pi * turn)) < 1e-12)
      #expect(abs(point.y + cos(2 * .pi * turn)) < 1e-12)
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let value: Double
    let text: String
    var testDescription: String { text }
  }

  static let cases = [
    Case(value: 12.34, text: "12.3"), Case(value: -0.04, text: "0"),
    Case(value: -7.25, text: "-7.3"),
    Case(value: 100, text: "100"), Case(value: .nan, text: "0"), Case(value: .infinity, text: "0"),
    Case(value: 1e300, text: "0"),
  ]

  @Test("coordinates have at most one decimal", arguments: cases)
  func number(_ row: Case) { #expect(ChartNumber.text(row.value) == row.text) }

  @Test("a radar needs three to twelve axes", arguments: [0, 2, 3, 12, 13])
  func radar(_ count: Int) {
    let axes = (0..<count).map { RadarChart.Axis(label: "\($0)", proven: .one, potential: .one) }
    let chart = RadarChart(title: "t", description: "d", axes: axes, top: 5, target: 3)
    #expect((chart.svg != nil) == (3...12).contains(count))
  }
}
