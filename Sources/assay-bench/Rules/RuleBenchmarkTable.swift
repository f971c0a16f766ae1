import CEL

/// The expressions measured: three of general kind, ten rules of the continuous-delivery model.
enum RuleBenchmarkTable {
  static let all: [RuleBenchmark] = general + rules

  private static let general: [RuleBenchmark] = [
    RuleBenchmark(
      name: "E1", expression: "coverage >= 0.8 && deployments > 10 && failures < 3",
      values: [("coverage", .double(0.91)), ("deployments", .int(42)), ("failures", .int(1))]),
    RuleBenchmark(
      name: "E2",
      expression: #"branch.startsWith('release/') && tool in ['gitlab', 'github', 'jenkins'] "#
        + #"&& version.matches('^v[0-9]+\\.[0-9]+\\.[0-9]+$')"#,
      values: [
        ("branch", .string("release/2026.11")), ("tool", .string("jenkins")),
        ("version", .string("v12.4.103")),
      ]),
    onDeployments(named: "E3", count: 100),
  ]

  private static let rules: [RuleBenchmark] = [
    RuleBenchmark(
      name: "debt-falls", expression: "debt.change < 0.0", values: [("debt.change", .double(-1.5))]),
    RuleBenchmark(
      name: "merges-wait", expression: "merge.open.p50_hours > params.merge_open_hours_max",
      values: [("merge.open.p50_hours", .double(31.5))],
      parameters: [("params.merge_open_hours_max", .double(24))]),
    RuleBenchmark(
      name: "nothing-runs", expression: "ci.present == false && run.count == 0",
      values: [("ci.present", .bool(false)), ("run.count", .int(0))]),
    RuleBenchmark(
      name: "unchecked", expression: "protection.checks == 0 && merge.checked.ratio < 1.0",
      values: [("protection.checks", .int(0)), ("merge.checked.ratio", .double(0.4))]),
    RuleBenchmark(
      name: "joins", expression: "repo.integration.style == 'merge' || merge.count > 0",
      values: [("repo.integration.style", .string("rebase")), ("merge.count", .int(12))]),
    RuleBenchmark(
      name: "builds",
      expression: "build.scripted && "
        + "(ci.steps.build > 0 || ci.steps.package > 0 || ci.steps.image_build > 0)",
      values: [
        ("build.scripted", .bool(true)), ("ci.steps.build", .int(0)), ("ci.steps.package", .int(0)),
        ("ci.steps.image_build", .int(2)),
      ]),
    RuleBenchmark(
      name: "commits",
      expression: "run.commits.ratio >= params.commit_build_share && ci.on_change.build "
        + "&& ci.on_change.test && ci.on_change.analysis",
      values: [
        ("run.commits.ratio", .double(0.97)), ("ci.on_change.build", .bool(true)),
        ("ci.on_change.test", .bool(true)), ("ci.on_change.analysis", .bool(true)),
      ], parameters: [("params.commit_build_share", .double(0.9))]),
    RuleBenchmark(
      name: "families",
      expression: "quality.style && quality.errors && quality.complexity "
        + "&& quality.duplication && quality.security && quality.license",
      values: ["style", "errors", "complexity", "duplication", "security", "license"].map {
        ("quality.\($0)", .bool(true))
      }),
    RuleBenchmark(
      name: "branch-life",
      expression: "merge.life.p80_hours <= params.branch_life_hours_max "
        + "|| (repo.integration.style == 'merge' "
        + "&& 2.0 * repo.integration.delay.p80_hours <= params.branch_life_hours_max)",
      values: [
        ("merge.life.p80_hours", .double(71)), ("repo.integration.style", .string("merge")),
        ("repo.integration.delay.p80_hours", .double(9.5)),
      ], parameters: [("params.branch_life_hours_max", .double(48))]),
    RuleBenchmark(
      name: "pyramid",
      expression: "test.unit.cases > 0 && test.interface.cases > 0 && test.ui.cases > 0 "
        + "&& test.unit.ratio > test.interface.ratio && test.interface.ratio > test.ui.ratio",
      values: [
        ("test.unit.cases", .int(812)), ("test.interface.cases", .int(120)),
        ("test.ui.cases", .int(31)), ("test.unit.ratio", .double(0.84)),
        ("test.interface.ratio", .double(0.13)), ("test.ui.ratio", .double(0.03)),
      ]),
  ]

  /// Two passes over a list of deployments.
  static func onDeployments(named name: String, count: Int) -> RuleBenchmark {
    let deployments = (0..<count).map { number in
      Value.map(
        ValueMap([
          (key: .string("ok"), value: .bool(number % 10 != 0)),
          (key: .string("minutes"), value: .int(Int64(number % 45))),
        ]))
    }
    return RuleBenchmark(
      name: name,
      expression: "deploys.filter(d, d.ok).size() > 10 && deploys.all(d, d.minutes < 60)",
      values: [("deploys", .list(deployments))])
  }
}
