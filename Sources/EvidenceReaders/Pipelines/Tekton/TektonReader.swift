public import DataFormats
public import Evidence

/// Reads pipelines, tasks and their runs for Tekton, and what of Kubernetes stands beside them.
///
/// Source: the API of `tekton.dev/v1` and `triggers.tekton.dev/v1beta1`; "Pipelines as Code".
public struct TektonReader: EvidenceReader {
  /// The format's identifier.
  public let format = "tekton"
  /// What a person calls the format.
  public let title = "Tekton pipeline"
  private let classifier: StepClassifier

  /// Makes a reader that classifies steps by a table.
  public init(classifier: StepClassifier = .standard) { self.classifier = classifier }

  /// Takes YAML with an `apiVersion` of Tekton that is neither a test input nor an example.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.isYAML && !candidate.isForeign && !candidate.isOfTests
      && !FixtureFolders.hold(candidate.path)
      && (candidate.lineStarts(with: "apiVersion: tekton.dev/")
        || candidate.lineStarts(with: "apiVersion: triggers.tekton.dev/"))
  }

  /// Reads every document of one file.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let bytes = try input.bytes()
    let documents: [YAMLNode]
    do throws(InputError) {
      documents = try YAML.documents(bytes, path: input.path, duplicateKeys: .keepLast)
    } catch {
      guard let hidden = TemplatedPipeline.definition(error, in: bytes, service: format) else {
        throw error
      }
      collection.pipelines.append(hidden)
      return
    }
    let source = PipelineSource(path: input.path, bytes: bytes, classifier: classifier)
    for root in documents {
      if var pipeline = TektonObject(source, root).read() {
        pipeline.hidden += source.excess
        collection.pipelines.append(pipeline)
      } else {
        KubernetesReader.read(root, in: input, into: &collection)
      }
    }
  }
}
