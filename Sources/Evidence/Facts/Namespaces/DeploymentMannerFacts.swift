import CEL

/// `deploy.*` of how deployments are done: with which hands, checks, papers and strategies.
enum DeploymentMannerFacts {
  static let all: [FactDerivation] = hands + checks + shape

  private static let production = DeploymentFacts.production

  private static let hands = [
    production.share(
      "deploy.automated.ratio", en: "share of production deployments done by a pipeline",
      zh: "由流水线完成的生产部署占比",
      formula: "automated production deployments / those where it is known", minimum: 5
    ) { $0.isAutomated },
    DeploymentFacts.elsewhere.share(
      "deploy.test.automated.ratio",
      en: "share of deployments to other environments done by a pipeline", zh: "由流水线完成的非生产部署占比",
      formula: "automated deployments to environments other than prod… / those where it is known",
      minimum: 5
    ) { $0.isAutomated },
    DeploymentFacts.anywhere.share(
      "deploy.self_service.ratio",
      en: "share of deployments started by the developing team", zh: "由研发团队自助发起的部署占比",
      formula: "self-service deployments to any environment / those where it is known", minimum: 5
    ) { $0.isSelfService },
    production.share(
      "deploy.unattended.ratio",
      en: "share of production deployments without a step by hand after merge",
      zh: "合并后无人工步骤的生产部署占比",
      formula: "production deployments with 0 manual steps / those where the number is known",
      minimum: 5
    ) { $0.manualSteps.map { $0 == 0 } },
  ]

  private static let checks = [
    production.share(
      "deploy.identified.ratio",
      en: "share of production deployments that name commit and artifact", zh: "注明提交与制品的生产部署占比",
      formula: "production deployments with commit and artifact / production deployments",
      minimum: 5
    ) { $0.commit != nil && $0.artifact != nil },
    production.share(
      "deploy.tests_passed.ratio", en: "share of production deployments whose tests had passed",
      zh: "测试已通过的生产部署占比",
      formula: "production deployments with passed tests / those where it is known", minimum: 5
    ) { $0.testsPassed },
    production.share(
      "deploy.reported.ratio",
      en: "share of production deployments with their changes and test report attached",
      zh: "附带变更清单与测试报告的生产部署占比",
      formula: "production deployments with reports / those where it is known", minimum: 5
    ) { $0.hasReports },
    production.share(
      "deploy.rework.ratio", en: "share of production deployments that repair a fault of users",
      zh: "为修复用户问题而做的计划外生产部署占比",
      formula: "unplanned production deployments / those where it is known", minimum: 5
    ) { $0.isUnplanned },
  ]

  private static let shape = [
    production.names(
      "deploy.strategies", en: "ways in which deployments replace a version", zh: "部署采用的版本替换策略",
      formula: "distinct strategies of production deployments in the window, in lower case"
    ) { $0.strategy.map { [$0.lowercased()] } ?? [] },
    DeploymentFacts.anywhere.share(
      "deploy.database.automated.ratio",
      en: "share of deployments with a database change that run it automatically",
      zh: "含数据库变更且变更自动执行的部署占比",
      formula: "deployments whose database change is automated / those with one where it is known",
      minimum: 3
    ) { $0.changesDatabase == true ? $0.isDatabaseAutomated : nil },
    production.share(
      "deploy.single_service.ratio",
      en: "share of production deployments that ship one service alone", zh: "单服务独立部署的生产部署占比",
      formula: "production deployments of 1 service / those where the number is known", minimum: 5
    ) { $0.services.map { $0 == 1 } },
  ]
}
