import DataFormats
import Evidence

/// A record that a row of a records file becomes.
protocol RecordsFileRow {
  /// The columns of its kind, which a table must keep to even when it has no rows.
  static var columns: [String] { get }

  /// Reads a row, asking for every column.
  init(_ row: inout RecordRow) throws(InputError)
}

/// How a row of each kind becomes a record; a new kind is a case of `RecordKind`, a file in `Rows`
/// and a line here.
enum RecordKindTable {
  typealias Kind = EvidenceCollection.RecordKind

  /// The columns of a kind.
  static func columns(of kind: Kind) -> [String] { type(of: kind).columns }

  private static func type(of kind: Kind) -> any RecordsFileRow.Type {
    switch kind {
    case .mergeRequests: MergeRequest.self
    case .pipelineRuns: PipelineRun.self
    case .deployments: Deployment.self
    case .incidents: Incident.self
    case .workItems: WorkItem.self
    case .environmentRequests: EnvironmentRequest.self
    case .environments: EnvironmentDescription.self
    case .databaseChanges: DatabaseChange.self
    case .testData: TestDataSet.self
    case .metricDefinitions: MetricDefinition.self
    case .dashboards: Dashboard.self
    case .artifacts: PublishedArtifact.self
    case .documents: EvidenceDocument.self
    case .metrics: MetricPoint.self
    }
  }

  static func add(
    _ row: RecordRow, of kind: Kind, to collection: inout EvidenceCollection
  ) throws(InputError) {
    var row = row
    switch kind {
    case .mergeRequests: collection.mergeRequests.append(try .init(&row))
    case .pipelineRuns: collection.pipelineRuns.append(try .init(&row))
    case .deployments: collection.deployments.append(try .init(&row))
    case .incidents: collection.incidents.append(try .init(&row))
    case .workItems: collection.workItems.append(try .init(&row))
    case .environmentRequests: collection.environmentRequests.append(try .init(&row))
    case .environments: collection.environments.append(try .init(&row))
    case .databaseChanges: collection.databaseChanges.append(try .init(&row))
    case .testData: collection.testData.append(try .init(&row))
    case .metricDefinitions: collection.metricDefinitions.append(try .init(&row))
    case .dashboards: collection.dashboards.append(try .init(&row))
    case .artifacts: collection.artifacts.append(try .init(&row))
    case .documents: collection.documents.append(try .init(&row))
    case .metrics: collection.metrics.append(try .init(&row))
    }
    try row.finish()
  }
}
