import CEL

/// `ci.migrations.*`: how pipelines change databases.
///
/// Nothing found proves nothing where part of the pipeline is hidden. How changes are approved and
/// kept apart is not known of a project whose pipelines change no database.
enum PipelineMigrationFacts {
  static let all = [
    FactDerivation(
      "ci.migrations.in_pipeline", .bool, .flag,
      en: "the pipeline that deploys changes the database",
      zh: "部署流水线中包含数据库变更", formula: "a definition with a step that deploys has one that migrates",
      supplier: .pipelines
    ) {
      PipelineFacts.on($0) { pipelines in
        PipelineFacts.found(migrating(pipelines).map(\.job.provenance), among: pipelines)
      }
    },
    FactDerivation(
      "ci.migrations.approved", .bool, .flag,
      en: "a person approves database changes in the pipeline",
      zh: "流水线中的数据库变更须人工审批",
      formula:
        "in a definition that deploys, a job that migrates, one it needs or one of its environment waits for a person; unknown where only the service knows who approves its environment",
      supplier: .pipelines
    ) { on($0, approved) },
    FactDerivation(
      "ci.migrations.separate", .bool, .flag, en: "database changes are jobs apart from deployment",
      zh: "数据库变更与应用部署分属不同作业",
      formula: "in definitions that deploy, no job that migrates deploys, too", supplier: .pipelines
    ) { on($0, separate) },
    FactDerivation(
      "ci.migrations.tested", .bool, .flag, en: "database changes are tried on every change",
      zh: "每次变更都会试运行数据库变更",
      formula:
        "a definition that a push or merge request starts migrates in a job that tests or has a database beside it as a service",
      supplier: .pipelines
    ) { PipelineFacts.on($0, tested) },
  ]

  /// A job that migrates, with the definition it belongs to.
  private struct Migrating {
    let job: PipelineDefinition.Job
    let pipeline: PipelineDefinition
  }

  /// Jobs that migrate, of definitions that deploy.
  private static func migrating(_ pipelines: [PipelineDefinition]) -> [Migrating] {
    pipelines.filter { $0.jobs.contains { does($0, [.deploy]) } }.flatMap { pipeline in
      pipeline.jobs.filter { does($0, [.migrate]) }.map { Migrating(job: $0, pipeline: pipeline) }
    }
  }

  private static func does(
    _ job: PipelineDefinition.Job, _ kinds: Set<PipelineDefinition.StepKind>
  ) -> Bool {
    job.steps.contains { !$0.kinds.isDisjoint(with: kinds) }
  }

  private static func on(
    _ context: DerivationContext, _ observe: ([Migrating], [PipelineDefinition]) -> Observation
  ) -> Observation {
    PipelineFacts.on(context) { pipelines in
      let found = migrating(pipelines)
      guard found.isEmpty else { return observe(found, pipelines) }
      if PipelineFacts.isHidden(pipelines) { return PipelineFacts.hiddenPart(pipelines) }
      return .unknown(.insufficient(sample: 0, minimum: 1), from: pipelines.map(\.provenance))
    }
  }

  private static func approved(
    _ found: [Migrating], _ pipelines: [PipelineDefinition]
  ) -> Observation {
    let waiting = found.filter { $0.pipeline.isReleased($0.job) }.map(\.job.provenance)
    let guarded = found.filter { $0.job.environment != nil }
    if waiting.isEmpty, let first = guarded.first {
      let name = first.job.environment ?? ""
      return .unknown(
        .hidden("who approves the environment '\(name)' is set in the service"),
        from: guarded.map(\.job.provenance))
    }
    return PipelineFacts.found(waiting, among: pipelines)
  }

  private static func separate(
    _ found: [Migrating], _ pipelines: [PipelineDefinition]
  ) -> Observation {
    let mixed = found.filter { does($0.job, [.deploy]) }
    return .flag(mixed.isEmpty, from: (mixed.isEmpty ? found : mixed).map(\.job.provenance))
  }

  private static func tested(_ pipelines: [PipelineDefinition]) -> Observation {
    let onChange = pipelines.filter { !$0.triggers.isDisjoint(with: [.push, .mergeRequest]) }
    let jobs = onChange.flatMap(\.jobs).filter { job in
      does(job, [.migrate])
        && (does(job, PipelineStepNames.testing) || job.services.contains(where: isDatabase))
    }
    return PipelineFacts.foundOnChange(jobs.map(\.provenance), among: pipelines)
  }

  private static let databases = [
    "postgres", "postgis", "timescale", "mysql", "mariadb", "percona", "mssql", "azure-sql",
    "oracle", "db2", "cockroach", "clickhouse", "tidb", "oceanbase", "opengauss", "mongo",
    "cassandra",
  ]

  /// Whether an image is one of a database, by the last part of its name or the folder of it.
  private static func isDatabase(_ image: String) -> Bool {
    let name = image.lowercased().prefix { $0 != "@" }
    return name.split(separator: "/").suffix(2).contains { part in
      databases.contains { part.hasPrefix($0) }
    }
  }
}

extension PipelineDefinition {
  /// Whether a person must release a job, one it needs directly or not, or one of its environment.
  fileprivate func isReleased(_ job: Job) -> Bool {
    let byName = Dictionary(grouping: jobs, by: \.name)
    var waiting = [job.name]
    var seen = Set(waiting)
    while let name = waiting.popLast() {
      for found in byName[name] ?? [] {
        if found.isManual { return true }
        waiting += found.needs.filter { seen.insert($0).inserted }
      }
    }
    return jobs.contains {
      $0.isManual && $0.environment != nil && $0.environment == job.environment
    }
  }
}
