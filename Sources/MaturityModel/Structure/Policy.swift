public import Quantities

/// How verdicts turn into levels; real frameworks differ, so the model declares it.
public struct Policy: Sendable, Hashable {
  /// When a practice reaches a level.
  public enum LevelRule: Sendable, Hashable {
    /// Every applicable criterion up to the level is fully met.
    case all
    /// Each level up to it has at least this weighted share.
    case ratio(Rational)
    /// ISO/IEC 33020: above 85 % below the level, above 50 % at it.
    case nplf
  }

  /// How the levels of practices make the level of a domain and of the whole.
  public enum Aggregate: String, Sendable, Hashable, CaseIterable {
    /// The lowest.
    case min
    /// The weighted mean, rounded down.
    case floorMean = "floor_mean"
    /// The highest level that at least 80 % of the weight reaches.
    case q80
    /// The highest level that at least half of the weight reaches.
    case q50
    /// No single number.
    case profile
  }

  /// What a waiver does to a level.
  public enum Waivers: String, Sendable, Hashable, CaseIterable {
    /// Nothing: the gap stays and is shown as accepted.
    case keep
    /// A waived criterion counts as met, and the level says how many are.
    case count
  }

  /// The level granted without criteria.
  public let baseLevel: Int
  /// The highest level.
  public let topLevel: Int
  /// When a practice reaches a level.
  public let levelRule: LevelRule
  /// How levels combine.
  public let aggregate: Aggregate
  /// The level aimed at when the user names none.
  public let target: Int
  /// The length of the observation window in days.
  public let windowDays: Int
  /// For how many days evidence holds, by the name of its kind.
  public let validDays: [String: Int]
  /// What waivers do to levels.
  public let waivers: Waivers
  /// For how many days a waiver may be given.
  public let maxWaiverDays: Int

  /// For how many days a waiver may be given where a model says nothing.
  public static let standardWaiverDays = 180

  /// States a policy.
  public init(
    baseLevel: Int, topLevel: Int, levelRule: LevelRule, aggregate: Aggregate, target: Int,
    windowDays: Int = 90, validDays: [String: Int] = [:], waivers: Waivers = .keep,
    maxWaiverDays: Int = standardWaiverDays
  ) {
    self.baseLevel = baseLevel
    self.topLevel = topLevel
    self.levelRule = levelRule
    self.aggregate = aggregate
    self.target = target
    self.windowDays = windowDays
    self.validDays = validDays
    self.waivers = waivers
    self.maxWaiverDays = maxWaiverDays
  }
}
