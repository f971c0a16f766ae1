public import Assessment
public import DataFormats
import Evidence

/// The list of an assessment's evidence by digest, in the format of `sha256sum`.
///
/// A stranger checks it with `sha256sum -c` in the project's folder, without Assay.
public struct EvidenceManifest: Sendable, Hashable {
  /// One file.
  public struct Entry: Sendable, Hashable {
    /// The path from the project's root.
    public let path: String
    /// The digest that was assessed.
    public let digest: Digest
  }

  /// How a file differs from what was assessed.
  public enum Difference: Sendable, Hashable {
    /// The file is gone or cannot be read.
    case missing(path: String)
    /// The file holds other bytes now.
    case changed(path: String, assessed: Digest, found: Digest)
  }

  /// The files, sorted by path; the history has no digest and is not among them.
  public let entries: [Entry]

  /// Lists the evidence of an assessment.
  public init(_ document: AssessmentDocument) {
    entries = document.evidence
      .compactMap { file in file.digest.map { Entry(path: file.path, digest: $0) } }
      .sorted { ($0.path, $0.digest) < ($1.path, $1.digest) }
  }

  /// The lines of a `SHA256SUMS` file; names with a backslash or line break are escaped as
  /// coreutils does.
  public var text: String {
    entries.map { entry in
      let name = entry.path
        .replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\r", with: "\\r")
      return (name == entry.path ? "" : "\\") + "\(entry.digest.hex)  \(name)\n"
    }.joined()
  }

  /// Compares the list with today's files.
  ///
  /// - Parameter digest: Gives the digest of a path now, or nil when there is no such file.
  /// - Returns: What differs, in the list's order.
  public func differences(digest: (String) -> Digest?) -> [Difference] {
    entries.compactMap { entry in
      guard let found = digest(entry.path) else { return .missing(path: entry.path) }
      guard found != entry.digest else { return nil }
      return .changed(path: entry.path, assessed: entry.digest, found: found)
    }
  }
}
