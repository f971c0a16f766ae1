public import Quantities

/// Something that a reader should look into before believing a level; never an accusation.
public enum GamingSign: Sendable, Hashable {
  /// The level rose while less of it was decided by machine evidence.
  case risesOnStatements(machineBefore: Rational, machineNow: Rational)
  /// More practices are left out than before.
  case leavesOutMore(before: Int, now: Int)
  /// Most thresholds are held by at most a hundredth of the bound.
  case barelyHolds(Int, of: Int)

  /// How many thresholds must be held barely before it is said; one or two are chance.
  static let leastBarelyHeld = 3

  static func all(in project: PortfolioProject) -> [GamingSign] {
    let now = project.latest
    let before = project.earlier.last { $0.yardstick == now.yardstick }
    return [
      before.flatMap { rise(from: $0, to: now) }, before.flatMap { scope(from: $0, to: now) },
      thresholds(now),
    ].compactMap { $0 }
  }

  private static func rise(from old: ProjectSnapshot, to new: ProjectSnapshot) -> GamingSign? {
    guard let was = old.level?.proven, let now = new.level?.proven, was < now,
      let machineBefore = old.overall.confidence?.machine,
      let machineNow = new.overall.confidence?.machine, machineNow < machineBefore
    else { return nil }
    return .risesOnStatements(machineBefore: machineBefore, machineNow: machineNow)
  }

  private static func scope(from old: ProjectSnapshot, to new: ProjectSnapshot) -> GamingSign? {
    let (before, now) = (old.leftOut.count, new.leftOut.count)
    return now > before ? .leavesOutMore(before: before, now: now) : nil
  }

  private static func thresholds(_ now: ProjectSnapshot) -> GamingSign? {
    guard now.boundsBarelyHeld >= leastBarelyHeld, now.boundsBarelyHeld * 2 > now.boundsHeld else {
      return nil
    }
    return .barelyHolds(now.boundsBarelyHeld, of: now.boundsHeld)
  }
}
