public import DataFormats
public import Evidence

/// Reads GitLab CI/CD configuration: the root file and the local files it includes.
///
/// Source: "CI/CD YAML syntax reference" of GitLab.
public struct GitLabReader: EvidenceReader {
  /// The format's identifier.
  public let format = "gitlab-ci"
  /// What a person calls the format.
  public let title = "GitLab CI configuration"
  private let classifier: StepClassifier

  /// Makes a reader that classifies steps by a table.
  public init(classifier: StepClassifier = .standard) { self.classifier = classifier }

  /// Takes `.gitlab-ci.yml` in the root, and files that hold jobs by their name or content.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard candidate.isYAML, !candidate.isForeign else { return false }
    if Self.isRoot(candidate.path) || candidate.lowercasedName.hasSuffix(".gitlab-ci.yml") {
      return true
    }
    if ![".github", ".circleci"].contains(candidate.path.split(separator: "/").first) {
      return candidate.prefixContains("\n  script:")
        && (candidate.prefixContains("\n  stage:") || candidate.prefixContains("\n  extends:"))
    }
    return false
  }

  private static func isRoot(_ path: String) -> Bool {
    path == ".gitlab-ci.yml" || path == ".gitlab-ci.yaml"
  }

  /// Reads one file; what is no root file is a fragment until one includes it.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let bytes = try input.bytes()
    let all = try YAML.documents(bytes, path: input.path, duplicateKeys: .keepLast)
    // A first document that holds `spec` only declares the inputs of the second.
    let root = all.count > 1 && all[0]["spec"] != nil ? all[1] : all.first
    guard let root else { throw InputError(path: input.path, position: nil, problem: .empty) }
    guard root.isMapping else { throw root.wrongKind("a mapping", path: input.path) }
    let source = PipelineSource(path: input.path, bytes: bytes, classifier: classifier)
    let pipeline = GitLabPipeline(source, root: root, isRoot: Self.isRoot(input.path))
    collection.pipelines.append(try pipeline.read())
  }
}
