public import DataFormats
public import Evidence

/// Knows one format: turns a file's bytes into records.
///
/// To add one, write a type of this protocol in a file of its own and name it in
/// `ReaderTable.all`.
public protocol EvidenceReader: ReaderTableEntry {
  /// The format's identifier in reports: `junit`, `cobertura` …
  var format: String { get }

  /// What a person calls the format and how such a file comes about, for messages on what was
  /// looked for: `JUnit XML test report`.
  var title: String { get }

  /// Whether a file is of this format, by its content first and its name second.
  func recognises(_ candidate: Candidate) -> Bool

  /// Reads one file into a fresh collection; on an error nothing of the file is kept.
  ///
  /// Records name their place with `input.path`; the runner adds the file to `collection.files`.
  /// A reader that knows when a report was made sets `input.observedAt`.
  func read(_ input: ReaderInput, into collection: inout EvidenceCollection) throws(InputError)
}

/// What detection may look at: a file's path and its first bytes.
public struct Candidate: Sendable {
  /// The path from the project's root.
  public let path: String
  /// The first 4 KiB (or the whole of a smaller file); up to 64 KiB of XML whose root comes late.
  public let prefix: [UInt8]
  /// The size in bytes.
  public let size: Int

  /// Describes a file.
  public init(path: String, prefix: [UInt8], size: Int) {
    (self.path, self.prefix, self.size) = (path, prefix, size)
  }

  /// The last part of the path.
  public var name: Substring { path.split(separator: "/").last ?? "" }

  /// The path's last part in ASCII lower case, for comparing.
  public var lowercasedName: String { name.lowercased() }

  /// Whether the prefix holds a piece of ASCII text.
  public func prefixContains(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      guard wanted.count <= prefix.count else { return false }
      return (0...(prefix.count - wanted.count)).contains { start in
        prefix[start] == wanted[0]
          && wanted.indices.allSatisfy { prefix[start + $0] == wanted[$0] }
      }
    }
  }
}
