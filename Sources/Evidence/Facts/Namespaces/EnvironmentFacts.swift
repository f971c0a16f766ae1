import CEL
import Quantities

/// `environment.*`: environments described as code, and requests for them.
enum EnvironmentFacts {
  static let all: [FactDerivation] =
    described + supported + requested + EnvironmentInventoryFacts.all

  private static let described = [
    FactDerivation(
      "environment.compose_services", .int, .count, en: "services of compose files",
      zh: "compose 服务数", formula: "services of all compose files", supplier: .containers
    ) {
      onTree($0) {
        .count($0.composeServices.count, from: $0.composeServices.map(\.provenance))
      }
    },
    FactDerivation(
      "environment.workloads", .int, .count, en: "Kubernetes workloads", zh: "Kubernetes 工作负载数",
      formula: "workloads of all manifests", supplier: .containers
    ) { onTree($0) { .count($0.workloads.count, from: $0.workloads.map(\.provenance)) } },
    workloads("probed", \.hasProbes, en: "probes", zh: "探针"),
    workloads("bounded", \.hasResourceBounds, en: "resource bounds", zh: "资源限制"),
    workloads(
      "external_configuration", \.hasExternalConfiguration, en: "configuration outside the image",
      zh: "外部化配置"),
    FactDerivation(
      "environment.strategies", .list(.string), .names, en: "ways to replace a version",
      zh: "版本替换策略", formula: "strategies that workloads state", supplier: .containers
    ) {
      onTree($0) { evidence in
        let stated = evidence.workloads.filter { $0.strategy != .unstated }
        return .names(stated.map(\.strategy.rawValue), from: stated.map(\.provenance))
      }
    },
    FactDerivation(
      "environment.dev_container", .bool, .flag, en: "the development environment is described",
      zh: "开发环境已描述为代码", formula: "a dev container is defined", supplier: .tree
    ) {
      onTree($0) { evidence in
        let pins = evidence.toolchainPins.filter { $0.tool == "devcontainer" }
        return .flag(!pins.isEmpty, from: pins.map(\.provenance))
      }
    },
    FactDerivation(
      "environment.infrastructure_as_code", .bool, .flag, en: "infrastructure is described as code",
      zh: "基础设施已描述为代码",
      formula: "infrastructure files, workloads, resources or playbooks stand in the project",
      supplier: .tree
    ) {
      onTree($0) { evidence in
        let files = (evidence.tree?.files ?? []).filter { $0.purpose == .infrastructure }
        let places =
          files.map { Provenance(path: $0.path) } + evidence.workloads.map(\.provenance)
          + evidence.infrastructure.flatMap(\.resources)
          + evidence.playbooks.filter { $0.plays > 0 }.map(\.provenance)
        return .flag(!places.isEmpty, from: places)
      }
    },
  ]

  private static let supported = [
    FactDerivation(
      "environment.autoscalers", .int, .count, en: "Kubernetes autoscalers",
      zh: "Kubernetes 自动伸缩配置数",
      formula: "HorizontalPodAutoscaler, ScaledObject and ScaledJob of all manifests",
      supplier: .kubernetes
    ) { onTree($0) { .count($0.autoscalers.count, from: $0.autoscalers.map(\.provenance)) } },
    FactDerivation(
      "environment.service_dependencies", .int, .count,
      en: "dependencies between services described",
      zh: "已描述的服务依赖关系数",
      formula: "depends_on links of services in compose files + dependencies of Helm charts",
      supplier: .containers
    ) {
      onTree($0) { evidence in
        let linked = evidence.composeServices.filter { !$0.dependsOn.isEmpty }
        let charts = evidence.chartDependencies
        return .count(
          linked.reduce(charts.count) { $0 + $1.dependsOn.count },
          from: linked.map(\.provenance) + charts.map(\.provenance))
      }
    },
  ]

  private static let requested = [
    FactDerivation(
      "environment.requests", .int, .count, en: "recent requests for environments",
      zh: "近期环境申请数", formula: "requests made in the window", isWindowed: true,
      supplier: .records(.environmentRequests)
    ) { onRequests($0) { .count($0.count, from: $0.map(\.provenance)) } },
    FactDerivation(
      "environment.ready.p50_hours", .double, .hours,
      en: "median time until an environment is ready",
      zh: "环境就绪中位时间", formula: "nearest-rank median of request to ready", isWindowed: true,
      minimum: 5,
      supplier: .records(.environmentRequests)
    ) { onRequests($0) { ready($0, percent: 50) } },
    FactDerivation(
      "environment.ready.p90_hours", .double, .hours,
      en: "90th percentile of the time until an environment is ready", zh: "环境就绪时间（90 分位）",
      formula: "nearest-rank 90th percentile of request to ready", isWindowed: true, minimum: 5,
      supplier: .records(.environmentRequests)
    ) { onRequests($0) { ready($0, percent: 90) } },
    FactDerivation(
      "environment.self_service.ratio", .double, .ratio,
      en: "share of environments got by self-service",
      zh: "自助获取环境的占比", formula: "self-service requests / requests where it is known",
      isWindowed: true, minimum: 5, supplier: .records(.environmentRequests)
    ) {
      onRequests($0) { requests in
        let known = requests.compactMap(\.isSelfService)
        return .ratio(known.count { $0 }, of: known.count, from: requests.map(\.provenance))
      }
    },
  ]

  private static func workloads(
    _ name: String, _ part: any KeyPath<Workload, Bool> & Sendable, en: String, zh: String
  ) -> FactDerivation {
    FactDerivation(
      "environment.workloads.\(name).ratio", .double, .ratio, en: "share of workloads with \(en)",
      zh: "带\(zh)的工作负载占比", formula: "workloads with \(en) / workloads", minimum: 1,
      supplier: .containers
    ) {
      onTree($0) { evidence in
        .ratio(
          evidence.workloads.count { $0[keyPath: part] }, of: evidence.workloads.count,
          from: evidence.workloads.map(\.provenance))
      }
    }
  }

  static func onTree(
    _ context: DerivationContext, _ observe: (EvidenceCollection) -> Observation
  ) -> Observation {
    guard context.evidence.tree != nil else { return .unknown(.noEvidence) }
    return observe(context.evidence)
  }

  private static func onRequests(
    _ context: DerivationContext, _ observe: ([EnvironmentRequest]) -> Observation
  ) -> Observation {
    guard context.evidence.suppliedRecordKinds.contains(.environmentRequests) else {
      return .unknown(.noEvidence)
    }
    return observe(
      context.evidence.environmentRequests.filter { context.isInWindow($0.requested) })
  }

  private static func ready(_ requests: [EnvironmentRequest], percent: Int) -> Observation {
    let spans = requests.compactMap { request in
      request.ready.flatMap {
        $0 >= request.requested ? $0.seconds(since: request.requested) : nil
      }
    }
    return .percentile(percent, of: spans, per: 3600, from: requests.map(\.provenance))
  }
}
