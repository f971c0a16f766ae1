public import DataFormats
public import Evidence

/// Reads what the web interface of SonarQube answers, and the reports of its scanner of old.
///
/// Read are `issues/search`, `hotspots/search`, `measures/component`,
/// `qualitygates/project_status`, and files of `sonar-report`.
public struct SonarQubeReader: EvidenceReader {
  /// The identifier `sonarqube`.
  public let format = "sonarqube"
  /// What a person calls it.
  public let title = "SonarQube export (issues, hotspots, measures or quality gate)"

  /// Makes the reader.
  public init() {}

  /// Told by keys that only these answers have together.
  public func recognises(_ candidate: Candidate) -> Bool {
    switch candidate.jsonStart {
    case UInt8(ascii: "["): candidate.prefixContains("\"vulnerabilityProbability\"")
    case UInt8(ascii: "{"):
      candidate.prefixContains("\"sonarBaseURL\"")
        || candidate.prefixContains("\"projectStatus\"") && candidate.prefixContains("\"status\"")
        || candidate.prefixContains("\"hotspots\"") && candidate.prefixContains("\"paging\"")
        || candidate.prefixContains("\"component\"") && candidate.prefixContains("\"measures\"")
        || Self.hasIssues(candidate)
    default: false
    }
  }

  private static func hasIssues(_ candidate: Candidate) -> Bool {
    guard candidate.prefixContains("\"issues\"") else { return false }
    return candidate.prefixContains("\"effortTotal\"") || candidate.prefixContains("\"paging\"")
      || candidate.prefixContains("\"component\"") && candidate.prefixContains("\"rule\"")
  }

  /// Counts open issues and hotspots; those closed or settled are left out.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var reader = JSONReader(input.source, path: input.path, limits: .pages)
    var answer = SonarQubeAnswer(provenance: input.place())
    try answer.read(&reader)
    try reader.finish()
    answer.finish(input, into: &collection)
  }
}
