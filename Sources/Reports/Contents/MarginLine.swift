import Assessment
import Quantities
import TextLayout

extension Edition {
  /// `52.5, needs <= 24: fails by 28.5`.
  func margin(_ margin: Margin) -> String {
    let need = self(EvidenceWords.need(margin))
    let verdict =
      Self.distance(margin).map { self(EvidenceWords.distance($0, holds: margin.holds)) }
      ?? self(EvidenceWords.holds(margin.holds))
    return "\(margin.actual)\(comma)\(need)\(colon)\(verdict)"
  }

  /// How far the value lies from the bound, exactly; nil when one of them is not a number.
  private static func distance(_ margin: Margin) -> String? {
    guard let actual = Rational(decimal: margin.actual),
      let bound = Rational(decimal: margin.bound), actual != bound
    else { return nil }
    let difference = actual > bound ? actual - bound : bound - actual
    return trimmed(difference.decimal(places: 6))
  }

  private static func trimmed(_ decimal: String) -> String {
    let digits = decimal.reversed().drop { $0 == "0" }.drop { $0 == "." }
    return decimal.contains(".") ? String(digits.reversed()) : decimal
  }
}
