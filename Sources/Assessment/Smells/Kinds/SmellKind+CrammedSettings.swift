import Evidence
import TextLayout

extension SmellKind {
  /// Settings of which most were first committed in the last weeks, in a project that is older.
  static let crammedSettings = SmellKind(
    "crammed-settings",
    title: LocalizedText(
      en: "settings first committed in the last weeks", zh: "最近几周才首次提交的配置"),
    advice: LocalizedText(
      en: "look at how the project worked before; a setting shows a practice once it is in use",
      zh: "请了解项目此前的做法；配置只有在实际使用后才能说明实践")
  ) { scene in
    let edge = scene.before(days: SmellLimits.crammedDays)
    guard scene.worked(before: edge), let changes = scene.evidence.history?.changes else {
      return []
    }
    let settings = scene.evidence.settingsFiles
    let added = settings.intersection(changes.additions(after: edge, until: scene.asOf)).sorted()
    guard added.count >= SmellLimits.crammedFiles, added.count * 2 > settings.count else {
      return []
    }
    return [
      Sighting(
        .warning,
        en:
          "\(added.count) of \(settings.count) files of settings were first committed in the last "
          + "\(SmellLimits.crammedDays) days",
        zh: "\(settings.count) 个配置文件中有 \(added.count) 个在最近 \(SmellLimits.crammedDays) 天内首次提交",
        at: added.map { Provenance(path: $0) })
    ]
  }
}

extension EvidenceCollection {
  /// The files that say how the project is built, checked and reviewed.
  fileprivate var settingsFiles: Set<String> {
    let places =
      pipelines.map(\.provenance) + qualityProfiles.map(\.provenance)
      + codeOwners.map(\.provenance) + updateBots.map(\.provenance)
      + toolchainPins.map(\.provenance) + randomTestOrders.map(\.provenance)
      + containerBuilds.map(\.provenance)
    return Set(places.map(\.path))
  }
}
