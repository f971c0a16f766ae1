/// Points on the circle, computed from sums and products alone so that every machine agrees.
enum UnitCircle {
  /// The point at a share of the full turn, clockwise from the top; `y` grows downwards.
  static func point(turn: Double) -> (x: Double, y: Double) {
    let angle = (turn - turn.rounded(.down)) * 2 * Double.pi
    // Both series converge on -π…π, where twenty terms leave no visible error.
    let reduced = angle > Double.pi ? angle - 2 * Double.pi : angle
    return (series(reduced, from: reduced, index: 1), -series(reduced, from: 1, index: 0))
  }

  /// Sine (from the angle itself, index 1) or cosine (from 1, index 0).
  private static func series(_ angle: Double, from first: Double, index: Int) -> Double {
    var (sum, term, power) = (first, first, Double(index))
    for _ in 0..<20 {
      term *= -angle * angle / ((power + 1) * (power + 2))
      power += 2
      sum += term
    }
    return sum
  }
}
