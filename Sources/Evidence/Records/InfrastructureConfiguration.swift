/// One file that describes infrastructure as code (Terraform, OpenTofu).
public struct InfrastructureConfiguration: Sendable, Hashable, Codable {
  /// A module that it calls.
  public struct Module: Sendable, Hashable, Codable {
    /// The name in the file.
    public let name: String
    /// Where it comes from, as written.
    public let source: String
    /// Whether a version or reference is named; false for a module that moves.
    public let isPinned: Bool
    /// Whether it is a folder of the project.
    public let isLocal: Bool
    /// Where it is called.
    public let provenance: Provenance

    /// Makes a module.
    public init(
      name: String, source: String, isPinned: Bool, isLocal: Bool, provenance: Provenance
    ) {
      (self.name, self.source) = (name, source)
      (self.isPinned, self.isLocal) = (isPinned, isLocal)
      self.provenance = provenance
    }
  }

  /// Where it was read.
  public let provenance: Provenance
  /// The resources, each by its place.
  public var resources: [Provenance] = []
  /// The modules it calls.
  public var modules: [Module] = []
  /// The place that states which version of the tool it needs.
  public var versionRequirement: Provenance?
  /// The place that names where the state is kept, and whether that is shared.
  public var backend: (place: Provenance, isRemote: Bool)? {
    get { backendPlace.map { ($0, isBackendRemote) } }
    set { (backendPlace, isBackendRemote) = (newValue?.place, newValue?.isRemote ?? false) }
  }

  private var backendPlace: Provenance?
  private var isBackendRemote = false

  /// Makes an empty configuration.
  public init(provenance: Provenance) { self.provenance = provenance }
}

/// The tasks of one playbook or role.
public struct Playbook: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// How many plays it has; none for the tasks of a role.
  public var plays = 0
  /// Its tasks, each by its place.
  public var tasks: [Provenance] = []
  /// Tasks that run a command and do not tell whether they change anything.
  public var unguardedCommands: [Provenance] = []

  /// Makes an empty playbook.
  public init(provenance: Provenance) { self.provenance = provenance }
}
