import CEL

/// `supply.*`: what attestations say of how artifacts were made, and whether they are the ones that
/// are published and deployed.
///
/// No signature is verified: a statement is present, and who made it is as it says.
enum SupplyFacts {
  static let all: [FactDerivation] = statements + links

  private static let statements = [
    FactDerivation(
      "supply.attestations", .int, .count, en: "attestations about artifacts", zh: "制品证明数",
      formula: "statements of in-toto, present and not verified", supplier: .attestations
    ) { on($0) { .count($0.count, from: places($0)) } },
    FactDerivation(
      "supply.provenance.statements", .int, .count, en: "statements on how artifacts were built",
      zh: "构建来源证明数", formula: "attestations of SLSA provenance, any version",
      supplier: .attestations
    ) { on($0) { .count(builds($0).count, from: places(builds($0))) } },
    FactDerivation(
      "supply.provenance.subjects", .int, .count, en: "artifacts whose build is attested",
      zh: "有构建来源证明的制品数", formula: "distinct digests among the subjects of SLSA provenance",
      supplier: .attestations
    ) { on($0) { .count(digests(builds($0)).count, from: places(builds($0))) } },
    FactDerivation(
      "supply.builders", .list(.string), .names, en: "what built the artifacts", zh: "构建者",
      formula: "distinct builders of SLSA provenance, as they name themselves",
      supplier: .attestations
    ) { on($0) { .names(builds($0).compactMap(\.builder), from: places(builds($0))) } },
    FactDerivation(
      "supply.signed.ratio", .double, .ratio, en: "share of attestations with a signature",
      zh: "带签名的制品证明占比", formula: "attestations with a signature, not verified / attestations",
      minimum: 1, supplier: .attestations
    ) {
      on($0) { all in .ratio(all.count { $0.signatures > 0 }, of: all.count, from: places(all)) }
    },
  ]

  private static let links = [
    FactDerivation(
      "supply.provenance.source.ratio", .double, .ratio,
      en: "share of attested builds whose commit is in the history", zh: "来源提交在版本历史中的构建证明占比",
      formula:
        "SLSA provenance whose commit the history holds / SLSA provenance that names a commit",
      minimum: 1, supplier: .attestations
    ) { context in on(context) { sourced(builds($0), context) } },
    FactDerivation(
      "supply.artifacts.attested.ratio", .double, .ratio,
      en: "share of published artifacts whose build is attested", zh: "有构建来源证明的已发布制品占比",
      formula: "artifacts whose digest is a subject of SLSA provenance / artifacts with a digest",
      minimum: 1, supplier: .attestations
    ) { context in
      on(context) { all in
        let attested = digests(builds(all))
        let checked = context.evidence.artifacts.filter { $0.digest != nil }
        return .ratio(
          checked.count { attested.contains(ArtifactDigest($0.digest ?? "")) }, of: checked.count,
          from: checked.map(\.provenance))
      }
    },
    FactDerivation(
      "supply.deployments.attested.ratio", .double, .ratio,
      en: "share of deployments of artifacts whose build is attested", zh: "部署有构建来源证明制品的部署占比",
      formula:
        "deployments in the window whose artifact's digest is a subject of SLSA provenance / those that name a digest",
      isWindowed: true, minimum: 1, supplier: .attestations
    ) { context in
      on(context) { all in
        let attested = digests(builds(all))
        let named = context.evidence.deployments.filter {
          context.isInWindow($0.time) && ArtifactDigest($0.artifact ?? "").isDigest
        }
        return .ratio(
          named.count { attested.contains(ArtifactDigest($0.artifact ?? "")) }, of: named.count,
          from: named.map(\.provenance))
      }
    },
    FactDerivation(
      "supply.chain.ratio", .double, .ratio,
      en: "share of deployments traceable over the artifact to a tag or commit",
      zh: "可经制品追溯到标签或提交的部署占比",
      formula:
        "deployments in the window whose artifact (digest, or version) is published with a tag or commit / those that name an artifact",
      isWindowed: true, minimum: 1, supplier: .records(.artifacts)
    ) { chained($0) },
  ]

  private static func chained(_ context: DerivationContext) -> Observation {
    let kinds = context.evidence.suppliedRecordKinds
    guard kinds.contains(.artifacts), kinds.contains(.deployments) else {
      return .unknown(.noEvidence)
    }
    let traced = context.evidence.artifacts.filter { $0.tag != nil || $0.commit != nil }
    let digests = Set(traced.compactMap { $0.digest.map { ArtifactDigest($0) } })
    let versions = Set(traced.flatMap { [$0.version, "\($0.name):\($0.version)"] })
    let named = context.evidence.deployments.filter {
      context.isInWindow($0.time) && $0.artifact != nil
    }
    let found = named.count { deployment in
      let artifact = deployment.artifact ?? ""
      return versions.contains(artifact) || digests.contains(ArtifactDigest(artifact))
    }
    return .ratio(found, of: named.count, from: named.map(\.provenance))
  }

  private static func sourced(
    _ builds: [Attestation], _ context: DerivationContext
  ) -> Observation {
    guard let history = context.evidence.history else { return .unknown(.noEvidence) }
    let named = builds.filter { $0.sourceCommit != nil }
    let known = Set(history.commits.map(\.idPrefix))
    let found = named.count { build in
      build.sourceCommit.flatMap { UInt64($0.prefix(16), radix: 16) }.map(known.contains) ?? false
    }
    if found < named.count, history.isShallow {
      return .unknown(
        .hidden("older commits, because the clone is shallow"), from: named.map(\.provenance))
    }
    return .ratio(found, of: named.count, from: named.map(\.provenance))
  }

  private static func builds(_ all: [Attestation]) -> [Attestation] {
    all.filter(\.isBuildProvenance)
  }

  private static func digests(_ all: [Attestation]) -> Set<ArtifactDigest> {
    Set(all.flatMap { $0.subjects.flatMap { $0.digests.map { ArtifactDigest($0) } } })
  }

  private static func places(_ all: [Attestation]) -> [Provenance] { all.map(\.provenance) }

  private static func on(
    _ context: DerivationContext, _ observe: ([Attestation]) -> Observation
  ) -> Observation {
    let all = context.evidence.attestations
    return all.isEmpty ? .unknown(.noEvidence) : observe(all)
  }
}
