/// Every reader, in the order they are asked; the first that recognises a file reads it.
public enum ReaderTable {
  /// The readers; formats told by content stand before those told by name.
  public static let all: [any EvidenceReader] = readers(classifier: .standard)

  /// The table with steps of pipelines told by a classifier of the project's own.
  public static func readers(classifier: StepClassifier) -> [any EvidenceReader] {
    [
      // Our own
      RecordsReader(),
      AnswersReader(),
      // Tests
      JUnitReader(),
      TRXReader(),
      NUnitReader(),
      XUnitReader(),
      // Coverage
      CoberturaReader(),
      JaCoCoReader(),
      CloverReader(),
      LcovReader(),
      LLVMCoverageReader(),
      CoveragePyReader(),
      GoCoverageReader(),
      // Findings
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
      ZAPReader(),
      GitleaksReader(),
      // Supply chain
      AttestationReader(),
      ScorecardReader(),
      // Components
      CycloneDXJSONReader(),
      CycloneDXXMLReader(),
      SPDXReader(),
      // Load tests
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
      PrometheusRuleReader(),
      GrafanaReader(),
      // Interfaces
      OpenAPIReader(),
      SwaggerCoverageReader(),
      // Pipelines
      GitHubActionsReader(classifier: classifier),
      GitLabReader(classifier: classifier),
      JenkinsReader(classifier: classifier),
      CircleReader(classifier: classifier),
      TektonReader(classifier: classifier),
      AzureReader(classifier: classifier),
    ] + PipelinePresenceReader.all + [
      // Reviews
      BranchProtectionReader(),
      CodeOwnersReader(),
      // Forges and services
      ForgeExportReader(),
      ResponseHeadersReader(),
      TableReader(),
      // Dependencies
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
