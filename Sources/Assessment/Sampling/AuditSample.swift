public import DataFormats
public import Evidence
public import Quantities

/// Changes or deployments drawn by chance that anyone can draw again.
///
/// Each member of the population has a key. They stand in the order of SHA-256 over the seed, a
/// colon and the key; the first ones are the sample. It depends on nothing else, so that what is
/// added to the population changes nothing about what is drawn from the rest.
public struct AuditSample: Sendable, Hashable {
  /// What is drawn from.
  public enum Population: String, Sendable, Hashable, CaseIterable {
    /// Merged merge requests.
    case mergeRequests = "merge_requests"
    /// Commits on the trunk.
    case commits
    /// Deployments to production.
    case deployments
  }

  /// What was drawn from.
  public var population: Population
  /// The seed.
  public var seed: String
  /// How many were asked for.
  public var size: Int
  /// After this moment a member must have happened.
  public var from: Instant
  /// At this moment, at the latest.
  public var until: Instant
  /// How many there were to draw from.
  public var populationSize: Int
  /// SHA-256 over the sorted keys of the population, each followed by a line feed.
  public var populationDigest: Digest
  /// The sample, in the order in which it was drawn.
  public var traces: [ChangeTrace]

  /// Draws a sample of what happened after one moment and up to another.
  public init(
    of population: Population, from evidence: EvidenceCollection, seed: String, size: Int,
    after start: Instant, until end: Instant
  ) {
    self.population = population
    (self.seed, self.size, from, until) = (seed, size, start, end)
    let members = SampleMember.all(population, in: evidence).filter {
      $0.time > start && $0.time <= end
    }
    let keyed = SampleMember.keyed(members)
    populationSize = keyed.count
    populationDigest = Digest.sha256(keyed.map(\.key).sorted().map { $0 + "\n" }.joined())
    let drawn = keyed.map { (order: Digest.sha256("\(seed):\($0.key)"), entry: $0) }
      .sorted { ($0.order.hex, $0.entry.key) < ($1.order.hex, $1.entry.key) }
      .prefix(max(0, size))
    let book = TraceBook(evidence)
    traces = drawn.map { order, entry in
      ChangeTrace(
        key: entry.key, order: order, time: entry.member.time, place: entry.member.place,
        links: book.links(of: entry.member))
    }
  }

  /// Merge requests where the evidence holds any, else commits.
  public static func changes(in evidence: EvidenceCollection) -> Population {
    evidence.suppliedRecordKinds.contains(.mergeRequests) ? .mergeRequests : .commits
  }
}
