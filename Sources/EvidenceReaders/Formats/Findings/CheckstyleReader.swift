public import DataFormats
public import Evidence

/// Reads the XML of checkstyle, which ESLint, ktlint, detekt and many other linters write too.
public struct CheckstyleReader: EvidenceReader {
  /// The identifier `checkstyle`.
  public let format = "checkstyle"
  /// What a person calls it.
  public let title = "checkstyle XML report of a linter"

  /// Makes the reader.
  public init() {}

  /// Told by the root element.
  public func recognises(_ candidate: Candidate) -> Bool { candidate.xmlRoot == "checkstyle" }

  /// Counts errors by severity; one without a severity is an error.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let handler = CheckstyleHandler(provenance: input.place())
    try XML.parse(input.source, path: input.path, handler: handler)
    handler.finish().finish(input, into: &collection)
  }
}

/// Counts the errors of a checkstyle report while it streams by.
final class CheckstyleHandler: XMLHandler {
  private var tally: FindingTally
  private var tools: Set<String> = []

  init(provenance: Provenance) { tally = FindingTally(provenance: provenance) }

  func start(_ element: XMLElementStart) throws(InputError) {
    guard element.isNamed("error") else { return }
    let word = element.string("severity")
    var finding = FindingTally.Finding(word, isSecurity: false, otherwise: .error)
    finding.isSuppressed = word == "ignore"
    tally.add(finding)
    if tools.count < Self.mostTools, let tool = element.string("source").flatMap(Self.tool) {
      tools.insert(tool)
    }
  }

  func end(_ element: XMLElementEnd) throws(InputError) {}

  /// The tally; a report does not name the tool that wrote it but in the sources of its errors.
  func finish() -> FindingTally {
    var tally = tally
    for tool in tools { tally.name(tool) }
    if tools.isEmpty { tally.name("checkstyle") }
    return tally
  }

  /// A linter called as a prefix of a rule: `eslint.rules.semi`, `detekt.MaxLineLength`.
  private static func tool(_ source: String) -> String? {
    let head = source.prefix { $0 != "." && $0 != ":" && $0 != "/" }.lowercased()
    if head == "com" || head == "org" { return "checkstyle" }
    return linters.contains(head) ? head : nil
  }

  private static let linters: Set<String> = [
    "eslint", "jslint", "jshint", "stylelint", "tslint", "detekt", "ktlint", "swiftlint",
    "scalastyle", "standard", "shellcheck", "hadolint", "rubocop", "phpcs", "phpstan",
  ]

  private static let mostTools = 64
}
