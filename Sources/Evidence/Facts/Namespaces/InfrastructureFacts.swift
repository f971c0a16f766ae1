import CEL

/// `environment.infrastructure.*`, `environment.playbooks*`, `environment.containers.*`: what
/// descriptions of machines, networks and images show.
enum InfrastructureFacts {
  static let all = terraform + ansible + containers

  private static let terraform = [
    FactDerivation(
      "environment.infrastructure.resources", .int, .count, en: "resources described as code",
      zh: "以代码描述的基础设施资源数", formula: "resource blocks of Terraform and OpenTofu",
      supplier: .infrastructure
    ) {
      on($0, \.infrastructure) { all in
        let places = all.flatMap(\.resources)
        return .count(places.count, from: places)
      }
    },
    FactDerivation(
      "environment.infrastructure.modules.pinned.ratio", .double, .ratio,
      en: "share of others' infrastructure modules that are pinned", zh: "固定版本的外部基础设施模块占比",
      formula: "modules of others with a version or reference / modules of others", minimum: 1,
      supplier: .infrastructure
    ) {
      on($0, \.infrastructure) { all in
        let modules = all.flatMap(\.modules).filter { !$0.isLocal }
        return .ratio(
          modules.count(where: \.isPinned), of: modules.count, from: modules.map(\.provenance))
      }
    },
    FactDerivation(
      "environment.infrastructure.version_required", .bool, .flag,
      en: "the version of the infrastructure tool is stated", zh: "已声明基础设施工具的版本要求",
      formula: "a terraform block states required_version", supplier: .infrastructure
    ) {
      on($0, \.infrastructure) { all in
        let places = all.compactMap(\.versionRequirement)
        return .flag(!places.isEmpty, from: places.isEmpty ? all.map(\.provenance) : places)
      }
    },
    FactDerivation(
      "environment.infrastructure.state.remote", .bool, .flag,
      en: "the state of the infrastructure is kept in a shared place", zh: "基础设施状态保存在共享后端",
      formula:
        "a backend other than local, or a cloud block; unknown where no backend stands, which a wrapper or option may set",
      supplier: .infrastructure
    ) {
      on($0, \.infrastructure) { all in
        let backends = all.compactMap(\.backend)
        guard !backends.isEmpty else {
          return .unknown(.hidden("no backend is named"), from: all.map(\.provenance))
        }
        let remote = backends.filter(\.isRemote)
        return .flag(!remote.isEmpty, from: (remote.isEmpty ? backends : remote).map(\.place))
      }
    },
    FactDerivation(
      "environment.infrastructure.state_files", .int, .count,
      en: "state files of infrastructure kept with the source", zh: "随源码保存的基础设施状态文件数",
      formula: "files named *.tfstate or *.tfstate.backup, which may hold secrets; never opened",
      supplier: .tree
    ) {
      EnvironmentFacts.onTree($0) { evidence in
        let files = (evidence.tree?.files ?? []).filter {
          $0.path.hasSuffix(".tfstate") || $0.path.hasSuffix(".tfstate.backup")
        }
        return .count(files.count, from: files.map { Provenance(path: $0.path) })
      }
    },
  ]

  private static let ansible = [
    FactDerivation(
      "environment.playbooks", .int, .count, en: "playbooks", zh: "Ansible 剧本数",
      formula: "files with plays of Ansible", supplier: .infrastructure
    ) {
      EnvironmentFacts.onTree($0) { evidence in
        let books = evidence.playbooks.filter { $0.plays > 0 }
        return .count(books.count, from: books.map(\.provenance))
      }
    },
    FactDerivation(
      "environment.playbooks.idempotent.ratio", .double, .ratio,
      en: "share of playbook tasks that tell what they change", zh: "可重复执行的剧本任务占比",
      formula:
        "tasks other than commands without changed_when, creates, removes or when / tasks of playbooks and roles",
      minimum: 5, supplier: .infrastructure
    ) {
      on($0, \.playbooks) { all in
        let tasks = all.flatMap(\.tasks)
        let open = all.flatMap(\.unguardedCommands)
        return .ratio(
          tasks.count - open.count, of: tasks.count, from: open.isEmpty ? tasks : open)
      }
    },
  ]

  private static let containers = [
    builds(
      "non_root", en: "share of images that do not run as root", zh: "不以 root 运行的镜像占比",
      formula: "Dockerfiles whose last stage sets a user other than root / Dockerfiles"
    ) { $0.runsAsNonRoot },
    builds(
      "health_check", en: "share of images with a health check", zh: "带健康检查的镜像占比",
      formula: "Dockerfiles whose last stage has a HEALTHCHECK / Dockerfiles"
    ) { $0.hasHealthCheck },
    FactDerivation(
      "environment.containers.bases.pinned.ratio", .double, .ratio,
      en: "share of base images that are pinned", zh: "固定版本的基础镜像占比",
      formula: "base images named by digest or version tag / base images without a variable",
      minimum: 1, supplier: .containers
    ) {
      on($0, \.containerBuilds) { all in
        let bases = all.flatMap(\.bases).filter { $0.pin != .variable }
        return .ratio(
          bases.count { $0.pin != .floating }, of: bases.count, from: bases.map(\.provenance))
      }
    },
  ]

  private static func builds(
    _ name: String, en: String, zh: String, formula: String,
    holds: @escaping @Sendable (ContainerBuild) -> Bool
  ) -> FactDerivation {
    FactDerivation(
      "environment.containers.\(name).ratio", .double, .ratio, en: en, zh: zh, formula: formula,
      minimum: 1, supplier: .containers
    ) {
      on($0, \.containerBuilds) { all in
        .ratio(all.count(where: holds), of: all.count, from: all.map(\.provenance))
      }
    }
  }

  /// Observes records of a kind; without any nothing is known of them.
  private static func on<Record>(
    _ context: DerivationContext, _ records: KeyPath<EvidenceCollection, [Record]>,
    _ observe: ([Record]) -> Observation
  ) -> Observation {
    let all = context.evidence[keyPath: records]
    return all.isEmpty ? .unknown(.noEvidence) : observe(all)
  }
}
