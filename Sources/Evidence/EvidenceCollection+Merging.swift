extension EvidenceCollection {
  /// Takes over everything another collection holds; of two histories or trees the first stays.
  public mutating func merge(_ other: EvidenceCollection) {
    history = history ?? other.history
    tree = tree ?? other.tree
    appendLists(of: other)
    suppliedRecordKinds.formUnion(other.suppliedRecordKinds)
    incompleteLists.merge(other.incompleteLists) { $0.joined(with: $1) }
    recordSuppliers.merge(other.recordSuppliers) { $0.union($1) }
    files += other.files
    repeatedFiles += other.repeatedFiles
    diagnostics += other.diagnostics
  }

  private mutating func appendLists(of other: EvidenceCollection) {
    pipelines += other.pipelines
    containerBuilds += other.containerBuilds
    composeServices += other.composeServices
    workloads += other.workloads
    autoscalers += other.autoscalers
    chartDependencies += other.chartDependencies
    // Infrastructure
    infrastructure += other.infrastructure
    playbooks += other.playbooks
    dependencyManifests += other.dependencyManifests
    updateBots += other.updateBots
    toolchainPins += other.toolchainPins
    qualityProfiles += other.qualityProfiles
    randomTestOrders += other.randomTestOrders
    codeOwners += other.codeOwners
    branchProtections += other.branchProtections
    migrations += other.migrations
    testReports += other.testReports
    coverageReports += other.coverageReports
    findingsReports += other.findingsReports
    codeMeasures += other.codeMeasures
    componentInventories += other.componentInventories
    appendOperations(of: other)
    appendRecords(of: other)
    appendStatements(of: other)
  }

  private mutating func appendStatements(of other: EvidenceCollection) {
    answers += other.answers
    scopings += other.scopings
    waivers += other.waivers
    overrides += other.overrides
    objections += other.objections
  }

  private mutating func appendOperations(of other: EvidenceCollection) {
    loadTests += other.loadTests
    alertRules += other.alertRules
    systemBoards += other.systemBoards
    interfaces += other.interfaces
    interfaceCalls += other.interfaceCalls
    attestations += other.attestations
    scorecards += other.scorecards
    mutationReports += other.mutationReports
    changeLogs += other.changeLogs
    decisions += other.decisions
    controlDocuments += other.controlDocuments
  }

  private mutating func appendRecords(of other: EvidenceCollection) {
    mergeRequests += other.mergeRequests
    mergeReviews += other.mergeReviews
    startedDeployments += other.startedDeployments
    exportParts.merge(other.exportParts)
    deploymentOutcomes += other.deploymentOutcomes
    pipelineRuns += other.pipelineRuns
    deployments += other.deployments
    incidents += other.incidents
    workItems += other.workItems
    environmentRequests += other.environmentRequests
    environments += other.environments
    databaseChanges += other.databaseChanges
    testData += other.testData
    metricDefinitions += other.metricDefinitions
    dashboards += other.dashboards
    artifacts += other.artifacts
    documents += other.documents
    metrics += other.metrics
  }
}
