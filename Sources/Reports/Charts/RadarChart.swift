import Quantities
import TextLayout

/// Levels of the domains around a circle; always shown beside a table of the same numbers.
struct RadarChart {
  struct Axis {
    let label: String
    let proven: Rational
    let potential: Rational
  }

  let title: String
  let description: String
  let axes: [Axis]
  /// The highest level, the outermost ring.
  let top: Int
  let target: Int

  private static let radius = 118.0
  private static let center = (x: 230.0, y: 160.0)

  /// The chart; nil when there are too few axes for an area, or too many to read.
  var svg: HTML? {
    guard axes.count >= 3, axes.count <= 12, top >= 1, top <= 10 else { return nil }
    return """
      <svg class="radar" viewBox="0 0 460 320" role="img" aria-labelledby="radar-title radar-desc">
      <title id="radar-title">\(title)</title><desc id="radar-desc">\(description)</desc>
      \((1...top).map(ring))\(axes.indices.map(spoke))\
      <polygon class="potential" points="\(outline(\.potential))"/>\
      <polygon class="proven" points="\(outline(\.proven))"/>\
      \(axes.indices.map(dot))\(axes.indices.map(label))\((1...top).map(number))
      </svg>
      """
  }

  private func point(_ axis: Int, at level: Double) -> (x: Double, y: Double) {
    let unit = UnitCircle.point(turn: Double(axis) / Double(axes.count))
    let distance = Self.radius * min(max(level, 0), Double(top)) / Double(top)
    return (Self.center.x + unit.x * distance, Self.center.y + unit.y * distance)
  }

  private func text(_ point: (x: Double, y: Double)) -> String {
    "\(ChartNumber.text(point.x)),\(ChartNumber.text(point.y))"
  }

  private func ring(_ level: Int) -> HTML {
    let points = axes.indices.map { text(point($0, at: Double(level))) }.joined(separator: " ")
    let style: HTML = level == target ? "ring target" : "ring"
    return "<polygon class=\"\(style)\" points=\"\(points)\"/>"
  }

  private func spoke(_ axis: Int) -> HTML {
    let end = point(axis, at: Double(top))
    return """
      <line class="spoke" x1="\(ChartNumber.text(Self.center.x))" y1="\(ChartNumber.text(Self.center.y))" \
      x2="\(ChartNumber.text(end.x))" y2="\(ChartNumber.text(end.y))"/>
      """
  }

  /// The corners of one series.
  private func outline(_ value: KeyPath<Axis, Rational>) -> String {
    axes.indices.map { text(point($0, at: axes[$0][keyPath: value].approximation)) }
      .joined(separator: " ")
  }

  private func dot(_ axis: Int) -> HTML {
    let place = point(axis, at: axes[axis].proven.approximation)
    return """
      <circle class="dot" cx="\(ChartNumber.text(place.x))" cy="\(ChartNumber.text(place.y))" r="3.5"/>
      """
  }

  private func number(_ level: Int) -> HTML {
    let place = point(0, at: Double(level))
    return """
      <text class="tick" x="\(ChartNumber.text(place.x - 5))" y="\(ChartNumber.text(place.y + 4))" \
      text-anchor="end">\(level)</text>
      """
  }

  private func label(_ axis: Int) -> HTML {
    let unit = UnitCircle.point(turn: Double(axis) / Double(axes.count))
    let (x, y) = (
      Self.center.x + unit.x * (Self.radius + 14), Self.center.y + unit.y * (Self.radius + 14)
    )
    let anchor: HTML = unit.x > 0.2 ? "start" : unit.x < -0.2 ? "end" : "middle"
    let lines = Self.lines(axes[axis].label)
    let first = y + 4 + unit.y * 6 - Double(lines.count - 1) * 7
    let spans = lines.enumerated().map { index, line -> HTML in
      "<tspan x=\"\(ChartNumber.text(x))\" y=\"\(ChartNumber.text(first + Double(index) * 15))\">\(line)</tspan>"
    }
    return "<text class=\"axis\" text-anchor=\"\(anchor)\">\(spans)</text>\n"
  }

  /// A long label in two lines, parted at the blank nearest to its middle.
  private static func lines(_ label: String) -> [String] {
    let words = label.split(separator: " ")
    guard DisplayWidth.of(label) > 14, words.count > 1 else { return [label] }
    let widths = words.indices.map { DisplayWidth.of(words[...$0].joined(separator: " ")) }
    let middle = DisplayWidth.of(label) / 2
    let cut = widths.dropLast().indices.min { abs(widths[$0] - middle) < abs(widths[$1] - middle) }
    let count = (cut ?? 0) + 1
    return [
      words.prefix(count).joined(separator: " "), words.dropFirst(count).joined(separator: " "),
    ]
  }
}
