import DataFormats
public import Evidence

/// A kind of statement: the key of its list, what one is called, and how one is read.
///
/// To add one, write it in a file of its own in `Kinds` and name it in `all`.
public struct StatementKind: Sendable {
  /// The word for the kind on a command line, such as `waiver`.
  public let id: String
  /// The key of the list in files, such as `waivers`.
  public let list: String
  /// What one is called in messages, such as `waiver`.
  public let what: String
  let read: @Sendable (inout StrictMapping, inout EvidenceCollection) throws(InputError) -> Void

  /// Every kind, in the order in which files list them.
  public static let all: [StatementKind] = [answer, scoping, waiver, override, objection]

  /// Whether a diagnostic says that a statement is malformed.
  public static func isVoid(_ diagnostic: Diagnostic) -> Bool {
    all.contains { diagnostic.message.hasPrefix($0.refusal) }
  }

  private var refusal: String { "the \(what) is void: " }

  /// Reads the list of the kind; what is malformed is void, and the others stay.
  func readList(
    of mapping: inout StrictMapping, into collection: inout EvidenceCollection
  ) throws(InputError) {
    for item in try mapping.items(list) {
      do throws(InputError) {
        var entry = try StrictMapping(item, path: mapping.path, what: "an entry of '\(list)'")
        // What has an unknown key was not meant as it reads.
        var read = EvidenceCollection()
        try self.read(&entry, &read)
        try entry.finish()
        collection.merge(read)
      } catch {
        collection.diagnostics.append(
          Diagnostic(
            .error, path: mapping.path, position: error.position,
            message: refusal + error.message))
      }
    }
  }
}

extension StatementKind {
  /// Reads every statement of a mapping, kind by kind.
  static func readAll(
    _ kinds: [StatementKind] = all, of mapping: inout StrictMapping,
    into collection: inout EvidenceCollection
  ) throws(InputError) {
    for kind in kinds { try kind.readList(of: &mapping, into: &collection) }
  }
}
