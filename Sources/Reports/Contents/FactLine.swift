import Assessment
import DataFormats
import Evidence
import Quantities
import TextLayout

/// A fact in words: its value or why there is none, and the places it was read from.
struct FactLine: Sendable {
  /// The places in one file, together with the file's digest.
  struct Place: Sendable {
    /// `path:12,15`.
    let text: String
    let path: String
    /// The file's SHA-256; nil for the history.
    let digest: Digest?
  }

  let name: String
  /// `0.571`, `52.5 hours`, or nil while unknown.
  let value: String?
  /// `571 of 1000`, `31 observed`, or why it is unknown.
  let details: [String]
  let places: [Place]
  /// How many places are not listed.
  let morePlaces: Int

  /// Such as `0.571 (571 of 1000)`, or `unknown (no evidence was found)`.
  func text(in language: Language) -> String {
    let value = value ?? EvidenceWords.unknownFact.text(in: language)
    guard !details.isEmpty else { return value }
    return language == .chinese
      ? "\(value)（\(details.joined(separator: "，"))）"
      : "\(value) (\(details.joined(separator: ", ")))"
  }
}

extension FactLine {
  /// Puts a fact into words; at most `limit` places are listed.
  init(
    _ fact: FactUse, in language: Language, places limit: Int, digest: (String) -> Digest?
  ) {
    let unit = EvidenceWords.unit(fact.unit).text(in: language)
    let listed = fact.provenance.prefix(limit)
    name = fact.name
    value = fact.value.map { unit.isEmpty ? $0 : "\($0) \(unit)" }
    details = Self.details(of: fact).map { $0.text(in: language) }
    places = Self.places(listed, digest: digest)
    morePlaces = max(0, fact.provenanceCount - listed.count)
  }

  private static func details(of fact: FactUse) -> [LocalizedText] {
    guard fact.value != nil else {
      return fact.unknownReason.map { [EvidenceWords.unknown($0)] } ?? []
    }
    let sample = fact.sample == fact.fraction?.denominator ? nil : fact.sample
    return [fact.fraction.map(EvidenceWords.fraction), sample.map(EvidenceWords.sample)]
      .compactMap { $0 }
  }

  /// One place per file, in the order in which the files are named.
  private static func places(
    _ provenance: ArraySlice<Provenance>, digest: (String) -> Digest?
  ) -> [Place] {
    var paths: [String] = []
    var lines: [String: [Int]] = [:]
    for place in provenance {
      if lines[place.path] == nil { paths.append(place.path) }
      lines[place.path, default: []] += [place.line].compactMap { $0 }
    }
    return paths.map { Place(path: $0, lines: lines[$0] ?? [], digest: digest($0)) }
  }
}

extension FactLine.Place {
  init(path: String, lines: [Int], digest: Digest?) {
    let places = lines.isEmpty ? "" : ":" + lines.map { "\($0)" }.joined(separator: ",")
    self.init(text: path + places, path: path, digest: digest)
  }

  /// The first digits of the digest, enough to find the file among the evidence.
  var shortDigest: String? { digest.map { String($0.hex.prefix(12)) } }
}

extension Edition {
  /// The fact of a name; a fact the document does not hold has nothing known.
  func factLine(_ name: String, places limit: Int = 8) -> FactLine {
    guard let fact = fact(name) else {
      return FactLine(name: name, value: nil, details: [], places: [], morePlaces: 0)
    }
    return FactLine(fact, in: language, places: limit) { file($0)?.digest }
  }

  func place(_ provenance: Provenance) -> FactLine.Place {
    FactLine.Place(
      path: provenance.path, lines: [provenance.line].compactMap { $0 },
      digest: file(provenance.path)?.digest)
  }
}
