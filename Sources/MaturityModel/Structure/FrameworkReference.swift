/// A place where another framework asks for the same.
public struct FrameworkReference: Sendable, Hashable {
  /// A framework that models refer to.
  public enum Framework: String, Sendable, Hashable, CaseIterable {
    /// A capability of DORA, by its name in `dora.dev/capabilities`.
    case dora
    /// An activity of the OWASP DevSecOps Maturity Model, by its title.
    case dsomm
    /// A check of OpenSSF Scorecard, by its name.
    case scorecard
    /// A process attribute of ISO/IEC 33020.
    case iso33020
    /// A clause of the standard that the model follows.
    case clause
  }

  /// The framework.
  public let framework: Framework
  /// What the framework calls it.
  public let id: String

  /// Refers to a framework.
  public init(framework: Framework, id: String) { (self.framework, self.id) = (framework, id) }
}
