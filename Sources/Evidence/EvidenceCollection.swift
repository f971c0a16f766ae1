/// Everything the readers found: records by kind, what was read, and what went wrong.
///
/// A kind whose list is empty may be empty in truth or never looked at; `sources` tells which, by
/// the formats that were read.
public struct EvidenceCollection: Sendable, Hashable {
  /// The version history; nil for a plain folder.
  public var history: RepositoryHistory?
  /// The project's files.
  public var tree: ProjectTree?
  public var pipelines: [PipelineDefinition] = []
  public var containerBuilds: [ContainerBuild] = []
  public var composeServices: [ComposeService] = []
  public var workloads: [Workload] = []
  public var dependencyManifests: [DependencyManifest] = []
  public var updateBots: [UpdateBot] = []
  public var toolchainPins: [ToolchainPin] = []
  public var qualityProfiles: [QualityProfile] = []
  public var codeOwners: [CodeOwners] = []
  public var branchProtections: [BranchProtection] = []
  public var migrations: [Migration] = []
  public var testReports: [TestReport] = []
  public var coverageReports: [CoverageReport] = []
  public var findingsReports: [FindingsReport] = []
  public var componentInventories: [ComponentInventory] = []
  public var mergeRequests: [MergeRequest] = []
  public var pipelineRuns: [PipelineRun] = []
  public var deployments: [Deployment] = []
  public var incidents: [Incident] = []
  public var workItems: [WorkItem] = []
  public var environmentRequests: [EnvironmentRequest] = []
  public var metrics: [MetricPoint] = []
  public var answers: [Answer] = []
  public var scopings: [Scoping] = []
  /// Kinds of operational records that a records file supplied, even when it held no rows.
  public var suppliedRecordKinds: Set<RecordKind> = []
  /// Every file read, sorted by path.
  public var files: [EvidenceFile] = []
  /// What a person should know about the evidence.
  public var diagnostics: [Diagnostic] = []

  /// Makes an empty collection.
  public init() {}

  /// A kind of operational record, by its name in a records file.
  public enum RecordKind: String, Sendable, Hashable, CaseIterable {
    case mergeRequests = "merge_requests"
    case pipelineRuns = "pipeline_runs"
    case deployments
    case incidents
    case workItems = "work_items"
    case environmentRequests = "environment_requests"
    case metrics
  }
}
