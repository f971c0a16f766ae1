public import DataFormats
public import Evidence

/// Reads configurations of CircleCI, versions 2 and 2.1.
///
/// Source: "Configuration reference" of CircleCI.
public struct CircleReader: EvidenceReader {
  /// The format's identifier.
  public let format = "circleci"
  /// What a person calls the format.
  public let title = "CircleCI configuration"
  private let classifier: StepClassifier

  /// Makes a reader that classifies steps by a table.
  public init(classifier: StepClassifier = .standard) { self.classifier = classifier }

  /// Takes YAML in the folder `.circleci` of the root.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.isYAML && candidate.folder == ".circleci"
  }

  /// Reads one file; any but `config.yml` runs only when that one continues with it.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let bytes = try input.bytes()
    let root: YAMLNode
    do throws(InputError) {
      root = try YAML.document(bytes, path: input.path, duplicateKeys: .keepLast)
    } catch {
      guard let hidden = TemplatedPipeline.definition(error, in: bytes, service: format) else {
        throw error
      }
      collection.pipelines.append(hidden)
      return
    }
    guard root.isMapping else { throw root.wrongKind("a mapping", path: input.path) }
    let source = PipelineSource(path: input.path, bytes: bytes, classifier: classifier)
    var pipeline = try CircleConfiguration(source, root).read()
    pipeline.hidden += source.excess
    pipeline.isFragment = !input.path.hasPrefix(".circleci/config.")
    collection.pipelines.append(pipeline)
  }
}
