import CEL

/// The dictionary of facts: every measure, what it means and how it is made.
///
/// To add a fact, write its derivation into the table of its namespace; to add a namespace, write
/// a table in a file of its own and name it here.
public enum FactCatalogue {
  static let derivations: [FactDerivation] =
    (RepositoryFacts.all + TreeFacts.all + MergeFacts.all + MergeFlowFacts.all + ReviewFacts.all
    + WorkFacts.all
    + PipelineFacts.all + RunFacts.all + BuildFacts.all + TestFacts.all + CoverageFacts.all
    + MutationFacts.all
    + FindingFacts.all + FindingAgeFacts.all + CodeMeasureFacts.all + QualityFacts.all
    + EnvironmentFacts.all + InfrastructureFacts.all + DeploymentFacts.all
    + IncidentFacts.all + MigrationFacts.all + DatabaseChangeFacts.all + TestDataFacts.all
    + ArtifactFacts.all + MetricDefinitionFacts.all + MetricSeriesFacts.all + DashboardFacts.all
    // Operations
    + LoadFacts.all + AlertFacts.all + BoardFacts.all + InterfaceFacts.all + SupplyFacts.all
    + ScorecardFacts.all
    + DocumentFacts.all)
    .sorted { $0.definition.name < $1.definition.name }

  /// Every definition, sorted by name.
  public static let definitions: [FactDefinition] = derivations.map(\.definition)

  /// Computes every fact of the catalogue from the records, sorted by name.
  ///
  /// A fact that no record supplies is taken from a metric row of its name, when there is one.
  public static func derive(_ context: DerivationContext) -> [Fact] {
    derivations.map { derivation in
      let fact = derivation.derive(context)
      guard case .unknown(.noEvidence) = fact.state else { return fact }
      return MetricFacts.fact(derivation.definition, in: context) ?? fact
    }
  }

  /// Computes facts that a model declares beside the catalogue, from metric rows of their names.
  public static func derive(
    declared definitions: [FactDefinition], _ context: DerivationContext
  ) -> [Fact] {
    definitions.map { definition in
      MetricFacts.fact(definition, in: context)
        ?? Fact(name: definition.name, state: .unknown(.noEvidence))
    }
  }
}
