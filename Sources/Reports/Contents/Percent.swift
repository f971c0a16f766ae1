import Assessment
import Quantities

/// Shares as percentages for reading.
enum Percent {
  /// A share as a whole percentage; what is not complete never reads 100 %, and what is not
  /// nothing never reads 0 %.
  static func text(_ share: Rational) -> String { "\(whole(share)) %" }

  static func whole(_ share: Rational) -> Int {
    let rounded = (share * Rational(100) + half).floor
    if share < .one, rounded >= 100 { return 99 }
    if share > .zero, rounded <= 0 { return 1 }
    return rounded
  }

  /// The three shares as whole percentages that add up to 100, by the largest remainder.
  static func shares(_ confidence: Confidence) -> (machine: Int, attested: Int, unknown: Int) {
    let exact = [confidence.machine, confidence.attested, confidence.unknown].map {
      $0 * Rational(100)
    }
    var whole = exact.map(\.floor)
    let remainders = zip(exact, whole).map { $0 - Rational($1) }
    let order = exact.indices.sorted { (remainders[$1], $0) < (remainders[$0], $1) }
    for index in order.prefix(max(0, 100 - whole.reduce(0, +))) { whole[index] += 1 }
    // A share that is there is seen: the point comes from the largest one.
    for index in whole.indices where whole[index] == 0 && exact[index] > .zero {
      guard let largest = whole.indices.max(by: { whole[$0] < whole[$1] }) else { break }
      whole[index] = 1
      whole[largest] -= 1
    }
    return (whole[0], whole[1], whole[2])
  }

  private static let half = Rational(1, over: 2) ?? .zero
}
