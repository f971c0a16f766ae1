import CEL
import Evidence
import Quantities
import TextLayout

extension SmellKind {
  /// A metric row named like a fact that other evidence decides, so that the row does not count.
  static let metricIgnored = SmellKind(
    "metric-ignored",
    title: LocalizedText(en: "a metric row that does not count", zh: "未被采用的指标行"),
    advice: LocalizedText(
      en: "remove the row, or the evidence that the fact is derived from",
      zh: "请删除该指标行，或删除推导该事实所用的证据")
  ) { scene in
    Dictionary(grouping: scene.evidence.metrics, by: \.name).compactMap { name, rows in
      guard let fact = scene.facts[name], let row = rows.max(by: isBefore),
        Set(fact.provenance).isDisjoint(with: rows.map(\.provenance))
      else { return nil }
      return sighting(of: row, beside: fact)
    }
  }

  private static func isBefore(_ left: MetricPoint, _ right: MetricPoint) -> Bool {
    (left.observed, right.provenance) < (right.observed, left.provenance)
  }

  private static func sighting(of row: MetricPoint, beside fact: Fact) -> Sighting {
    let stated = row.value.decimal(places: 3)
    guard let value = fact.value else {
      return Sighting(
        .note, en: "'\(row.name)' is stated as \(stated); other evidence of it leaves it unknown",
        zh: "'\(row.name)' 指标行为 \(stated)；其他证据使其仍为未知", at: [row.provenance])
    }
    let derived = ValueText.text(of: value)
    return Sighting(
      differs(row.value, from: value) ? .warning : .note,
      en: "'\(row.name)' is stated as \(stated), and derived from evidence as \(derived)",
      zh: "'\(row.name)' 指标行为 \(stated)，而由证据推导为 \(derived)",
      at: [row.provenance] + fact.provenance)
  }

  private static func differs(_ stated: Rational, from value: Value) -> Bool {
    guard let derived = value.rational else { return true }
    let distance = max(stated - derived, derived - stated)
    return distance > max(derived, .zero - derived) * SmellLimits.metricDifference
  }
}

extension Value {
  fileprivate var rational: Rational? {
    switch self {
    case .double(let number): Rational(nearestMillionthTo: number)
    case .int(let number): Rational(Int(number))
    case .bool(let holds): holds ? .one : .zero
    default: nil
    }
  }
}
