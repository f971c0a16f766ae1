import CEL

/// `ci.*`: what the pipeline definitions make a service do.
enum PipelineFacts {
  static let all: [FactDerivation] =
    basics + triggers + stepCounts + onChange + gates + references
    + PipelineMigrationFacts.all

  private static let basics = [
    FactDerivation(
      "ci.present", .bool, .flag, en: "a CI service is set up", zh: "已配置持续集成服务",
      formula: "a pipeline definition of a known service was read", supplier: .pipelines
    ) { on($0) { .flag(!$0.isEmpty, from: $0.map(\.provenance)) } },
    FactDerivation(
      "ci.services", .list(.string), .names, en: "CI services", zh: "持续集成服务",
      formula: "services with a pipeline definition", supplier: .pipelines
    ) { on($0) { .names($0.map(\.service), from: $0.map(\.provenance)) } },
    FactDerivation(
      "ci.hidden", .bool, .flag, en: "part of the pipeline is defined elsewhere",
      zh: "流水线有一部分定义在别处",
      formula:
        "a definition calls a shared library, remote include or reusable workflow that was not read",
      supplier: .pipelines
    ) { on($0) { .flag(isHidden($0), from: $0.flatMap(\.hidden).map(\.provenance)) } },
    FactDerivation(
      "ci.jobs", .int, .count, en: "jobs", zh: "作业数", formula: "jobs of all definitions",
      supplier: .pipelines
    ) {
      onVisible($0) { .count($0.flatMap(\.jobs).count, from: $0.map(\.provenance)) }
    },
    FactDerivation(
      "ci.notifies_author", .bool, .flag, en: "failures are sent to the author of the change",
      zh: "失败通知发送给变更作者", formula: "a definition notifies the author rather than a list",
      supplier: .pipelines
    ) {
      on($0) { pipelines in
        found(pipelines.filter(\.notifiesAuthor).map(\.provenance), among: pipelines)
      }
    },
    FactDerivation(
      "ci.environments", .list(.string), .names, en: "environments that jobs deploy to",
      zh: "作业部署到的环境", formula: "environment names of jobs", supplier: .pipelines
    ) {
      onVisible($0) { pipelines in
        let jobs = pipelines.flatMap(\.jobs).filter { $0.environment != nil }
        return .names(jobs.compactMap(\.environment), from: jobs.map(\.provenance))
      }
    },
    FactDerivation(
      "ci.manual_approvals", .int, .count, en: "jobs that a person must release",
      zh: "需人工放行的作业数", formula: "jobs that wait for a person", supplier: .pipelines
    ) {
      onVisible($0) { pipelines in
        let jobs = pipelines.flatMap(\.jobs).filter(\.isManual)
        return .count(jobs.count, from: jobs.map(\.provenance))
      }
    },
    FactDerivation(
      "ci.runners.hosted", .bool, .flag, en: "jobs run on machines made afresh by the service",
      zh: "作业在服务方按次提供的机器上运行",
      formula: "a job names a hosted runner; unknown when none does and one names no runner",
      supplier: .pipelines
    ) { on($0) { runners($0, .hosted) } },
    FactDerivation(
      "ci.runners.self_hosted", .bool, .flag, en: "jobs run on the team's own machines",
      zh: "作业在团队自有机器上运行",
      formula:
        "a job names a runner or pool of the team's own; unknown when none does and one names no runner",
      supplier: .pipelines
    ) { on($0) { runners($0, .selfHosted) } },
  ]

  private static let triggers = [
    (PipelineDefinition.Trigger.push, "push", "a push", "推送"),
    (.mergeRequest, "merge_request", "a merge request", "合并请求"),
    (.schedule, "schedule", "a schedule", "定时计划"),
    (.manual, "manual", "a person", "人工操作"),
    (.release, "release", "a tag or release", "标签或发布"),
  ].map { trigger, name, en, zh in
    FactDerivation(
      "ci.triggers.\(name)", .bool, .flag, en: "\(en) starts a pipeline", zh: "\(zh)可触发流水线",
      formula:
        "a definition names the trigger; unknown where only the service's settings can tell",
      supplier: .pipelines
    ) {
      on($0) { pipelines in
        let places = pipelines.filter { $0.triggers.contains(trigger) }.map(\.provenance)
        return foundUnlessUntold(places, [trigger], among: withoutScripts(pipelines))
      }
    }
  }

