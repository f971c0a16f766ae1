public import DataFormats
public import Evidence

/// Reads the XML report of the ZAP web scanner.
public struct ZAPReader: EvidenceReader {
  /// The identifier `zap`.
  public let format = "zap"
  /// What a person calls it.
  public let title = "ZAP report of a web scan"

  /// Makes the reader.
  public init() {}

  /// Told by the root element.
  public func recognises(_ candidate: Candidate) -> Bool { candidate.xmlRoot == "OWASPZAPReport" }

  /// Counts kinds of alerts by risk, 0 to 3; marked false positives are left out.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let handler = ZAPHandler(provenance: input.place())
    try XML.parse(input.source, path: input.path, handler: handler)
    handler.tally.finish(input, into: &collection)
  }
}

/// Counts the alerts of a ZAP report while it streams by.
final class ZAPHandler: XMLTextHandler {
  private(set) var tally: FindingTally
  private var risk: UInt8?
  private var confidence: UInt8?
  private var wanted: Field?

  private enum Field { case risk, confidence }

  init(provenance: Provenance) {
    tally = FindingTally(provenance: provenance)
    tally.name("zap")
  }

  var wantsText: Bool { wanted != nil }

  func start(_ element: XMLElementStart) throws(InputError) {
    if element.isNamed("alertitem") {
      (risk, confidence) = (nil, nil)
    } else if element.isNamed("riskcode") {
      wanted = .risk
    } else if element.isNamed("confidence") {
      wanted = .confidence
    } else if element.isNamed("OWASPZAPReport") {
      tally.note(element.string("generated").flatMap { MailDate.instant($0) })
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(InputError) {
    let digit = bytes.first { $0 > UInt8(ascii: " ") }
    switch wanted {
    case .risk: risk = risk ?? digit
    case .confidence: confidence = confidence ?? digit
    case nil: break
    }
  }

  func end(_ element: XMLElementEnd) throws(InputError) {
    wanted = nil
    guard element.isNamed("alertitem") else { return }
    let words = ["informational", "low", "medium", "high"]
    let index = Int(risk ?? UInt8(ascii: "0")) - 48
    let word = words.indices.contains(index) ? words[index] : "unknown"
    var finding = FindingTally.Finding(word, isSecurity: true, otherwise: .note)
    finding.isSuppressed = confidence == UInt8(ascii: "0")
    tally.add(finding)
  }
}
