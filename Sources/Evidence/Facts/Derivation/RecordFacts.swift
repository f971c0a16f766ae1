import CEL
import Quantities

/// A record that a row of a records file became.
protocol OperationalRecord: Sendable {
  /// Where it was read.
  var provenance: Provenance { get }
}

extension MergeRequest: OperationalRecord {}
extension PipelineRun: OperationalRecord {}
extension Deployment: OperationalRecord {}
extension Incident: OperationalRecord {}
extension WorkItem: OperationalRecord {}
extension EnvironmentRequest: OperationalRecord {}
extension EnvironmentDescription: OperationalRecord {}
extension DatabaseChange: OperationalRecord {}
extension TestDataSet: OperationalRecord {}
extension MetricDefinition: OperationalRecord {}
extension Dashboard: OperationalRecord {}
extension PublishedArtifact: OperationalRecord {}
extension EvidenceDocument: OperationalRecord {}
extension MetricPoint: OperationalRecord {}

/// Makes the facts that rows of one kind of operational records share: counts, shares, names.
///
/// A kind that no records file supplied leaves its facts without evidence. A column that no row
/// fills leaves them unknown, too, where there are rows; without rows a count is zero.
struct RecordFacts<Row: OperationalRecord> {
  let kind: EvidenceCollection.RecordKind
  let rows: @Sendable (EvidenceCollection) -> [Row]
  /// When a row happened; without it, every row counts at any time.
  var time: (@Sendable (Row) -> Instant)?

  /// A fact on the rows that count.
  func fact(
    _ name: String, _ type: ValueType, _ unit: FactDefinition.Unit, en: String, zh: String,
    formula: String, minimum: Int = 0,
    observe: @escaping @Sendable ([Row], DerivationContext) -> Observation
  ) -> FactDerivation {
    let (kind, rows, time) = (kind, rows, time)
    return FactDerivation(
      name, type, unit, en: en, zh: zh, formula: formula, isWindowed: time != nil,
      minimum: minimum, supplier: .records(kind)
    ) { context in
      guard context.evidence.suppliedRecordKinds.contains(kind) else {
        return .unknown(.noEvidence)
      }
      let all = rows(context.evidence)
      guard let time else { return observe(all, context) }
      return observe(all.filter { context.isInWindow(time($0)) }, context)
    }
  }

  /// How many rows there are.
  func count(_ name: String, en: String, zh: String, formula: String) -> FactDerivation {
    fact(name, .int, .count, en: en, zh: zh, formula: formula) { rows, _ in
      .count(rows.count, from: rows.map(\.provenance))
    }
  }

  /// How many rows are so, among those where it is known.
  func count(
    _ name: String, en: String, zh: String, formula: String,
    known: @escaping @Sendable (Row) -> Bool?
  ) -> FactDerivation {
    fact(name, .int, .count, en: en, zh: zh, formula: formula) { rows, _ in
      let told = rows.filter { known($0) != nil }
      guard !told.isEmpty || rows.isEmpty else { return .untold(by: rows) }
      let matching = told.filter { known($0) == true }
      return .count(matching.count, from: matching.map(\.provenance))
    }
  }

  /// The share of rows that are so, of those where it is known.
  func share(
    _ name: String, en: String, zh: String, formula: String, minimum: Int = 1,
    known: @escaping @Sendable (Row) -> Bool?
  ) -> FactDerivation {
    fact(name, .double, .ratio, en: en, zh: zh, formula: formula, minimum: minimum) { rows, _ in
      let told = rows.filter { known($0) != nil }
      return .ratio(
        told.count { known($0) == true }, of: told.count, from: told.map(\.provenance))
    }
  }

  /// The distinct names that rows state.
  func names(
    _ name: String, en: String, zh: String, formula: String,
    stated: @escaping @Sendable (Row) -> [String]
  ) -> FactDerivation {
    fact(name, .list(.string), .names, en: en, zh: zh, formula: formula) { rows, _ in
      let telling = rows.filter { !stated($0).isEmpty }
      guard !telling.isEmpty || rows.isEmpty else { return .untold(by: rows) }
      return .names(telling.flatMap(stated), from: telling.map(\.provenance))
    }
  }
}

extension Observation {
  /// There are rows, but none of them fills the column.
  static func untold(by rows: [some OperationalRecord]) -> Observation {
    .unknown(.insufficient(sample: 0, minimum: 1), from: rows.map(\.provenance))
  }
}
