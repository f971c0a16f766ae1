/// The files of the project, each with what it is for.
public struct ProjectTree: Sendable, Hashable, Codable {
  /// What a file is for, told from its path by a table of the tree reader.
  public enum Purpose: String, Sendable, Hashable, CaseIterable, Codable {
    /// Program text.
    case source
    /// Program text of tests.
    case test
    /// Makes the product: build files, make files, project files.
    case build
    /// Puts the product into an environment: deployment scripts, charts, playbooks.
    case deployment
    /// Tells a continuous-integration service what to do.
    case pipeline
    /// Settings of the application.
    case configuration
    /// Settings that belong to one environment (test, staging, production).
    case environment
    /// Describes machines, networks or clusters as code.
    case infrastructure
    /// Changes a database's structure or data.
    case migration
    /// Prose.
    case documentation
    /// A built product or other binary that a version-control system should not hold.
    case binary
    /// Anything else.
    case other
  }

  /// One file.
  public struct File: Sendable, Hashable, Codable {
    /// The path from the project's root.
    public let path: String
    /// What it is for.
    public let purpose: Purpose
    /// Its size in bytes.
    public let size: Int

    /// Makes a file.
    public init(path: String, purpose: Purpose, size: Int) {
      (self.path, self.purpose, self.size) = (path, purpose, size)
    }
  }

  /// The files that are versioned (of a plain folder: all of them), sorted by path.
  public var files: [File]
  /// Whether the files are those of a commit; false for a plain folder.
  public var isVersioned: Bool

  /// Collects a tree.
  public init(files: [File], isVersioned: Bool) {
    (self.files, self.isVersioned) = (files, isVersioned)
  }
}
