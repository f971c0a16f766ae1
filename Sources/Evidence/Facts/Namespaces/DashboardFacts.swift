import CEL
import Quantities

/// `dashboard.*`: how measures are shown and whom they reach.
enum DashboardFacts {
  static let all: [FactDerivation] = made + seen

  private static let dashboards = RecordFacts(kind: .dashboards, rows: \.dashboards)

  private static let made = [
    dashboards.count(
      "dashboard.count", en: "reports and boards of measures", zh: "度量报告与看板数",
      formula: "reports and boards listed"),
    dashboards.share(
      "dashboard.automatic.ratio", en: "share of reports and boards filled automatically",
      zh: "自动生成的报告与看板占比", formula: "automatic ones / those where it is known"
    ) { $0.generation.map { $0 == .automatic } },
    dashboards.share(
      "dashboard.templated.ratio", en: "share of reports and boards that follow a template",
      zh: "采用模板的报告与看板占比",
      formula: "those that name a template / all but definitions, which do not tell"
    ) { $0.isDefinition && $0.template == nil ? nil : $0.template != nil },
    dashboards.share(
      "dashboard.on_demand.ratio", en: "share of reports and boards to be had at any time",
      zh: "可随时查看的报告与看板占比", formula: "those on demand / those where it is known"
    ) { $0.isOnDemand },
    dashboards.fact(
      "dashboard.delay.max_minutes", .double, .minutes, en: "longest delay of what is shown",
      zh: "展示数据的最大延迟", formula: "largest time from the newest data to the moment it was shown",
      minimum: 1
    ) { all, _ in
      let spans = all.compactMap { board in
        board.newestData.flatMap { newest in
          board.shownAt.flatMap { $0 >= newest ? $0.seconds(since: newest) : nil }
        }
      }
      return .percentile(100, of: spans, per: 60, from: all.map(\.provenance))
    },
    dashboards.count(
      "dashboard.trends", en: "reports and boards that show trends", zh: "展示趋势的报告与看板数",
      formula: "those with trends"
    ) { $0.hasTrends },
    dashboards.fact(
      "dashboard.dimensions.max", .int, .count, en: "dimensions by which measures can be split",
      zh: "度量可下钻的最多维度数", formula: "most dimensions of one report or board"
    ) { all, _ in
      let told = all.filter { $0.dimensions != nil }
      guard let most = told.compactMap(\.dimensions).max() else { return .untold(by: all) }
      return .count(most, from: told.map(\.provenance))
    },
    dashboards.count(
      "dashboard.custom", en: "reports and boards that people arrange themselves",
      zh: "可自定义的报告与看板数", formula: "those that can be arranged"
    ) { $0.isCustom },
  ]

  private static let seen = [
    dashboards.names(
      "dashboard.audiences", en: "whom reports and boards are made for", zh: "报告与看板的受众",
      formula: "distinct audiences"
    ) { $0.audience.map { [$0.rawValue] } ?? [] },
    dashboards.fact(
      "dashboard.reach.ratio", .double, .ratio, en: "share of the audience that reads them",
      zh: "受众阅读覆盖率",
      formula:
        "readers / members over reports and boards where both are known; of each, no more readers than members count",
      minimum: 1
    ) { all, _ in reach(all) },
    dashboards.count(
      "dashboard.subscribed", en: "reports and boards to subscribe to", zh: "可订阅的报告与看板数",
      formula: "those with subscriptions"
    ) { $0.hasSubscriptions },
    dashboards.count(
      "dashboard.pushed", en: "reports and boards pushed to people", zh: "主动推送的报告与看板数",
      formula: "those that are pushed"
    ) { $0.isPushed },
  ]

  /// Numbers of people beyond a billion are held there, so that their sum stays a number.
  private static func reach(_ all: [Dashboard]) -> Observation {
    var (reached, people, places): (Int, Int, [Provenance]) = (0, 0, [])
    for board in all {
      guard let members = board.members, let readers = board.readers else { continue }
      let held = min(members, 1_000_000_000)
      reached += min(readers, held)
      people += held
      places.append(board.provenance)
    }
    return .ratio(reached, of: people, from: places)
  }
}
