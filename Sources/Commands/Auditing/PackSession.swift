import Arguments
import Assessment
import Audit
import DataFormats
import Evidence
import EvidenceReaders
import MaturityModel
import Platform
import Quantities
import Reports
import TextLayout

/// An assessment that is being packed, and where its evidence is.
struct PackSession {
  let document: AssessmentDocument
  let plan: CollectionPlan
  /// Where in the pack a file of evidence is, by its path.
  let members: [String: String]

  private let request: ProjectRequest
  private let session: ProjectSession
  private let language: Language

  init(
    _ request: ProjectRequest, _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) {
    if let component = request.component {
      throw .usage(
        .rejected(
          value: component, name: "--component <id>", reason: "a pack holds the whole project"))
    }
    guard !SavedCollection.isAt(request.root) else { throw .saved(.isCollection(request.root)) }
    self.request = request
    language = invocation.language
    session = try ProjectSession(request, context)
    document = session.assess(target: request.target)
    let gathered = session.gathered
    guard !document.isEmpty, let collector = gathered.collector else {
      throw .nothingAssessed(session.survey, session.evidence.diagnostics)
    }
    let writer = CollectionWriter(
      project: gathered.name, tool: Program.version,
      settings: try GatheredEvidence.settings(request.root), copies: true)
    plan = writer.plan(
      gathered.evidence, from: collector,
      leavingOut: invocation.values("redact").map { GlobPattern($0) })
    members = Dictionary(
      plan.index.files.compactMap { file in
        guard file.isCopied, let digest = file.digest else { return nil }
        return (file.path, PackLayout.collectionFolder + "evidence/\(digest.hex)")
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Everything but what follows from the assessment.
  func contents(timestamp: [UInt8]?) throws(CommandFailure) -> PackContents {
    do throws(ArchiveError) {
      var contents = PackContents()
      for part in plan.parts {
        try contents.add(PackLayout.collectionFolder + part.name, part.bytes)
      }
      for copy in plan.copies {
        try contents.add(
          PackLayout.collectionFolder + copy.name, size: copy.size, digest: copy.digest
        ) { FileSource(try copy.open()) }
      }
      for file in session.gathered.modelFiles.files {
        try contents.add(PackLayout.modelFolder + file.path, file.bytes)
      }
      try contents.add(PackLayout.options, options.bytes)
      try contents.add(PackLayout.materials, materials)
      if let timestamp { try contents.add(PackLayout.timestamp, timestamp) }
      return contents
    } catch {
      throw .pack(.archive(error), path: "\(request.root)")
    }
  }

  private var options: PackOptions {
    PackOptions(
      tool: Program.version, asOf: request.asOf.map { "\($0)" }, target: request.target,
      profile: request.profile, takesProjectValues: session.gathered.takesProjectValues)
  }

  private var materials: [UInt8] {
    let digests = Dictionary(
      session.evidence.files.compactMap { file in file.digest.map { (file.path, $0) } },
      uniquingKeysWith: { first, _ in first })
    let list = MaterialList(
      model: session.model, document: document, evidence: session.evidence, files: digests)
    let style = TerminalStyle(language: language, width: 80)
    return MaterialFormat.named("csv")?.render(list, of: document, style: style) ?? []
  }
}
