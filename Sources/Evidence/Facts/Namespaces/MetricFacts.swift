import CEL
import Quantities

/// Facts taken from metric rows of the same name.
enum MetricFacts {
  /// The fact that the newest valid row states; nil when there is no row of its name or its type
  /// is not a number or flag.
  static func fact(_ definition: FactDefinition, in context: DerivationContext) -> Fact? {
    let rows = context.evidence.metrics.filter { $0.name == definition.name }
    guard !rows.isEmpty else { return nil }
    let places = rows.map(\.provenance)
    switch context.fresh(rows, .metrics, dated: \.observed) {
    case .none(let reason):
      return Fact(name: definition.name, state: .unknown(reason), provenance: places)
    case .reports(let valid):
      return newest(valid).flatMap { fact(definition, stating: $0) }
    }
  }

  private static func fact(_ definition: FactDefinition, stating row: MetricPoint) -> Fact? {
    guard let value = value(row.value, as: definition) else {
      let reason = UnknownReason.conflict("\(row.value) is not a \(definition.unit.rawValue)")
      return Fact(name: definition.name, state: .unknown(reason), provenance: [row.provenance])
    }
    return Fact(
      name: definition.name, state: .known(value), sample: nil, provenance: [row.provenance])
  }

  /// The newest row; of several at one moment the first by place, so that order never matters.
  private static func newest(_ rows: [MetricPoint]) -> MetricPoint? {
    rows.min { ($1.observed, $0.provenance) < ($0.observed, $1.provenance) }
  }

  private static func value(_ number: Rational, as definition: FactDefinition) -> Value? {
    if definition.unit == .ratio, number < .zero || number > .one { return nil }
    switch definition.type {
    case .double: return .double(number.approximation)
    case .int: return number.denominator == 1 ? .int(number.numerator) : nil
    case .bool: return number == .zero ? .bool(false) : number == .one ? .bool(true) : nil
    default: return nil
    }
  }
}
