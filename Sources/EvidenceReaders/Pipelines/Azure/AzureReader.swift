public import DataFormats
public import Evidence

/// Reads Azure Pipelines: root files and the templates of the project they call.
///
/// Source: "YAML schema reference for Azure Pipelines" and "Template expressions".
public struct AzureReader: EvidenceReader {
  /// The format's identifier.
  public let format = "azure-pipelines"
  /// What a person calls the format.
  public let title = "Azure Pipelines definition"
  private let classifier: StepClassifier

  private static let rootKeys: [StaticString] = ["stages:", "jobs:", "steps:", "extends:"]
  private static let marks: [StaticString] = [
    "- task:", "- job:", "- stage:", "- deployment:", "- template:", "- checkout:", "- script:",
    "- bash:", "- pwsh:", "- powershell:", "vmImage:",
  ]

  /// Makes a reader that classifies steps by a table.
  public init(classifier: StepClassifier = .standard) { self.classifier = classifier }

  /// Takes YAML named after the service, and YAML with its steps below a key of the root.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard candidate.isYAML, !candidate.isForeign,
      candidate.path.split(separator: "/").first != ".github"
    else { return false }
    if Self.isNamed(candidate.path) { return true }
    return Self.rootKeys.contains { candidate.lineStarts(with: $0) }
      && !candidate.lineStarts(with: "apiVersion:")
      && Self.marks.contains { candidate.prefixContains($0) }
  }

  /// Whether the file or a folder on its way bears the service's name.
  private static func isNamed(_ path: String) -> Bool {
    let parts = path.lowercased().split(separator: "/")
    let names = [".azure-pipelines", "azure-pipelines", ".azuredevops"]
    return parts.dropLast().contains { names.contains(String($0)) }
      || parts.last?.hasPrefix("azure-pipelines") == true
  }

  /// Reads one file; a template is a fragment, one without jobs or steps nothing.
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
    if var pipeline = try AzurePipeline(source).read(root) {
      pipeline.hidden += source.excess
      collection.pipelines.append(pipeline)
    }
  }
}

extension Candidate {
  /// Whether a line of the prefix starts with a text.
  func lineStarts(with text: StaticString) -> Bool {
    let wanted = text.withUTF8Buffer { Array($0) }
    if prefix.starts(with: wanted) { return true }
    let newline = UInt8(ascii: "\n")
    return prefix.indices.contains {
      prefix[$0] == newline && prefix[($0 + 1)...].starts(with: wanted)
    }
  }
}
