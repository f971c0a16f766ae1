import MaturityModel
import Quantities

/// Projects side by side, each measured first against its target and its own past.
///
/// Projects stand in the order of their names. What was measured by another version or profile of
/// the model is shown and marked, and is left out of every count that compares.
public struct Portfolio: Sendable {
  /// The names of the parts of the model in use.
  public let outline: PartNames
  /// What most projects were measured by; of equals, the newest version.
  public let yardstick: Yardstick
  /// The projects in the order of their names.
  public let projects: [PortfolioProject]

  /// Below this number a percentile says more than is known.
  public static let leastForPercentiles = 8

  /// Why snapshots cannot be compared at all.
  public enum Refusal: Error, Hashable {
    /// There are none.
    case empty
    /// They belong to different models; a file of each.
    case differentModels(String, in: String, other: String, otherIn: String)
    /// Two files hold different assessments of one project at one date.
    case ambiguous(project: String, String, String)
  }

  /// Groups snapshots into projects; `outlines` holds the names for each yardstick.
  public init(
    _ snapshots: [ProjectSnapshot], outlines: [Yardstick: PartNames]
  ) throws(Refusal) {
    guard let first = snapshots.first else { throw .empty }
    if let other = snapshots.first(where: { $0.yardstick.model != first.yardstick.model }) {
      throw .differentModels(
        first.yardstick.model, in: first.file, other: other.yardstick.model, otherIn: other.file)
    }
    let groups = try Self.grouped(snapshots)
    let newest = groups.compactMap(\.last)
    let yardstick = Self.common(newest)
    guard let outline = outlines[yardstick] else { throw .empty }
    let last = newest.map(\.project.asOf).max()
    self.yardstick = yardstick
    self.outline = outline
    projects = groups.compactMap { group in
      group.last.map { latest in
        PortfolioProject(
          latest: latest, earlier: group.dropLast(),
          marks: Self.marks(latest, yardstick, newest: last, outline.identity.policy.windowDays))
      }
    }
  }

  /// The projects that are measured alike.
  public var comparable: [PortfolioProject] { projects.filter(\.isComparable) }

  /// The snapshots of each project by date, the projects by name; the same file twice counts once.
  private static func grouped(
    _ snapshots: [ProjectSnapshot]
  ) throws(Refusal) -> [[ProjectSnapshot]] {
    let sorted = snapshots.sorted {
      ($0.project.name, $0.project.asOf, $0.file) < ($1.project.name, $1.project.asOf, $1.file)
    }
    var groups: [[ProjectSnapshot]] = []
    for snapshot in sorted {
      guard let previous = groups.last?.last, previous.project.name == snapshot.project.name else {
        groups.append([snapshot])
        continue
      }
      guard previous.project.asOf == snapshot.project.asOf else {
        groups[groups.count - 1].append(snapshot)
        continue
      }
      guard previous.saysTheSame(as: snapshot) else {
        throw .ambiguous(project: snapshot.project.name, previous.file, snapshot.file)
      }
    }
    return groups
  }

  private static func common(_ newest: [ProjectSnapshot]) -> Yardstick {
    let counts = Dictionary(grouping: newest, by: \.yardstick).mapValues(\.count)
    let best = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return best?.key ?? newest[0].yardstick
  }

  private static func marks(
    _ snapshot: ProjectSnapshot, _ yardstick: Yardstick, newest: Instant?, _ window: Int
  ) -> [PortfolioProject.Mark] {
    var marks: [PortfolioProject.Mark] = []
    let own = snapshot.yardstick
    if own.digest != yardstick.digest { marks.append(.otherVersion(own.version)) }
    if own.profile != yardstick.profile { marks.append(.otherProfile(own.profile ?? "–")) }
    if let rule = snapshot.components?.rule { marks.append(.rolledUp(rule: rule)) }
    if !snapshot.leftOut.isEmpty { marks.append(.leftOut(snapshot.leftOut.count)) }
    let age = (newest.map { $0.seconds(since: snapshot.project.asOf) } ?? 0) / Instant.day
    if age > Int64(window) { marks.append(.older(days: Int(age))) }
    if snapshot.project.isShallow { marks.append(.shallow) }
    if let waivers = snapshot.overall.waivers { marks.append(.waived(waivers)) }
    if snapshot.overall.overrides > 0 { marks.append(.overridden(snapshot.overall.overrides)) }
    return marks
  }
}

extension ProjectSnapshot {
  /// Whether another file holds the same result.
  fileprivate func saysTheSame(as other: ProjectSnapshot) -> Bool {
    var renamed = other
    renamed.file = file
    return renamed == self
  }
}
