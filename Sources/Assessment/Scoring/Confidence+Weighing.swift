import Quantities

extension Confidence {
  /// Weighs how criteria up to a target were decided; nil when none of them applies.
  public init?(of criteria: some Sequence<RatedCriterion>, upTo target: Int) {
    var machine = 0
    var attested = 0
    var unknown = 0
    for criterion in criteria where criterion.level <= target {
      guard let rating = criterion.rating else { continue }
      if !rating.isDecided {
        unknown += criterion.weight
      } else if rating.basis == .machine {
        machine += criterion.weight
      } else {
        attested += criterion.weight
      }
    }
    let all = Rational(machine + attested + unknown)
    guard let machineShare = Rational(machine).divided(by: all),
      let attestedShare = Rational(attested).divided(by: all),
      let unknownShare = Rational(unknown).divided(by: all)
    else { return nil }
    self.init(machine: machineShare, attested: attestedShare, unknown: unknownShare)
  }
}
