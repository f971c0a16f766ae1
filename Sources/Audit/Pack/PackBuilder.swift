public import Assessment
public import DataFormats
public import Evidence
import Quantities
import Reports
public import TextLayout

/// Puts a pack together.
public struct PackBuilder {
  /// The assessment.
  public let document: AssessmentDocument
  /// The language of the guide and the reports.
  public let language: Language
  /// Who signs; without keys a pack has digests only.
  public let keys: [PrivateKey]

  /// Prepares a pack.
  public init(_ document: AssessmentDocument, language: Language, keys: [PrivateKey]) {
    (self.document, self.language, self.keys) = (document, language, keys)
  }

  /// Adds what follows from the assessment, then the list of digests and the statements.
  ///
  /// - Parameters:
  ///   - contents: Evidence, model and options, and nothing that is added here.
  ///   - member: Where in the pack a file of evidence is; nil for one that is left out.
  /// - Returns: The whole pack.
  /// - Throws: `PackError.archive` for a member that cannot be called as it is.
  public func finish(
    _ contents: PackContents, member: @escaping (EvidenceFile) -> String?
  ) throws(PackError) -> PackContents {
    do throws(ArchiveError) {
      return try sealing(adding(to: contents, member: member))
    } catch {
      throw .archive(error)
    }
  }

  /// Adds the list of digests, and the statements that sign it.
  func sealing(_ contents: PackContents) throws(ArchiveError) -> PackContents {
    var contents = contents
    let list = contents.checksums.bytes
    try contents.add(PackLayout.checksums, list)
    guard !keys.isEmpty else { return contents }
    for (name, type, predicate) in statements {
      try contents.add(name, envelope(type, predicate, list: Digest.sha256(list)))
    }
    return contents
  }

  /// The date of every member.
  public var seconds: Int64 { document.project.asOf.seconds }

  private func adding(
    to contents: PackContents, member: @escaping (EvidenceFile) -> String?
  ) throws(ArchiveError) -> PackContents {
    var contents = contents
    try contents.add(PackLayout.assessment, AssessmentJSON.encode(document))
    for (name, format) in [("report.html", "html"), ("report.md", "markdown")] {
      guard let format = ReportFormat.named(format) else { continue }
      try contents.add(PackLayout.reportFolder + name, format.render(document, language))
    }
    let digest = AssessmentJSON.digest(of: document)
    try contents.add(
      PackLayout.oscal, OSCALResults(document, digest: digest, member: member).bytes)
    try contents.add(PackLayout.script, Array(VerifyScript.text.utf8))
    let guide = VerifyGuide(document, keys: keys.map(\.publicKey)).text(in: language)
    try contents.add(PackLayout.guide, Array(guide.utf8))
    // Last, because it describes the others.
    try contents.add(PackLayout.crate, CrateMetadata(document, contents).bytes)
    return contents
  }

  private var statements: [(name: String, type: String, predicate: JSONValue)] {
    [
      (
        PackLayout.statement, AuditNames.assessmentPredicate, AssessmentPredicate.json(document)
      ),
      (PackLayout.summary, AuditNames.summaryPredicate, SummaryPredicate.json(document)),
    ]
  }

  private func envelope(
    _ type: String, _ predicate: JSONValue, list: Digest
  ) throws(ArchiveError) -> [UInt8] {
    let statement = InTotoStatement(
      subjects: PackSubjects.all(checksums: list, document: document),
      predicateType: type, predicate: predicate)
    do throws(KeyError) {
      return try DSSEEnvelope(
        signing: statement.bytes, type: AuditNames.statementMediaType, with: keys
      ).bytes
    } catch {
      throw .unwritten(reason: "\(error)")
    }
  }
}

/// What the statements of a pack are about.
enum PackSubjects {
  static func all(checksums: Digest, document: AssessmentDocument) -> [InTotoStatement.Subject] {
    let commit = document.project.commit.map {
      InTotoStatement.Subject(name: "commit", algorithm: "gitCommit", digest: $0)
    }
    return [
      .init(name: PackLayout.checksums, checksums),
      .init(name: PackLayout.assessment, AssessmentJSON.digest(of: document)),
    ] + [commit].compactMap { $0 }
  }
}