  private static let stepCounts = PipelineStepNames.all.map { row in
    FactDerivation(
      "ci.steps.\(row.name)", .int, .count, en: "pipeline steps: \(row.en)", zh: "流水线步骤：\(row.zh)",
      formula:
        "steps classified as \(row.en) in all definitions; unknown when none is seen and part of the pipeline, or the layer of a test step, is hidden",
      supplier: .pipelines
    ) { on($0) { stepCount(row.kinds, among: $0) } }
  }

  private static let onChange = [
    ("build", PipelineStepNames.building, "builds", "构建"),
    ("test", PipelineStepNames.testing, "tests", "测试"),
    ("analysis", PipelineStepNames.analysing, "static analysis", "静态分析"),
  ].map { name, kinds, en, zh in
    FactDerivation(
      "ci.on_change.\(name)", .bool, .flag, en: "every change starts \(en)", zh: "每次变更都触发\(zh)",
      formula:
        "a definition that a push or merge request starts has such a step, where a step that no table knows counts as none; unknown when none is seen and part is hidden",
      supplier: .pipelines
    ) {
      on($0) { pipelines in
        let onChange = pipelines.filter {
          !$0.triggers.isDisjoint(with: [.push, .mergeRequest])
        }
        return foundOnChange(stepPlaces(onChange, kinds), among: pipelines)
      }
    }
  }

  private static let gates = [
    FactDerivation(
      "ci.gates", .int, .count, en: "quality gates that stop a pipeline", zh: "可阻断流水线的质量门禁数",
      formula: "quality-gate steps in jobs that may not fail softly", supplier: .pipelines
    ) {
      on($0) { pipelines in
        let steps = pipelines.flatMap(\.jobs).filter { !$0.mayFail }.flatMap(\.steps)
        let gates = steps.filter { $0.kinds.contains(.qualityGate) }
        return count(gates.map(\.provenance), among: pipelines)
      }
    },
    FactDerivation(
      "ci.tests_block_deploy", .bool, .flag, en: "tests stand before every deployment",
      zh: "每次部署前都有测试把关",
      formula:
        "each job that deploys tests first, needs a job that tests, or follows one in stage order; unknown without such a job",
      supplier: .pipelines
    ) { on($0) { DeploymentGuard.observe($0) } },
    FactDerivation(
      "ci.test_layers", .list(.string), .names, en: "test layers that pipelines run",
      zh: "流水线执行的测试层次", formula: "layers of test steps", supplier: .pipelines
    ) {
      on($0) { pipelines in
        let layers = PipelineStepNames.layers.filter { !stepPlaces(pipelines, [$0.kind]).isEmpty }
        let places = stepPlaces(pipelines, Set(layers.map(\.kind)))
        guard !layers.isEmpty || !isHidden(pipelines) else { return hiddenPart(pipelines) }
        return .names(layers.map(\.name), from: places)
      }
    },
  ]

  private static let references = [
    FactDerivation(
      "ci.shared_pipelines", .int, .count, en: "shared pipelines called", zh: "引用的共享流水线数",
      formula: "calls of templates, libraries and reusable workflows", supplier: .pipelines
    ) {
      onVisible($0) { pipelines in
        let shared = pipelines.flatMap(\.references).filter(\.isSharedPipeline)
        return .count(shared.count, from: shared.map(\.provenance))
      }
    },
    FactDerivation(
      "ci.references.pinned.ratio", .double, .ratio, en: "share of called actions that are pinned",
      zh: "固定版本的外部引用占比", formula: "references pinned by digest or commit / references",
      minimum: 1, supplier: .pipelines
    ) {
      on($0) { pipelines in
        let all = pipelines.flatMap(\.references)
        return .ratio(all.count(where: \.isPinned), of: all.count, from: all.map(\.provenance))
      }
    },
    FactDerivation(
      "ci.images.pinned.ratio", .double, .ratio, en: "share of job images that are pinned",
      zh: "固定版本的作业镜像占比", formula: "job images named by digest or version tag / job images",
      minimum: 1, supplier: .pipelines
    ) {
      on($0) { pipelines in
        let images = pipelines.flatMap(\.jobs).compactMap(\.image)
        let pinned = images.count { $0.pin == .digest || $0.pin == .tag }
        return .ratio(pinned, of: images.count, from: images.map(\.provenance))
      }
    },
  ]
}
