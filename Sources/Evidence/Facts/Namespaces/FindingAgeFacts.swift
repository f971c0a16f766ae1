import CEL
import Quantities

/// `finding.age.*`: for how long findings have been open, where reports tell when they came up.
///
/// The ninetieth percentile is a metric that models declare themselves.
enum FindingAgeFacts {
  static let all: [FactDerivation] = [
    FactDerivation(
      "finding.age.p50_days", .double, .days, en: "median age of current findings",
      zh: "未处理问题的存在天数中位数",
      formula: "median of days from the day a current finding was first seen to the date of the "
        + "assessment, over findings with that day",
      minimum: 5, supplier: .findings
    ) { ages($0, percent: 50) },
    FactDerivation(
      "finding.age.max_days", .double, .days, en: "age of the oldest current finding",
      zh: "最久未处理问题的存在天数",
      formula: "days from the day the oldest current finding was first seen to the date of the "
        + "assessment",
      minimum: 1, supplier: .findings
    ) { ages($0, percent: 100) },
  ]

  private static func ages(_ context: DerivationContext, percent: Int) -> Observation {
    switch context.fresh(context.evidence.findingsReports, .findings, dated: \.timestamp) {
    case .none(let reason): return .unknown(reason)
    case .reports(let reports):
      let dated = reports.filter { !$0.raised.isEmpty }
      let places = (dated.isEmpty ? reports : dated).map(\.provenance)
      guard !FindingFacts.lacksPages(reports) else {
        return .unknown(.hidden("pages of an export are missing"), from: places)
      }
      return percentile(percent, of: counts(dated, until: context.asOf), from: places)
    }
  }

  /// Findings by age in days; one from the future has no age.
  private static func counts(_ reports: [FindingsReport], until end: Instant) -> [Int: Int] {
    let today = end.date.daysSinceEpoch
    var counts: [Int: Int] = [:]
    for (day, count) in reports.flatMap(\.raised) where day <= today {
      counts[today - day, default: 0] += count
    }
    return counts
  }

  private static func percentile(
    _ percent: Int, of counts: [Int: Int], from places: [Provenance]
  ) -> Observation {
    let total = counts.values.reduce(0, +)
    let rank = (percent * total + 99) / 100
    var passed = 0
    for (age, count) in counts.sorted(by: { $0.key < $1.key }) {
      passed += count
      if passed >= rank { return .number(Double(age), sample: total, from: places) }
    }
    return .unknown(.insufficient(sample: 0, minimum: 1), from: places)
  }
}
