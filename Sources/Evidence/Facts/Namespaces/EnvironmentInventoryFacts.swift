import CEL

/// `environment.*` of the inventory of environments: which there are and what makes them.
enum EnvironmentInventoryFacts {
  private static let inventory = RecordFacts(kind: .environments, rows: \.environments)

  static let all: [FactDerivation] = [
    inventory.names(
      "environment.kinds", en: "kinds of environments", zh: "环境种类",
      formula: "distinct kinds of the environments listed"
    ) { [$0.kind.rawValue] },
    inventory.share(
      "environment.described.ratio", en: "share of environments made from code",
      zh: "由代码创建的环境占比",
      formula: "environments provisioned by code / those where it is known"
    ) { $0.provisioning.map { $0 == .code } },
    inventory.share(
      "environment.tooled.ratio", en: "share of environments made by code or a tool",
      zh: "由代码或工具创建的环境占比",
      formula: "environments provisioned by code or a tool / those where it is known"
    ) { $0.provisioning.map { $0 != .hand } },
    inventory.share(
      "environment.container.ratio", en: "share of environments that run in containers",
      zh: "容器化的环境占比", formula: "environments in containers / those where it is known"
    ) { $0.isContainer },
    inventory.share(
      "environment.elastic.ratio", en: "share of environments that follow their load",
      zh: "可弹性伸缩的环境占比",
      formula: "environments that grow and shrink with load / those where it is known"
    ) { $0.isElastic },
    inventory.share(
      "environment.dependencies.ratio",
      en: "share of environments whose dependencies are described", zh: "已描述依赖关系的环境占比",
      formula: "environments with described dependencies / those where it is known"
    ) { $0.areDependenciesDescribed },
  ]
}
