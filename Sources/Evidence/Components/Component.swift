public import DataFormats

/// A part of a project that is assessed by itself, as `assay.yaml` declares it.
public struct Component: Sendable, Hashable {
  /// A pattern of paths and where it stands.
  public struct Pattern: Sendable, Hashable {
    /// The pattern as written, such as `services/shop/**`.
    public let text: String
    /// Its place in `assay.yaml`.
    public let position: SourcePosition

    /// Makes a pattern.
    public init(_ text: String, at position: SourcePosition) {
      (self.text, self.position) = (text, position)
    }
  }

  /// The identifier on the command line.
  public let id: String
  /// The name in reports.
  public let title: String
  /// The files that make it up.
  public let paths: [Pattern]
  /// Files elsewhere that are evidence of it.
  public let evidence: [Pattern]
  /// Files elsewhere with answers on it.
  public let answers: [Pattern]
  /// Its weight among the components, from 1.
  public let weight: Int
  /// Whether the whole is never above it.
  public let isCritical: Bool
  /// Its place in `assay.yaml`.
  public let position: SourcePosition

  /// Declares a component.
  public init(
    id: String, title: String, paths: [Pattern], evidence: [Pattern] = [], answers: [Pattern] = [],
    weight: Int = 1, isCritical: Bool = false, position: SourcePosition
  ) {
    self.id = id
    self.title = title
    self.paths = paths
    self.evidence = evidence
    self.answers = answers
    self.weight = weight
    self.isCritical = isCritical
    self.position = position
  }
}
