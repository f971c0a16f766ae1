import CEL

/// `artifact.*`: what the repositories of artifacts hold.
enum ArtifactFacts {
  static let all: [FactDerivation] = identified + [tagged] + kept

  private static let artifacts = RecordFacts(kind: .artifacts, rows: \.artifacts)

  /// What a version of an artifact is called by.
  private struct Identity: Hashable {
    let name: String
    let version: String
  }

  private static let identified = [
    artifacts.count(
      "artifact.count", en: "artifacts in repositories", zh: "制品库中的制品数",
      formula: "artifacts listed"),
    artifacts.fact(
      "artifact.unique.ratio", .double, .ratio,
      en: "share of artifact versions that mean one content", zh: "版本唯一对应内容的制品占比",
      formula: "pairs of name and version with a single digest / pairs with a digest", minimum: 1
    ) { all, _ in
      let checked = all.filter { $0.digest != nil }
      let digests = Dictionary(grouping: checked) { Identity(name: $0.name, version: $0.version) }
        .mapValues { Set($0.compactMap(\.digest)).count }
      return .ratio(
        digests.values.count { $0 == 1 }, of: digests.count, from: checked.map(\.provenance))
    },
    artifacts.share(
      "artifact.checksummed.ratio", en: "share of artifacts with a digest", zh: "带校验值的制品占比",
      formula: "artifacts with a digest / artifacts"
    ) { $0.digest != nil },
    artifacts.share(
      "artifact.traceable.ratio", en: "share of artifacts traceable to their source",
      zh: "可追溯到源码的制品占比", formula: "artifacts that name a commit or tag / artifacts"
    ) { $0.commit != nil || $0.tag != nil },
  ]

  private static let tagged = artifacts.fact(
    "artifact.tagged.ratio", .double, .ratio, en: "share of version tags with an artifact",
    zh: "有对应制品的版本标签占比",
    formula: "version tags of the history with an artifact of that version or tag / version tags",
    minimum: 3
  ) { all, context in
    guard let history = context.evidence.history else { return .unknown(.noEvidence) }
    let tags = history.tags.map(\.name).filter(VersionName.matches)
    let versions = Set(all.map { VersionName.number(in: $0.version) })
    let named = Set(all.compactMap(\.tag))
    let matched = tags.count { named.contains($0) || versions.contains(VersionName.number(in: $0)) }
    return .ratio(matched, of: tags.count, from: all.map(\.provenance))
  }

  private static let kept = [
    artifacts.names(
      "artifact.tiers", en: "tiers of artifact repositories", zh: "制品库分级",
      formula: "distinct tiers of artifacts, in lower case"
    ) { $0.tier.map { [$0.lowercased()] } ?? [] },
    artifacts.share(
      "artifact.gated.ratio", en: "share of promoted artifacts that passed a gate",
      zh: "晋级时经过门禁的制品占比",
      formula: "promoted artifacts behind a gate / promoted artifacts where it is known"
    ) { $0.isPromoted == true ? $0.isGated : nil },
    artifacts.share(
      "artifact.immutable.ratio", en: "share of artifacts that cannot be replaced",
      zh: "不可覆盖的制品占比", formula: "immutable artifacts / artifacts where it is known"
    ) { $0.isImmutable },
    artifacts.share(
      "artifact.scanned.ratio", en: "share of artifacts that were scanned", zh: "经过扫描的制品占比",
      formula: "scanned artifacts / artifacts where it is known"
    ) { $0.isScanned },
    artifacts.share(
      "artifact.reported.ratio", en: "share of artifacts with their reports", zh: "附带质量报告的制品占比",
      formula: "artifacts with reports attached / artifacts where it is known"
    ) { $0.hasReports },
  ]
}
