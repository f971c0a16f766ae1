public import DataFormats
public import Evidence

/// Reads Jenkinsfiles, declarative and scripted, without running them.
///
/// Source: "Pipeline Syntax" in the Jenkins handbook.
public struct JenkinsReader: EvidenceReader {
  /// The format's identifier.
  public let format = "jenkinsfile"
  /// What a person calls the format.
  public let title = "Jenkinsfile"
  private let classifier: StepClassifier

  /// Makes a reader that classifies steps by a table.
  public init(classifier: StepClassifier = .standard) { self.classifier = classifier }

  /// Takes files named `Jenkinsfile`, `Jenkinsfile.*`, `Jenkinsfile-*` or `*.jenkinsfile`.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard !candidate.isForeign else { return false }
    let name = candidate.lowercasedName
    return name == "jenkinsfile" || name.hasPrefix("jenkinsfile.")
      || name.hasPrefix("jenkinsfile-") || name.hasPrefix("jenkinsfile_")
      || name.hasSuffix(".jenkinsfile")
  }

  /// Reads one file; what a library of others does stays hidden.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let text = try input.text(limit: 2 << 20)
    guard text.lines.contains(where: { !$0.trimmed.isEmpty }) else {
      throw InputError(path: input.path, position: nil, problem: .empty)
    }
    let calls = try GroovyParser.calls(in: text, path: input.path)
    var pipeline = JenkinsPipeline(path: input.path, classifier: classifier, root: calls)
    collection.pipelines.append(try pipeline.read())
  }
}
