public import DataFormats
public import Evidence
import Quantities

/// Reads the XML report of OWASP dependency-check.
public struct DependencyCheckReader: EvidenceReader {
  /// The identifier `dependency-check`.
  public let format = "dependency-check"
  /// What a person calls it.
  public let title = "OWASP dependency-check report"

  /// Makes the reader.
  public init() {}

  /// Told by the root element and its namespace; `analysis` also stands in other files.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.xmlRoot == "analysis" && candidate.prefixContains("dependency-check")
  }

  /// Counts the weaknesses of every dependency by severity; suppressed ones are kept apart.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let handler = DependencyCheckHandler(provenance: input.place())
    try XML.parse(input.source, path: input.path, handler: handler)
    handler.tally.finish(input, into: &collection)
  }
}

/// Counts the vulnerabilities of a dependency-check report while it streams by.
final class DependencyCheckHandler: XMLTextHandler {
  private(set) var tally: FindingTally
  private var depth: Int?
  private var isSuppressed = false
  private var severity = ""
  private var text = ""
  private var wanted: Field?

  private enum Field { case severity, date }

  init(provenance: Provenance) {
    tally = FindingTally(provenance: provenance)
    tally.name("dependency-check")
    tally.looksForVulnerabilities()
  }

  var wantsText: Bool { wanted != nil }

  func start(_ element: XMLElementStart) throws(InputError) {
    if element.isNamed("vulnerability") || element.isNamed("suppressedVulnerability") {
      (depth, severity) = (element.depth, "")
      isSuppressed = element.isNamed("suppressedVulnerability")
    } else if element.isNamed("severity"), depth.map({ $0 + 1 }) == element.depth {
      (wanted, text) = (.severity, "")
    } else if element.isNamed("reportDate") {
      (wanted, text) = (.date, "")
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(InputError) {
    guard text.utf8.count + bytes.count <= 64 else { return }
    text += String(decoding: bytes, as: UTF8.self)
  }

  func end(_ element: XMLElementEnd) throws(InputError) {
    switch wanted {
    case .severity: severity = String(text.trimmed)
    case .date: tally.note(Instant(String(text.trimmed)))
    case nil: break
    }
    wanted = nil
    guard depth == element.depth else { return }
    depth = nil
    var finding = FindingTally.Finding(severity, isSecurity: true, otherwise: .note)
    (finding.isSuppressed, finding.isVulnerability) = (isSuppressed, true)
    tally.add(finding)
  }
}
