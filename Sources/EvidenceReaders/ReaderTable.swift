/// Every reader, in the order they are asked; the first that recognises a file reads it.
public enum ReaderTable {
  /// The readers; formats told by content stand before those told by name.
  public static let all: [any EvidenceReader] = readers(classifier: .standard)

  /// The table with steps of pipelines told by a classifier of the project's own.
  public static func readers(classifier: StepClassifier) -> [any EvidenceReader] {
    entries(classifier: classifier).compactMap { $0 as? any EvidenceReader }
  }

  /// The readers by what their files are.
  static func groups(classifier: StepClassifier) -> [ReaderGroup] {
    entries(classifier: classifier).reduce(into: []) { groups, entry in
      if let kind = entry as? ReaderGroup.Kind {
        groups.append(ReaderGroup(kind, []))
      } else if let reader = entry as? any EvidenceReader, let last = groups.indices.last {
        groups[last].readers.append(reader)
      }
    }
  }

  /// The readers, each behind the kind that its files are of.
  private static func entries(classifier: StepClassifier) -> [any ReaderTableEntry] {
    [
      // Our own
      ReaderGroup.Kind.other,
      RecordsReader(),
      AnswersReader(),
      StatementsReader(),
      // Tests
      ReaderGroup.Kind.tests,
      JUnitReader(),
      TRXReader(),
      NUnitReader(),
      XUnitReader(),
      CTestReader(),
      GoTestReader(),
      DartTestReader(),
      MochaReader(),
      RSpecReader(),
      PITReader(),
      // Coverage
      ReaderGroup.Kind.coverage,
      CoberturaReader(),
      JaCoCoReader(),
      CloverReader(),
      LcovReader(),
      LLVMCoverageReader(),
      CoveragePyReader(),
      GoCoverageReader(),
      OpenCoverReader(),
      IstanbulReader(),
      IstanbulSummaryReader(),
      SimpleCovReader(),
      CodecovReader(),
      // Findings
      ReaderGroup.Kind.findings,
      SARIFReader(),
      CheckstyleReader(),
      PMDReader(),
      CPDReader(),
      SpotBugsReader(),
      SonarQubeReader(),
      ESLintReader(),
      GolangciLintReader(),
      TFLintReader(),
      LevelListReader(),
      CodeClimateReader(),
      GitLabSecurityReader(),
      TrivyReader(),
      GrypeReader(),
      DependencyTrackReader(),
      DependencyCheckReader(),
      DependencyCheckJSONReader(),
      ZAPReader(),
      GitleaksReader(),
      // Supply chain
      ReaderGroup.Kind.provenance,
      AttestationReader(),
      ScorecardReader(),
      // Components
      ReaderGroup.Kind.components,
      CycloneDXJSONReader(),
      CycloneDXXMLReader(),
      SPDXReader(),
      SPDX3Reader(),
      // Load tests
      ReaderGroup.Kind.load,
      JMeterXMLReader(),
      JMeterCSVReader(),
      K6SummaryReader(),
      K6StreamReader(),
      K6LinesReader(),
      GatlingLogReader(),
      GatlingStatsReader(),
      GatlingAssertionsReader(),
      LocustReader(),
      // Monitoring
      ReaderGroup.Kind.other,
      PrometheusRuleReader(),
      GrafanaReader(),
      // Interfaces
      ReaderGroup.Kind.interfaces,
      OpenAPIReader(),
      SwaggerCoverageReader(),
      // Pipelines
      ReaderGroup.Kind.pipelines,
      GitHubActionsReader(classifier: classifier),
      GitLabReader(classifier: classifier),
      JenkinsReader(classifier: classifier),
      CircleReader(classifier: classifier),
      TektonReader(classifier: classifier),
      AzureReader(classifier: classifier),
    ] + PipelinePresenceReader.all + [
      // Reviews
      ReaderGroup.Kind.protection,
      BranchProtectionReader(),
      CodeOwnersReader(),
      // Forges and services
      ReaderGroup.Kind.forge,
      ForgeExportReader(),
      ResponseHeadersReader(),
      TableReader(),
      // Dependencies
      ReaderGroup.Kind.other,
      DependabotReader(),
      RenovateReader(),
      // Containers
      DockerfileReader(),
      ComposeReader(),
      KubernetesReader(),
      // Infrastructure
      TerraformReader(),
      AnsibleReader(),
      // Changes to databases
      LiquibaseXMLReader(),
      LiquibaseYAMLReader(),
      LiquibaseSQLReader(),
      FlywayReader(),
      MigrationFolderReader(),
      // Documents
      OSCALReader(),
      ChangeLogReader(),
      DecisionRecordReader(),
      // Files told by their names alone
      ProjectFileReader(),
    ]
  }
}
