public import Quantities

/// A criterion as scoring sees it: where it stands in its practice and what was achieved.
public struct RatedCriterion: Sendable, Hashable {
  /// The identifier.
  public var id: String
  /// The level it belongs to.
  public var level: Int
  /// Its weight among the criteria of its level, from 1.
  public var weight: Int
  /// The effort to meet it, in points.
  public var cost: Int
  /// The effort to collect its evidence, in points.
  public var verify: Int
  /// Lower criteria of the same practice that it replaces.
  public var supersedes: [String]
  /// Criteria that must be met first.
  public var requires: [String]
  /// What was achieved; nil when it does not apply.
  public var rating: Rating?
  /// Whether its gap is accepted and counts as closed.
  public var isWaived = false

  /// Rates a criterion.
  public init(
    id: String, level: Int, weight: Int = 1, cost: Int = 1, verify: Int = 1,
    supersedes: [String] = [], requires: [String] = [], rating: Rating?
  ) {
    self.id = id
    self.level = level
    self.weight = weight
    self.cost = cost
    self.verify = verify
    self.supersedes = supersedes
    self.requires = requires
    self.rating = rating
  }

  /// Whether it applies and is not proven to be fully met.
  public var isOpen: Bool { rating.map { $0.low != .one && !isWaived } ?? false }

  /// The points still to spend: what is left to do, or for an unknown one first to go and look.
  ///
  /// An unknown criterion counts at its best: collecting evidence plus what is then left to do.
  public var remainingCost: Rational {
    guard let rating else { return .zero }
    let toDo = Rational(cost) * (.one - rating.high)
    return rating.isDecided ? toDo : Rational(verify) + toDo
  }

  /// The points to spend if everything unknown about it turned out bad.
  var worstCost: Rational {
    guard let rating, !rating.isDecided else { return remainingCost }
    return Rational(verify) + Rational(cost) * (.one - rating.low)
  }
}

/// What was achieved of a criterion: an interval of shares, closed when it is decided.
public struct Rating: Sendable, Hashable {
  /// The share that is proven.
  public var low: Rational
  /// The share if every unknown turned out good.
  public var high: Rational
  /// What a decided rating rests on.
  public var basis: Basis?

  /// Makes a rating.
  public init(low: Rational, high: Rational, basis: Basis? = nil) {
    (self.low, self.high, self.basis) = (low, high, basis)
  }

  /// Whether nothing about it is unknown.
  public var isDecided: Bool { low == high }

  /// Its proven or its potential side.
  public func share(on side: Side) -> Rational { side == .proven ? low : high }

  /// One of the two ways to look at what is unknown.
  public enum Side: Sendable, Hashable, CaseIterable {
    /// Every unknown counts as bad.
    case proven
    /// Every unknown counts as good.
    case potential
  }
}
