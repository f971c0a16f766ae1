/// The files that speak of a component.
public struct ComponentFiles: Sendable, Hashable {
  /// The files that make it up.
  public let own: Set<String>
  /// Files elsewhere that were named as evidence or answers of it.
  public let named: Set<String>
  /// The files that make up, or are named by, any component.
  public let claimed: Set<String>

  /// Collects the files.
  public init(own: Set<String>, named: Set<String>, claimed: Set<String>) {
    (self.own, self.named, self.claimed) = (own, named, claimed)
  }

  /// Whether a file speaks of the component and not of the whole.
  public func hold(_ path: String) -> Bool { own.contains(path) || named.contains(path) }

  /// Whether a file of settings counts: the component's own, or one that no component claims.
  ///
  /// A component without files has no settings either.
  func holdSettings(_ path: String) -> Bool {
    hold(path) || (!own.isEmpty && !claimed.contains(path))
  }
}
