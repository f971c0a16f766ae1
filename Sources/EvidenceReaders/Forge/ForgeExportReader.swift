public import DataFormats
public import Evidence
import TextLayout

/// Reads what the interfaces of forges and services answer: pull and merge requests, runs,
/// deployments, issues, incidents.
///
/// Every object becomes the record that a row of a records file would become. A page that says
/// that there are more objects than it holds is reported, because counts over it are too low.
public struct ForgeExportReader: EvidenceReader {
  /// The format's identifier.
  public let format = "forge"
  /// What a person calls the format.
  public let title = "export of GitHub, GitLab, Jenkins, PagerDuty, Opsgenie or Azure DevOps (JSON)"

  /// Makes the reader.
  public init() {}

  /// Takes JSON with keys that only such objects have; recorded traffic is none.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard candidate.jsonStart != nil, candidate.isForeign == false else { return false }
    guard
      candidate.hasExtension("json") || candidate.hasExtension("jsonl")
        || candidate.hasExtension("ndjson")
    else { return false }
    return ForgeTable.marks.contains { candidate.prefixContains($0) }
  }

  /// Reads every object; a file without a known one is refused.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var reader = JSONReader(input.source, path: input.path, limits: .pages)
    var walk = ForgeWalk(path: input.path)
    var tally = ForgeTally()
    var found = collection
    try walk.run(&reader) { item throws(InputError) in tally.add(item, to: &found) }
    guard tally.known > 0 || tally.all == 0 else {
      throw InputError(path: input.path, position: nil, problem: .other(tally.refusal))
    }
    guard tally.all > 0 || !walk.pages.isEmpty else {
      throw InputError(path: input.path, position: nil, problem: .other(tally.refusal))
    }
    if let page = tally.page(of: walk.pages, path: input.path) {
      found.exportParts.pages.append(page)
    }
    found.diagnostics += tally.diagnostics(path: input.path)
    collection = found
  }
}

extension JSONLimits {
  /// Pages may follow each other, as command-line tools print them.
  static let pages: JSONLimits = {
    var limits = JSONLimits.evidence
    limits.allowsSequence = true
    return limits
  }()
}
