public import DataFormats
public import Evidence

/// Reads workflows of GitHub Actions, and the composite actions they call.
///
/// Source: "Workflow syntax for GitHub Actions" and "Metadata syntax for GitHub Actions".
public struct GitHubActionsReader: EvidenceReader {
  /// The format's identifier.
  public let format = "github-actions"
  /// What a person calls the format.
  public let title = "GitHub Actions workflow"
  private let classifier: StepClassifier

  /// Makes a reader that classifies steps by a table.
  public init(classifier: StepClassifier = .standard) { self.classifier = classifier }

  /// Takes `.github/workflows/*.yml` and `action.yml` in any folder of the project's own.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard candidate.isYAML else { return false }
    if candidate.folder == ".github/workflows" { return true }
    return ["action.yml", "action.yaml"].contains(candidate.name) && !candidate.isForeign
      && candidate.prefixContains("runs:")
  }

  /// Reads one workflow or action; an action that is no composite one holds no steps.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let bytes = try input.bytes()
    let root = try YAML.document(bytes, path: input.path)
    guard root.isMapping else { throw root.wrongKind("a mapping", path: input.path) }
    let source = PipelineSource(path: input.path, bytes: bytes, classifier: classifier)
    let isWorkflow = input.path.hasPrefix(".github/workflows/")
    let workflow = GitHubWorkflow(source)
    guard var found = isWorkflow ? try workflow.read(root) : workflow.readAction(root) else {
      return
    }
    found.hidden += source.excess
    collection.pipelines.append(found)
  }
}
