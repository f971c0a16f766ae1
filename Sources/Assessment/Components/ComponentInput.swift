public import Evidence

/// What a component is assessed from.
public struct ComponentInput: Sendable {
  /// The component.
  public var component: Component
  /// The evidence that speaks of it.
  public var evidence: EvidenceCollection
  /// The facts derived from that.
  public var facts: [Fact]

  /// Collects what a component is assessed from.
  public init(component: Component, evidence: EvidenceCollection, facts: [Fact]) {
    (self.component, self.evidence, self.facts) = (component, evidence, facts)
  }
}
