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
    /// The first digits of the file's SHA-256; nil for the history.
    let shortDigest: String?
  }

  let name: String
  /// `0.571`, `52.5 hours`, or nil while unknown.
  let value: String?
  /// `571 of 1000`, `31 observed`, or why it is unknown.
  let details: [String]
  let places: [Place]
  /// How many places are not listed.
  let morePlaces: Int

  /// `0.571 (571 of 1000)`, or `unknown (no evidence was found)`.
  func text(unknown: String) -> String {
    (value ?? unknown) + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")
  }
}

extension Edition {
  /// The fact of a name; a fact the document does not hold has nothing known.
  func factLine(_ name: String, places limit: Int = 8) -> FactLine {
    guard let fact = fact(name) else {
      return FactLine(name: name, value: nil, details: [], places: [], morePlaces: 0)
    }
    let listed = fact.provenance.prefix(limit)
    return FactLine(
      name: name, value: value(of: fact), details: details(of: fact), places: places(listed),
      morePlaces: max(0, fact.provenanceCount - listed.count))
  }

  func place(_ provenance: Provenance) -> FactLine.Place {
    place(provenance.path, lines: [provenance.line].compactMap { $0 })
  }

  /// One place per file, in the order in which the files are named.
  private func places(_ provenance: ArraySlice<Provenance>) -> [FactLine.Place] {
    var paths: [String] = []
    var lines: [String: [Int]] = [:]
    for place in provenance {
      if lines[place.path] == nil { paths.append(place.path) }
      lines[place.path, default: []] += [place.line].compactMap { $0 }
    }
    return paths.map { place($0, lines: lines[$0] ?? []) }
  }

  private func place(_ path: String, lines: [Int]) -> FactLine.Place {
    let places = lines.isEmpty ? "" : ":" + lines.map { "\($0)" }.joined(separator: ",")
    return FactLine.Place(
      text: path + places, path: path,
      shortDigest: file(path)?.digest.map { String($0.hex.prefix(12)) })
  }

  private func value(of fact: FactUse) -> String? {
    let unit = self(EvidenceWords.unit(fact.unit))
    return fact.value.map { unit.isEmpty ? $0 : "\($0) \(unit)" }
  }

  private func details(of fact: FactUse) -> [String] {
    if fact.value == nil {
      return fact.unknownReason.map { [self(EvidenceWords.unknown($0))] } ?? []
    }
    let fraction = fact.fraction.map { self(EvidenceWords.fraction($0)) }
    let sample = fact.sample.flatMap { count in
      count == fact.fraction?.denominator ? nil : self(EvidenceWords.sample(count))
    }
    return [fraction, sample].compactMap { $0 }
  }
}
