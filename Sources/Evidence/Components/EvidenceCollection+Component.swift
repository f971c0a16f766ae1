extension EvidenceCollection {
  /// What of the evidence speaks of a component.
  ///
  /// Results of runs, records and answers count where the component holds their file. Settings that
  /// no component claims, such as a pipeline of the whole repository, count for every component.
  /// The history keeps the commits that changed a file of the component.
  public func restricted(to files: ComponentFiles) -> EvidenceCollection {
    var part = EvidenceCollection()
    var read: Set<String> = []
    for list in RecordList.all { list.copy(self, &part, files, &read) }
    part.history = history?.restricted(to: files)
    part.tree = tree?.restricted(to: files)
    part.recordSuppliers = recordSuppliers.filter { files.hold($0.key) }
    part.suppliedRecordKinds = Set(part.recordSuppliers.values.flatMap { $0 })
    part.incompleteLists = incompleteLists.filter { _, list in
      list.paths.contains { part.recordSuppliers[$0] != nil }
    }
    part.repeatedFiles = repeatedFiles.filter { files.hold($0.path) }
    part.diagnostics = diagnostics.filter { files.hold($0.path) }
    read.formUnion(part.answers.flatMap(\.evidence).map(\.path))
    if part.history != nil { read.insert(".git") }
    part.files = self.files.filter { files.hold($0.path) || read.contains($0.path) }
    return part
  }
}

/// One list of records, and how a component's part of it is told.
struct RecordList: Sendable {
  let copy:
    @Sendable (EvidenceCollection, inout EvidenceCollection, ComponentFiles, inout Set<String>) ->
      Void

  /// A list whose records count where the component holds their file.
  static func own<Record>(
    _ list: any WritableKeyPath<EvidenceCollection, [Record]> & Sendable,
    _ place: any KeyPath<Record, Provenance> & Sendable
  ) -> RecordList {
    RecordList { whole, part, files, _ in
      part[keyPath: list] = whole[keyPath: list].filter { files.hold($0[keyPath: place].path) }
    }
  }

  /// A list of settings, which count for every component unless one claims them.
  static func settings<Record>(
    _ list: any WritableKeyPath<EvidenceCollection, [Record]> & Sendable,
    _ place: any KeyPath<Record, Provenance> & Sendable
  ) -> RecordList {
    RecordList { whole, part, files, read in
      part[keyPath: list] = whole[keyPath: list].filter {
        files.holdSettings($0[keyPath: place].path)
      }
      read.formUnion(part[keyPath: list].map { $0[keyPath: place].path })
    }
  }

  /// Every list; one that is missing here leaves its facts unknown in components.
  static let all: [RecordList] = settings + reports + descriptions + records

  private static let settings: [RecordList] = [
    .settings(\.pipelines, \.provenance), .settings(\.dependencyManifests, \.provenance),
    .settings(\.updateBots, \.provenance), .settings(\.toolchainPins, \.provenance),
    .settings(\.qualityProfiles, \.provenance), .settings(\.randomTestOrders, \.provenance),
    .settings(\.codeOwners, \.provenance), .settings(\.branchProtections, \.provenance),
  ]

  private static let reports: [RecordList] = [
    .own(\.containerBuilds, \.provenance), .own(\.composeServices, \.provenance),
    .own(\.workloads, \.provenance), .own(\.autoscalers, \.provenance),
    .own(\.chartDependencies, \.provenance), .own(\.migrations, \.provenance),
    .own(\.testReports, \.provenance), .own(\.coverageReports, \.provenance),
    .own(\.infrastructure, \.provenance), .own(\.playbooks, \.provenance),
    .own(\.findingsReports, \.provenance), .own(\.componentInventories, \.provenance),
  ]

  private static let descriptions: [RecordList] = [
    .own(\.loadTests, \.provenance), .own(\.alertRules, \.provenance),
    .own(\.systemBoards, \.provenance), .own(\.interfaces, \.provenance),
    .own(\.interfaceCalls, \.provenance), .own(\.attestations, \.provenance),
    .own(\.mutationReports, \.provenance), .own(\.scorecards, \.provenance),
    .own(\.changeLogs, \.provenance),
    .own(\.decisions, \.provenance), .own(\.controlDocuments, \.provenance),
    .own(\.codeMeasures, \.provenance), .own(\.mergeReviews, \.provenance),
    .own(\.startedDeployments, \.provenance), .own(\.deploymentOutcomes, \.provenance),
  ]

  private static let records: [RecordList] = [
    .own(\.mergeRequests, \.provenance), .own(\.pipelineRuns, \.provenance),
    .own(\.deployments, \.provenance), .own(\.incidents, \.provenance),
    .own(\.workItems, \.provenance), .own(\.environmentRequests, \.provenance),
    .own(\.environments, \.provenance), .own(\.databaseChanges, \.provenance),
    .own(\.testData, \.provenance), .own(\.metricDefinitions, \.provenance),
    .own(\.dashboards, \.provenance), .own(\.artifacts, \.provenance),
    .own(\.documents, \.provenance), .own(\.metrics, \.provenance),
    .own(\.answers, \.provenance), .own(\.scopings, \.provenance),
    .own(\.waivers, \.provenance), .own(\.overrides, \.provenance),
    .own(\.objections, \.provenance),
  ]
}

extension RepositoryHistory {
  /// The commits that changed a file of the component; nil when none did, or nobody looked.
  fileprivate func restricted(to files: ComponentFiles) -> RepositoryHistory? {
    guard let changes else { return nil }
    let changing = changes.commits(changing: files.own.contains)
    var part = self
    part.commits = commits.filter { changing.contains($0.idPrefix) }
    return part.commits.isEmpty ? nil : part
  }
}

extension ProjectTree {
  /// The files of the component; nil when it has none.
  fileprivate func restricted(to files: ComponentFiles) -> ProjectTree? {
    let held = self.files.filter { files.hold($0.path) }
    return held.isEmpty ? nil : ProjectTree(files: held, isVersioned: isVersioned)
  }
}
