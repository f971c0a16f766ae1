import MaturityModel
import Quantities

/// What each level rule demands of the share of a level.
extension Policy.LevelRule {
  /// The share that a level must have, or under NPLF exceed, for a target to pass.
  func requiredShare(of level: Int, for target: Int) -> Rational {
    switch self {
    case .all: .one
    case .ratio(let share): share
    // ISO/IEC 33020: fully is above 85 %, largely is above 50 %.
    case .nplf: level < target ? .percent(85) : .percent(50)
    }
  }

  /// Whether a level's share is enough for a target to pass.
  func accepts(_ share: Rational, of level: Int, for target: Int) -> Bool {
    let required = requiredShare(of: level, for: target)
    return self == .nplf ? share > required : share >= required
  }
}
