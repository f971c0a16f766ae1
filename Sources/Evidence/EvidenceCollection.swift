/// Everything the readers found: records by kind, what was read, and what went wrong.
///
/// A kind whose list is empty may be empty in truth or never looked at; `sources` tells which, by
/// the formats that were read.
public struct EvidenceCollection: Sendable, Hashable, Codable {
  /// The version history; nil for a plain folder.
  public var history: RepositoryHistory?
  /// The project's files.
  public var tree: ProjectTree?
  /// What continuous-integration configurations make services do.
  public var pipelines: [PipelineDefinition] = []
  /// Dockerfiles.
  public var containerBuilds: [ContainerBuild] = []
  /// Services of compose files.
  public var composeServices: [ComposeService] = []
  /// Workloads of Kubernetes manifests.
  public var workloads: [Workload] = []
  /// Autoscalers of Kubernetes manifests.
  public var autoscalers: [Autoscaler] = []
  /// What Helm charts of the project depend on.
  public var chartDependencies: [ChartDependency] = []
  // Infrastructure
  /// Configurations of infrastructure as code.
  public var infrastructure: [InfrastructureConfiguration] = []
  /// Playbooks and the tasks of roles.
  public var playbooks: [Playbook] = []
  /// Files that declare or lock dependencies.
  public var dependencyManifests: [DependencyManifest] = []
  /// Settings of dependency-update bots.
  public var updateBots: [UpdateBot] = []
  /// Files that fix the versions of tools.
  public var toolchainPins: [ToolchainPin] = []
  /// Settings of static-analysis tools.
  public var qualityProfiles: [QualityProfile] = []
  /// Settings by which tests run in a random order.
  public var randomTestOrders: [RandomTestOrder] = []
  /// Ownership files.
  public var codeOwners: [CodeOwners] = []
  /// Exports of branch protection.
  public var branchProtections: [BranchProtection] = []
  /// Changes to databases.
  public var migrations: [Migration] = []
  /// Test reports.
  public var testReports: [TestReport] = []
  /// Coverage reports.
  public var coverageReports: [CoverageReport] = []
  /// Reports of static analysis.
  public var findingsReports: [FindingsReport] = []
  /// Measures of the code as a whole.
  public var codeMeasures: [CodeMeasures] = []
  /// Bills of materials.
  public var componentInventories: [ComponentInventory] = []
  /// Merge requests of records files.
  public var mergeRequests: [MergeRequest] = []
  /// Verdicts on merge requests that are not joined to them yet.
  public var mergeReviews: [MergeReview] = []
  /// Deployments whose outcome is not joined to them yet; their result means nothing.
  public var startedDeployments: [Deployment] = []
  /// Parts of exports that are not joined to their records yet.
  public var exportParts = ExportParts()
  /// Outcomes of deployments that are not joined to them yet.
  public var deploymentOutcomes: [DeploymentOutcome] = []
  /// Pipeline runs of records files.
  public var pipelineRuns: [PipelineRun] = []
  /// Deployments of records files.
  public var deployments: [Deployment] = []
  /// Incidents of records files.
  public var incidents: [Incident] = []
  /// Work items of records files.
  public var workItems: [WorkItem] = []
  /// Environment requests of records files.
  public var environmentRequests: [EnvironmentRequest] = []
  /// Environments of records files.
  public var environments: [EnvironmentDescription] = []
  /// Changes to databases of records files.
  public var databaseChanges: [DatabaseChange] = []
  /// Sets of test data of records files.
  public var testData: [TestDataSet] = []
  /// Definitions of metrics of records files.
  public var metricDefinitions: [MetricDefinition] = []
  /// Reports and boards of records files.
  public var dashboards: [Dashboard] = []
  /// Artifacts of records files.
  public var artifacts: [PublishedArtifact] = []
  /// Documents of records files.
  public var documents: [EvidenceDocument] = []
  /// Metric values of records files.
  public var metrics: [MetricPoint] = []
  // Operations
  /// Runs of load tests.
  public var loadTests: [LoadTest] = []
  /// Rules of monitoring systems.
  public var alertRules: [AlertRules] = []
  /// Boards that watch running systems, by their definitions.
  public var systemBoards: [Dashboard] = []
  /// Descriptions of programming interfaces.
  public var interfaces: [InterfaceDescription] = []
  /// Operations of interfaces that tests called.
  public var interfaceCalls: [InterfaceCalls] = []
  /// Statements about how artifacts were made.
  public var attestations: [Attestation] = []
  /// Scores of security practices.
  public var scorecards: [Scorecard] = []
  /// What became of deliberate slips in the code, one report each.
  public var mutationReports: [MutationReport] = []
  /// Logs of the changes that versions brought.
  public var changeLogs: [ChangeLog] = []
  /// Records of architectural decisions.
  public var decisions: [DecisionRecord] = []
  /// Documents of security controls.
  public var controlDocuments: [ControlDocument] = []
  /// What people state about criteria.
  public var answers: [Answer] = []
  /// What people leave out of the assessment.
  public var scopings: [Scoping] = []
  /// Gaps that are accepted for a time.
  public var waivers: [Waiver] = []
  /// Verdicts that assessors set.
  public var overrides: [AssessorOverride] = []
  /// What people hold against verdicts.
  public var objections: [Objection] = []
  /// Kinds of operational records that a records file supplied, even when it held no rows.
  public var suppliedRecordKinds: Set<RecordKind> = []
  /// Which of these kinds each records file supplied, by its path.
  public var recordSuppliers: [String: Set<RecordKind>] = [:]
  /// Kinds of operational records of which exports hold only some pages.
  public var incompleteLists: [RecordKind: IncompleteList] = [:]
  /// Every file read, sorted by path.
  public var files: [EvidenceFile] = []
  /// Files left out because others with the same bytes were read before.
  public var repeatedFiles: [RepeatedFile] = []
  /// What a person should know about the evidence.
  public var diagnostics: [Diagnostic] = []

  /// Makes an empty collection.
  public init() {}

  /// A kind of operational record, by its name in a records file.
  public enum RecordKind: String, Sendable, Hashable, CaseIterable, Codable {
    case mergeRequests = "merge_requests"
    case pipelineRuns = "pipeline_runs"
    case deployments
    case incidents
    case workItems = "work_items"
    case environmentRequests = "environment_requests"
    case environments
    case databaseChanges = "database_changes"
    case testData = "test_data"
    case metricDefinitions = "metric_definitions"
    case dashboards
    case artifacts
    case documents
    case metrics
  }
}
