import DataFormats
import TextLayout

/// The files of a model, each parsed when it is first asked for.
struct ModelSource {
  let issues: IssueCollector
  private let files: [String: [UInt8]]

  /// Takes the YAML files at the top of the model's directory.
  init(files: [(path: String, bytes: [UInt8])], issues: IssueCollector) {
    self.issues = issues
    let top = files.filter { !$0.path.contains("/") && $0.path.hasSuffix(".yaml") }
    self.files = Dictionary(
      top.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  func bytes(of file: String) -> [UInt8]? { files[file] }

  /// The one document of a file, or nil once it is noted what is wrong.
  func document(_ file: String) -> YAMLNode? {
    guard let bytes = files[file] else {
      issues.report(.missingFile(file), in: file, at: nil)
      return nil
    }
    let path = issues.path(of: file)
    return issues.take { () throws(InputError) in try YAML.document(bytes, path: path) }
  }

  /// Notes files that the model does not name, which a slip in a name would bring about.
  func reportUnlisted(besides listed: [String], at position: SourcePosition) {
    for file in files.keys.sorted() where !listed.contains(file) {
      let missing = listed.filter { files[$0] == nil }
      let suggestion = NearestName.suggestion(for: file, in: missing)
      issues.report(
        .unlistedFile(file, suggestion: suggestion), in: ModelLoader.header, at: position)
    }
  }

  /// The digest over the digests and names of the files in order of their names, as
  /// `sha256sum FILES | sha256sum` computes it.
  func digest(of domainFiles: [String]) -> Digest {
    let names = ([ModelLoader.header] + domainFiles).sorted()
    let lines = names.map { "\(Digest.sha256(files[$0] ?? []).hex)  \($0)\n" }
    return Digest.sha256(lines.joined())
  }
}
