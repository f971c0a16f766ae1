public import DataFormats
public import Evidence

/// Reads SQL migrations of Flyway.
///
/// Source: "Migrations" in Flyway's documentation: `V` versioned, `U` undo, `R` repeatable, `B`
/// baseline.
public struct FlywayReader: EvidenceReader {
  /// The format's identifier.
  public let format = "flyway"
  /// What a person calls the format.
  public let title = "Flyway migration"

  /// Makes the reader.
  public init() {}

  /// Takes `V1__name.sql` and its kin outside of tests.
  public func recognises(_ candidate: Candidate) -> Bool {
    !candidate.isForeign && !candidate.isOfTests && FlywayName(candidate.name) != nil
  }

  /// Reads one script.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let text = try input.text(limit: 64 << 20)
    guard let name = FlywayName(input.path.split(separator: "/").last ?? "") else { return }
    let isUndo = name.kind == .undo
    collection.migrations.append(
      Migration(
        provenance: input.place(), tool: "flyway", version: name.version,
        isVersioned: name.kind != .repeatable, hasRollback: false,
        destructiveLines: isUndo ? [] : SQLStatements.destructiveLines(in: text.bytes),
        isUndo: isUndo, risks: isUndo ? [] : SQLStatements.risks(in: text.bytes)))
  }
}

/// The name of a migration: `V2024.01_02__add_table.sql`.
struct FlywayName {
  /// What the prefix says.
  enum Kind: Character {
    case versioned = "V"
    case undo = "U"
    case repeatable = "R"
    case baseline = "B"
  }

  let kind: Kind
  /// The version with dots between its numbers; the description of a repeatable one.
  let version: String

  /// Reads a file's name; nil when it is none.
  init?(_ name: Substring) {
    guard let first = name.first, let kind = Kind(rawValue: first), name.hasSuffix(".sql"),
      let separator = name.firstRange(of: "__")
    else { return nil }
    let version = name[name.index(after: name.startIndex)..<separator.lowerBound]
    let description = name[separator.upperBound...].dropLast(4)
    guard !description.isEmpty else { return nil }
    self.kind = kind
    if kind == .repeatable {
      guard version.isEmpty else { return nil }
      self.version = String(description)
    } else {
      let numbers = version.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "_" }
      let areNumbers = numbers.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { ("0"..."9").contains($0) }
      }
      guard areNumbers else { return nil }
      self.version = numbers.joined(separator: ".")
    }
  }
}

extension Candidate {
  /// Whether the file belongs to tests, by its folders.
  var isOfTests: Bool {
    path.split(separator: "/").dropLast().contains { ["test", "tests", "testing"].contains($0) }
  }
}
