import Assessment
import Quantities

/// A project's proven score over its assessments; the same numbers stand beside it in words.
struct TrendLine {
  private let scores: [Double]
  private let top: Int

  init(_ project: PortfolioProject, top: Int) {
    self.init((project.earlier + [project.latest]).compactMap { $0.level?.proven.score }, top: top)
  }

  /// Takes proven scores by date.
  init(_ scores: [Rational], top: Int) {
    self.top = max(1, top)
    self.scores = scores.map(\.approximation)
  }

  var svg: HTML {
    guard scores.count > 1 else { return .none }
    let step = 100 / Double(scores.count - 1)
    let points = scores.enumerated().map { index, score in
      "\(ChartNumber.text(Double(index) * step)),\(ChartNumber.text(40 - 40 * score / Double(top)))"
    }
    return """
      <svg class="trend" viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">\
      <polyline points="\(points.joined(separator: " "))"/></svg>
      """
  }
}
