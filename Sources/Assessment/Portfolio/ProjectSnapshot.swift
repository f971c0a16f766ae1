public import DataFormats

/// As much of one saved assessment as comparing projects needs.
public struct ProjectSnapshot: Sendable, Hashable {
  /// The file it was read from, as the user named it.
  public var file: String
  /// The version of Assay that made it.
  public var toolVersion: String
  /// What was assessed.
  public var project: ProjectIdentity
  /// What it was measured by.
  public var yardstick: Yardstick
  /// The level aimed at.
  public var target: Int
  /// The result for the whole, as if it were one.
  public var overall: Summary
  /// What its components reach together; nil for a project that declares none.
  public var components: ComponentLevel?
  /// The domains in the model's order.
  public var domains: [Part]
  /// The practices in the model's order.
  public var practices: [Part]
  /// Criteria up to the target that are decided and not fully met, in the model's order.
  public var lacking: [String]
  /// Criteria up to the target that are unknown, in the model's order.
  public var unknown: [String]
  /// Thresholds that hold.
  public var boundsHeld: Int
  /// Thresholds that hold by at most a hundredth of the bound.
  public var boundsBarelyHeld: Int

  /// A domain or practice and its level; nil when it does not apply or was not assessed.
  public struct Part: Sendable, Hashable {
    /// The identifier.
    public let id: String
    /// The levels reached.
    public let level: LevelRange?

    /// Names a part.
    public init(id: String, level: LevelRange?) { (self.id, self.level) = (id, level) }
  }

  /// The level of components together, and the rule it follows from.
  public struct ComponentLevel: Sendable, Hashable {
    /// The rule as written, such as `min`.
    public let rule: String
    /// The levels reached; nil when nothing was assessed.
    public let level: LevelRange?

    /// Names a level.
    public init(rule: String, level: LevelRange?) { (self.rule, self.level) = (rule, level) }
  }

  /// Collects a snapshot.
  public init(
    file: String, toolVersion: String, project: ProjectIdentity, yardstick: Yardstick, target: Int,
    overall: Summary, components: ComponentLevel? = nil, domains: [Part] = [],
    practices: [Part] = [], lacking: [String] = [],
    unknown: [String] = [], boundsHeld: Int = 0, boundsBarelyHeld: Int = 0
  ) {
    self.file = file
    self.toolVersion = toolVersion
    self.project = project
    self.yardstick = yardstick
    self.target = target
    self.overall = overall
    self.components = components
    self.domains = domains
    self.practices = practices
    self.lacking = lacking
    self.unknown = unknown
    self.boundsHeld = boundsHeld
    self.boundsBarelyHeld = boundsBarelyHeld
  }

  /// The level of the project: that of its components together where it declares any.
  public var level: LevelRange? { components.map(\.level) ?? overall.level }

  /// The practices that were left out.
  public var leftOut: [String] { practices.filter { $0.level == nil }.map(\.id) }
}

/// What makes two results comparable: the same model, limits and way from verdicts to levels.
public struct Yardstick: Sendable, Hashable {
  /// The model's identifier.
  public var model: String
  /// The model's version.
  public var version: String
  /// The digest over the model's files; the level rule stands in them.
  public var digest: Digest
  /// The profile of limits; nil for a model without profiles.
  public var profile: String?

  /// Names a yardstick.
  public init(model: String, version: String, digest: Digest, profile: String?) {
    self.model = model
    self.version = version
    self.digest = digest
    self.profile = profile
  }
}

extension Yardstick: Comparable {
  /// Orders by model, version, digest, profile.
  public static func < (left: Yardstick, right: Yardstick) -> Bool {
    (left.model, left.version, left.digest.hex, left.profile ?? "")
      < (right.model, right.version, right.digest.hex, right.profile ?? "")
  }
}
