/// A file that declares or locks dependencies of one ecosystem.
public struct DependencyManifest: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// The ecosystem by Dependabot's name: `npm`, `maven`, `gomod`, `pip`, `swift` and so on.
  public let ecosystem: String
  /// Whether it pins every dependency (a lock file).
  public let isLock: Bool

  /// Makes a manifest.
  public init(provenance: Provenance, ecosystem: String, isLock: Bool) {
    (self.provenance, self.ecosystem, self.isLock) = (provenance, ecosystem, isLock)
  }
}

/// The settings of a bot that proposes dependency updates.
public struct UpdateBot: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// `dependabot` or `renovate`.
  public let tool: String
  /// The ecosystems it names; empty when presets decide.
  public let ecosystems: [String]
  /// Whether it is switched on.
  public let isEnabled: Bool

  /// Makes a bot.
  public init(provenance: Provenance, tool: String, ecosystems: [String], isEnabled: Bool) {
    self.provenance = provenance
    self.tool = tool
    self.ecosystems = ecosystems
    self.isEnabled = isEnabled
  }
}

/// A file that fixes the version of a tool the build needs.
public struct ToolchainPin: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// The tool: `node`, `java`, `gradle`, `devcontainer` and so on.
  public let tool: String
  /// The version or image it fixes; nil when the file fixes none.
  public let version: String?

  /// Makes a pin.
  public init(provenance: Provenance, tool: String, version: String?) {
    (self.provenance, self.tool, self.version) = (provenance, tool, version)
  }
}

/// The settings of a static-analysis tool kept with the project.
public struct QualityProfile: Sendable, Hashable, Codable {
  /// A family of rules.
  public enum Family: String, Sendable, Hashable, CaseIterable, Codable {
    case style, errors, complexity, duplication, security, license, sql
  }

  /// Where it was read.
  public let provenance: Provenance
  /// The tool: `eslint`, `checkstyle`, `sonarqube` and so on.
  public let tool: String
  /// The families of rules it is known to check.
  public let families: Set<Family>
  /// Whether it extends a profile kept elsewhere (an organisation's).
  public let isShared: Bool

  /// Makes a profile.
  public init(
    provenance: Provenance, tool: String, families: Set<Family>, isShared: Bool
  ) {
    self.provenance = provenance
    self.tool = tool
    self.families = families
    self.isShared = isShared
  }
}
