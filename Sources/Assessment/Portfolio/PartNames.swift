public import TextLayout

/// The names of a model's parts, as a saved assessment carries them.
public struct PartNames: Sendable, Hashable {
  /// What the names belong to.
  public var identity: ModelIdentity
  /// The domains in the model's order.
  public var domains: [Entry] = []
  /// The practices in the model's order.
  public var practices: [Entry] = []
  /// The criteria in the model's order.
  public var criteria: [Entry] = []

  /// A part's identifier and name.
  public struct Entry: Sendable, Hashable {
    /// The identifier.
    public let id: String
    /// The name; of a criterion, its demand.
    public let title: LocalizedText

    /// Names a part.
    public init(id: String, title: LocalizedText) { (self.id, self.title) = (id, title) }
  }

  /// Starts without parts.
  public init(_ identity: ModelIdentity) { self.identity = identity }
}
