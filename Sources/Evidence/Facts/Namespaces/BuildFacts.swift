import CEL

/// `build.*`, `dependency.*` and `component.*`: what the product is built from.
enum BuildFacts {
  static let all: [FactDerivation] = build + dependencies + components

  private static let build = [
    FactDerivation(
      "build.scripted", .bool, .flag, en: "the build is written down", zh: "构建已脚本化",
      formula: "the project holds a build file", supplier: .tree
    ) {
      onTree($0) { tree, _ in
        let files = tree.files.filter { $0.purpose == .build }
        return .flag(!files.isEmpty, from: files.map { Provenance(path: $0.path) })
      }
    },
    FactDerivation(
      "build.toolchain_pinned", .bool, .flag, en: "the build's tools have fixed versions",
      zh: "构建工具版本固定", formula: "a tool-version file, wrapper or dev container names a version",
      supplier: .tree
    ) {
      onTree($0) { _, evidence in
        let pins = evidence.toolchainPins.filter { $0.version != nil }
        return .flag(!pins.isEmpty, from: pins.map(\.provenance))
      }
    },
    FactDerivation(
      "build.containers", .int, .count, en: "container builds", zh: "容器构建文件数",
      formula: "Dockerfiles", supplier: .containers
    ) {
      onTree($0) { _, evidence in
        .count(evidence.containerBuilds.count, from: evidence.containerBuilds.map(\.provenance))
      }
    },
    FactDerivation(
      "build.bases.pinned.ratio", .double, .ratio, en: "share of base images with a version",
      zh: "固定版本的基础镜像占比", formula: "base images named by digest or version tag / base images",
      minimum: 1, supplier: .containers
    ) { onTree($0) { bases($1, pinnedBy: [.digest, .tag]) } },
    FactDerivation(
      "build.bases.digest.ratio", .double, .ratio, en: "share of base images fixed by digest",
      zh: "以摘要固定的基础镜像占比", formula: "base images named by digest / base images", minimum: 1,
      supplier: .containers
    ) { onTree($0) { bases($1, pinnedBy: [.digest]) } },
  ]

  private static let dependencies = [
    FactDerivation(
      "dependency.ecosystems", .int, .count, en: "ecosystems with dependencies", zh: "依赖生态数",
      formula: "ecosystems with a manifest", supplier: .tree
    ) {
      onTree($0) { _, evidence in
        .count(
          Set(evidence.dependencyManifests.map(\.ecosystem)).count,
          from: evidence.dependencyManifests.map(\.provenance))
      }
    },
    FactDerivation(
      "dependency.locked.ratio", .double, .ratio, en: "share of ecosystems with a lock file",
      zh: "有锁文件的依赖生态占比", formula: "ecosystems with a lock file / ecosystems with a manifest",
      minimum: 1, supplier: .tree
    ) {
      onTree($0) { _, evidence in
        let all = Set(evidence.dependencyManifests.map(\.ecosystem))
        let locks = evidence.dependencyManifests.filter(\.isLock)
        return .ratio(
          Set(locks.map(\.ecosystem)).count, of: all.count,
          from: evidence.dependencyManifests.map(\.provenance))
      }
    },
    FactDerivation(
      "dependency.bot", .bool, .flag, en: "a bot proposes dependency updates",
      zh: "由机器人提出依赖更新", formula: "Dependabot or Renovate is set up and switched on",
      supplier: .tree
    ) {
      onTree($0) { _, evidence in
        let bots = evidence.updateBots.filter(\.isEnabled)
        return .flag(!bots.isEmpty, from: bots.map(\.provenance))
      }
    },
    FactDerivation(
      "dependency.bot.coverage.ratio", .double, .ratio, en: "share of ecosystems the bot watches",
      zh: "机器人覆盖的依赖生态占比",
      formula:
        "ecosystems with a manifest that the bot names / ecosystems with a manifest; unknown where presets decide",
      minimum: 1, supplier: .tree
    ) { onTree($0) { _, evidence in botCoverage(evidence) } },
  ]

  private static let components =
    [
      ("licensed", "a licence", "许可证", \ComponentInventory.withLicense),
      ("versioned", "a version", "版本", \.withVersion),
      ("identified", "a package URL", "包地址", \.withPackageURL),
      ("hashed", "a hash", "校验值", \.withHash),
    ].map { name, en, zh, part in
      FactDerivation(
        "component.\(name).ratio", .double, .ratio, en: "share of components with \(en)",
        zh: "带\(zh)的组件占比", formula: "components with \(en) / components of the bills of materials",
        minimum: 1, supplier: .components
      ) {
        onInventories($0) { inventories in
          .ratio(
            inventories.reduce(0) { $0 + $1[keyPath: part] },
            of: inventories.reduce(0) { $0 + $1.components }, from: inventories.map(\.provenance))
        }
      }
    } + [
      FactDerivation(
        "component.count", .int, .count, en: "components", zh: "组件数",
        formula: "components of the bills of materials", supplier: .components
      ) {
        onInventories($0) { inventories in
          .count(
            inventories.reduce(0) { $0 + $1.components }, from: inventories.map(\.provenance))
        }
      }
    ]

  private static func onTree(
    _ context: DerivationContext, _ observe: (ProjectTree, EvidenceCollection) -> Observation
  ) -> Observation {
    guard let tree = context.evidence.tree else { return .unknown(.noEvidence) }
    return observe(tree, context.evidence)
  }

  private static func onInventories(
    _ context: DerivationContext, _ observe: ([ComponentInventory]) -> Observation
  ) -> Observation {
    switch context.fresh(
      context.evidence.componentInventories, .components, dated: \.timestamp)
    {
    case .reports(let inventories): observe(inventories)
    case .none(let reason): .unknown(reason)
    }
  }

  private static func bases(
    _ evidence: EvidenceCollection, pinnedBy pins: Set<ImageReference.Pin>
  ) -> Observation {
    let bases = evidence.containerBuilds.flatMap(\.bases)
    return .ratio(
      bases.count { pins.contains($0.pin) }, of: bases.count, from: bases.map(\.provenance))
  }

  private static func botCoverage(_ evidence: EvidenceCollection) -> Observation {
    let bots = evidence.updateBots.filter(\.isEnabled)
    let places = bots.map(\.provenance)
    if bots.contains(where: \.ecosystems.isEmpty) {
      return .unknown(.hidden("presets decide what the bot watches"), from: places)
    }
    let needed = Set(evidence.dependencyManifests.map(\.ecosystem))
    let watched = Set(bots.flatMap(\.ecosystems))
    return .ratio(needed.intersection(watched).count, of: needed.count, from: places)
  }
}
