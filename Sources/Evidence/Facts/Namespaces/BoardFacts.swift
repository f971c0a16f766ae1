import CEL

/// `dashboard.*` of boards whose definitions are kept as files, on delivery and on running systems.
enum BoardFacts {
  static let all: [FactDerivation] = [
    fact(
      "dashboard.defined", en: "boards that are made from a file", zh: "由文件定义的看板数",
      formula: "definitions of boards among the project's files"
    ) { .count($0.count, from: places($0)) },
    fact(
      "dashboard.systems", en: "boards that watch running systems", zh: "监控运行系统的看板数",
      formula: "definitions of boards whose titles do not speak of delivery"
    ) { boards in
      let systems = boards.filter { $0.isOnDelivery == false }
      return .count(systems.count, from: places(systems))
    },
    fact(
      "dashboard.panels", en: "panels on boards that are made from a file", zh: "由文件定义的看板的面板数",
      formula: "panels of the definitions, without rows"
    ) { boards in
      .count(
        boards.reduce(0) { $0 + min($1.panels ?? 0, 1_000_000) }, from: places(boards))
    },
  ]

  private static func fact(
    _ name: String, en: String, zh: String, formula: String,
    observe: @escaping @Sendable ([Dashboard]) -> Observation
  ) -> FactDerivation {
    FactDerivation(
      name, .int, .count, en: en, zh: zh, formula: formula, supplier: .boards
    ) { context in
      let evidence = context.evidence
      let boards = evidence.dashboards.filter(\.isDefinition) + evidence.systemBoards
      return boards.isEmpty ? .unknown(.noEvidence) : observe(boards)
    }
  }

  private static func places(_ boards: [Dashboard]) -> [Provenance] { boards.map(\.provenance) }
}
