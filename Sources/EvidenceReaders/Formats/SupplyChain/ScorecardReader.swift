public import DataFormats
public import Evidence
import Quantities

/// Reads results of OpenSSF Scorecard in JSON, and the list that scorecard-monitor keeps of many.
///
/// Source: the JSON results schema of Scorecard, version 2.
public struct ScorecardReader: EvidenceReader {
  /// The identifier `scorecard`.
  public let format = "scorecard"
  /// What a person calls it.
  public let title = "OpenSSF Scorecard results (JSON)"

  /// Makes the reader.
  public init() {}

  /// Told by its version, or by the shape of the monitor's list.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard candidate.jsonStart == UInt8(ascii: "{") else { return false }
    if candidate.prefixContains("\"scorecard\"") {
      return candidate.prefixContains("\"repo\"")
        && (candidate.prefixContains("\"checks\"") || candidate.prefixContains("\"score\"")
          || candidate.prefixContains("\"findings\""))
    }
    return candidate.prefixContains("\"github.com\"") && candidate.prefixContains("\"score\"")
      && (candidate.prefixContains("\"previous\"") || candidate.prefixContains("\"current\""))
  }

  /// Takes the scores; -1 stands for a check without a conclusion, which is no score.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let root = try JSONNode.parse(try input.bytes(limit: 4 << 20), path: input.path)
    if root["scorecard"] != nil {
      let card = try Self.card(root, input)
      input.observedAt = card.timestamp
      collection.scorecards.append(card)
      guard root["checks"] == nil else { return }
      collection.diagnostics.append(
        Diagnostic(
          .warning, path: input.path,
          message: "holds probes without scores; write it with '--format json'"))
    } else {
      let cards = Self.monitored(root, input)
      input.observedAt = cards.compactMap(\.timestamp).max()
      collection.scorecards += cards
    }
  }

  private static func card(_ root: JSONNode, _ input: ReaderInput) throws(InputError) -> Scorecard {
    var card = Scorecard(provenance: input.place())
    card.repository = root["repo"]?["name"]?.string
    card.commit = root["repo"]?["commit"]?.string
    card.timestamp = root["date"]?.string.flatMap { Instant($0) }
    card.score = score(root["score"])
    for check in root["checks"]?.items ?? [] {
      guard let name = check["name"]?.string, let written = check["score"]?.int else {
        throw InputError(
          path: input.path, position: check.position,
          problem: .malformed("a check without its name and score"))
      }
      guard (-1...10).contains(written) else {
        throw InputError(
          path: input.path, position: check.position,
          problem: .malformed("a score is -1 or from 0 to 10, not \(written)"))
      }
      card.checks[name] = .some(written < 0 ? nil : Int(written))
    }
    return card
  }

  private static func score(_ node: JSONNode?) -> Rational? {
    guard let number = node?.number, (0...10).contains(number.double) else { return nil }
    return Rational(decimal: number.text) ?? Rational(nearestMillionthTo: number.double)
  }

  /// The newest score of each repository that the monitor follows.
  private static func monitored(_ root: JSONNode, _ input: ReaderInput) -> [Scorecard] {
    var cards: [Scorecard] = []
    for (_, owners) in root.entries {
      for (owner, repositories) in owners.entries {
        for (name, entry) in repositories.entries {
          guard let current = entry["current"] else { continue }
          var card = Scorecard(provenance: input.place(line: current.position.line))
          card.repository = "\(owner)/\(name)"
          card.commit = current["commit"]?.string
          card.score = score(current["score"])
          card.timestamp = current["date"]?.string.flatMap { Instant($0) }
          cards.append(card)
        }
      }
    }
    return cards
  }
}
