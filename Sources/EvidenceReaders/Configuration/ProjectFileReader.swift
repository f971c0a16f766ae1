public import DataFormats
public import Evidence

/// Reads files that are told by their names: what they declare of dependencies, tool versions and
/// rules of quality.
///
/// One such file may speak of several: `pyproject.toml` names dependencies and settings of linters.
/// Four tables say what is looked for: `DependencyTable`, `ToolchainTable`, `QualityTable`
/// and `TestOrderTable`.
public struct ProjectFileReader: EvidenceReader {
  /// The format's identifier.
  public let format = "project-file"
  /// What a person calls the format.
  public let title = "dependency manifest, lock, tool-version or linter settings file"

  /// Lock files may be large, and only their names count.
  private static let textLimit = 4 << 20

  private static let reportRoots: [StaticString] = [
    "<checkstyle", "<pmd ", "<pmd>", "<pmd-cpd", "<BugCollection",
  ]

  /// Makes the reader.
  public init() {}

  /// Takes what one of the tables names.
  public func recognises(_ candidate: Candidate) -> Bool {
    let file = ProjectFile(path: candidate.path)
    // A report may bear the name of the settings: `checkstyle-result.xml`.
    guard !Self.reportRoots.contains(where: { candidate.prefixContains($0) }) else { return false }
    return !candidate.isForeign
      && (DependencyTable.names(file) || ToolchainTable.names(file) || QualityTable.names(file)
        || TestOrderTable.names(file))
  }

  /// Reads one file by each table that names it.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var file = ProjectFile(path: input.path)
    if DependencyTable.isLock(file) {
      collection.dependencyManifests += DependencyTable.manifests(file)
      return
    }
    file.text = try input.text(limit: Self.textLimit)
    collection.dependencyManifests += DependencyTable.manifests(file)
    collection.toolchainPins += ToolchainTable.pins(file)
    collection.qualityProfiles += QualityTable.profiles(file)
    collection.randomTestOrders += TestOrderTable.settings(file)
    if file.name == "Chart.yaml" { try HelmChart.read(file, into: &collection) }
    if file.name == "package.json" {
      try PackageJSON(file, path: input.path).read(into: &collection)
    }
  }
}

/// A file told by its name.
struct ProjectFile {
  /// The path from the project's root.
  let path: String
  /// The last part of the path.
  let name: String
  /// What is in it, once it was read.
  var text: SourceText?

  init(path: String) {
    self.path = path
    name = path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The lines; none before the file was read.
  var lines: [SourceText.Line] { text?.lines ?? [] }

  /// A place in the file.
  func place(_ line: Int? = nil) -> Provenance { Provenance(path: path, line: line) }

  /// The number of the first line that holds a text, comments left aside.
  func line(holding text: String) -> Int? {
    lines.first { $0.text.contains(text) && !Self.isComment($0.trimmed) }?.number
  }

  private static func isComment(_ line: Substring) -> Bool {
    ["#", "//", "*", "/*", "<!--", ";"].contains { line.hasPrefix($0) }
  }

  /// Whether the name is a given one, or fits it where it starts or ends with `*`.
  func isNamed(_ pattern: String) -> Bool {
    if pattern.hasPrefix("*") { return name.hasSuffix(pattern.dropFirst()) }
    guard let star = pattern.firstIndex(of: "*") else { return name == pattern }
    let end = pattern[pattern.index(after: star)...]
    return name.hasPrefix(pattern[..<star]) && name.hasSuffix(end)
  }
}
