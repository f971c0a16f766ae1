import CEL
import Quantities

/// `test_data.*`: where test data comes from, what it serves and how it is kept.
enum TestDataFacts {
  static let all: [FactDerivation] = described + protected + kept

  private static let sets = RecordFacts(kind: .testData, rows: \.testData)

  private static let described = [
    sets.count(
      "test_data.sets", en: "sets of test data", zh: "测试数据集数", formula: "sets of test data listed"),
    sets.names(
      "test_data.origins", en: "origins of test data", zh: "测试数据来源",
      formula: "distinct origins of the sets"
    ) { $0.origin.map { [$0.rawValue] } ?? [] },
    sets.share(
      "test_data.generated.ratio", en: "share of test data that is generated", zh: "自动生成的测试数据占比",
      formula: "generated sets / sets whose origin is known"
    ) { $0.origin.map { $0 == .generated } },
    sets.names(
      "test_data.scenarios", en: "situations that test data serves", zh: "测试数据覆盖的场景",
      formula: "distinct situations of the sets, in lower case"
    ) { $0.scenarios.map { $0.lowercased() } },
    sets.names(
      "test_data.test_types", en: "kinds of tests that test data serves", zh: "测试数据支持的测试类型",
      formula: "distinct kinds of tests of the sets"
    ) { $0.testTypes.map(\.rawValue) },
  ]

  private static let protected = [
    sets.share(
      "test_data.masked.ratio", en: "share of production data that is masked for tests",
      zh: "来自生产且已脱敏的测试数据占比",
      formula: "masked sets / sets from production where it is known"
    ) { $0.origin == .production ? $0.isMasked : nil },
    sets.fact(
      "test_data.hits", .int, .count, en: "sensitive places found in test data",
      zh: "测试数据中扫描出的敏感信息数", formula: "places found in the sets that were scanned"
    ) { all, _ in
      let scanned = all.filter { ($0.scans ?? 0) > 0 && $0.hits != nil }
      guard !scanned.isEmpty else { return .untold(by: all) }
      let hits = scanned.compactMap(\.hits).reduce(0, held)
      return .count(hits, from: scanned.map(\.provenance))
    },
    sets.share(
      "test_data.graded.ratio", en: "share of test data graded by sensitivity",
      zh: "已按敏感程度分级的测试数据占比", formula: "graded sets / sets where it is known"
    ) { $0.isGraded },
  ]

  private static let kept = [
    sets.share(
      "test_data.restorable.ratio", en: "share of test data that can be restored",
      zh: "可恢复的测试数据占比", formula: "restorable sets / sets where it is known"
    ) { $0.isRestorable },
    sets.share(
      "test_data.own_state.ratio", en: "share of test data that needs no state of other tests",
      zh: "不依赖其他测试状态的测试数据占比", formula: "sets with a state of their own / sets where it is known"
    ) { $0.hasOwnState },
    sets.fact(
      "test_data.age.max_days", .double, .days, en: "age of the oldest test data",
      zh: "最久未更新的测试数据天数", formula: "days from the oldest update of a set to the date",
      minimum: 1
    ) { all, context in
      let dated = all.filter { $0.updated.map { $0 <= context.asOf } ?? false }
      let ages = dated.compactMap { $0.updated.map { context.asOf.seconds(since: $0) } }
      return .percentile(
        100, of: ages, per: Double(Instant.day), from: dated.map(\.provenance))
    },
  ]

  /// The sum, held within an integer.
  private static func held(_ sum: Int, _ more: Int) -> Int {
    let (total, overflow) = sum.addingReportingOverflow(more)
    return overflow ? .max : total
  }
}
