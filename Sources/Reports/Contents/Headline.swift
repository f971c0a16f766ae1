import Assessment
import MaturityModel
import Quantities
import TextLayout

/// The result in words.
extension Edition {
  /// `Level 2 (Foundation) proven, up to 3 once 4 unknown criteria are evidenced.`.
  var headline: String {
    document.rollup.map { headline(of: $0) } ?? headline(of: document.overall)
  }

  func headline(of summary: Summary) -> String {
    guard let range = summary.level else {
      let isProfile = document.model.policy.aggregate == .profile && summary.counts.total > 0
      return self(isProfile ? HeadlineWords.profile : HeadlineWords.notAssessed)
    }
    let isCounted = document.model.policy.waivers == .count
    let level = levelName(
      range.proven.level, waivers: isCounted ? summary.waivers?.count : nil)
    let (top, unknown) = (range.potential.level, summary.counts.unknown)
    if top > range.proven.level {
      return self(
        unknown > 0
          ? HeadlineWords.range(level, upTo: top, unknown: unknown)
          : HeadlineWords.rangeAboveTarget(level, upTo: top))
    }
    return self(
      unknown > 0 ? HeadlineWords.fixed(level, unknown: unknown) : HeadlineWords.decided(level))
  }

  /// `Level 2 (Foundation)`.
  func levelName(_ number: Int, waivers: Int? = nil) -> LocalizedText {
    let name = HeadlineWords.level(number, level(number)?.title)
    return waivers.map { HeadlineWords.level(name, counting: $0) } ?? name
  }

  /// `72 % machine-verified, 18 % attested, 10 % unknown`.
  func confidence(_ confidence: Confidence?) -> String {
    guard let confidence else { return self(HeadlineWords.noConfidence) }
    let shares = Percent.shares(confidence)
    return self(
      HeadlineWords.confidence(
        machine: "\(shares.machine) %", attested: "\(shares.attested) %",
        unknown: "\(shares.unknown) %"))
  }

  /// Which practices hold the whole at its level, when the lowest decides; nil otherwise.
  var heldBy: String? {
    guard document.rollup == nil, document.model.policy.aggregate == .min,
      let proven = document.overall.level?.proven,
      proven.level < document.target
    else { return nil }
    let lowest = document.domains.flatMap(\.practices).filter {
      $0.level?.proven.level == proven.level
    }
    guard !lowest.isEmpty else { return nil }
    let names = list(lowest.prefix(3).map { "\(self($0.title)) (\($0.id))" })
    return self(HeadlineWords.heldBy(names, more: lowest.count - min(3, lowest.count)))
  }

  /// `41 % of the way to level 3`.
  func towardsTarget(_ summary: Summary) -> String? {
    summary.percentToTarget.map {
      self(HeadlineWords.share(Percent.text($0), toTarget: document.target))
    }
  }

  /// `12 met, 3 partly met, …`.
  func counts(_ counts: VerdictCounts) -> String {
    self(
      HeadlineWords.counts(
        met: counts.met, partial: counts.partial, notMet: counts.notMet, unknown: counts.unknown,
        notApplicable: counts.notApplicable))
  }
}
