import Arguments
import Assessment
import Evidence
import EvidenceReaders
import MaturityModel
import Quantities
import Reports
import TextLayout

/// The commands that export what the model still needs, as a script with comments.
struct ExportPlan {
  private(set) var text = ""

  private let language: Language
  private let script: ExportScript
  private let forge: Forge
  private let tool: ExportScript.Tool
  /// What is needed, with the suppliers of its facts.
  private let needs: [(need: EvidenceNeed, suppliers: Set<String>)]

  init(
    _ session: ProjectSession, _ request: ProjectRequest, _ invocation: Invocation,
    _ context: CommandContext
  ) throws(CommandFailure) {
    language = invocation.language
    tool = invocation.has("curl") ? .curl : .own
    let remote = ForgeAddress.remote(of: request.root).flatMap { ForgeAddress(remote: $0) }
    let chosen = invocation.value("forge").flatMap(Forge.init(rawValue:))
    guard let forge = chosen ?? remote?.forge else { throw .unknownForge }
    self.forge = forge
    let known = remote.flatMap { $0.names.count == 2 || forge == .gitlab ? $0 : nil }
    let host = known?.host ?? "\(forge.rawValue).com"
    script = ExportScript(forge: forge, host: host, tool: tool)
    needs = Self.needs(session)
    let since = session.identity.asOf.adding(
      seconds: -Int64(session.model.policy.windowDays) * Instant.day)
    write(session, known, branch: session.identity.branch ?? "main", since: since)
  }

  private static func needs(
    _ session: ProjectSession
  ) -> [(need: EvidenceNeed, suppliers: Set<String>)] {
    let suppliers = Dictionary(session.definitions.map { ($0.name, $0.supplier.id) }) { first, _ in
      first
    }
    return session.assess(target: session.model.policy.topLevel).needs.map { need in
      (need, Set(need.facts.compactMap { suppliers[$0] }))
    }
  }

  private mutating func write(
    _ session: ProjectSession, _ known: ForgeAddress?, branch: String, since: Instant
  ) {
    let asked = known ?? ForgeAddress(remote: "https://\(forge.rawValue).com/OWNER/NAME")
    guard let asked else { return }
    let scope = ExportScope(address: asked, branch: branch, since: "\(since.date)")
    let pipelines = session.evidence.pipelines
    let exports =
      script.exports(scope)
      + ExportScript.serverExports(
        jenkins: pipelines.contains { $0.service.lowercased().contains("jenkins") },
        sonarqube: session.evidence.qualityProfiles.contains { $0.tool == "sonarqube" })
    let groups = needs.map { need, suppliers in
      (need, exports.filter { !$0.suppliers.isDisjoint(with: suppliers) })
    }
    let open = groups.filter { !$0.1.isEmpty }
    head(session, service: asked.host, isKnown: known != nil, isEmpty: open.isEmpty)
    var written: Set<String> = []
    for (need, exports) in open { block(need, exports, &written) }
    foot(groups.filter { $0.1.isEmpty }.map(\.0))
  }

  private mutating func head(
    _ session: ProjectSession, service: String, isKnown: Bool, isEmpty: Bool
  ) {
    let model = session.model.id
    line(CollectionWords.plan(model, service, asOf: "\(session.identity.asOf.date)"))
    if !isKnown { line(CollectionWords.placeholders) }
    guard !isEmpty else { return line(CollectionWords.complete) }
    let own = forge == .github ? "gh" : "glab"
    let token = forge == .github ? "GH_TOKEN" : "GITLAB_TOKEN"
    let state =
      tool == .own ? CollectionWords.signedIn(own) : CollectionWords.tokenSet(token)
    line(CollectionWords.use(state.text(in: language), folder: ExportScript.folder))
    text += "mkdir -p \(ExportScript.folder)\n" + script.preamble
  }

  private mutating func block(
    _ need: EvidenceNeed, _ exports: [ForgeExport], _ written: inout Set<String>
  ) {
    text += "\n"
    comment(need.title.text(in: language))
    let shown = need.criteria.prefix(8).joined(separator: ", ")
    line(
      CollectionWords.decides(
        need.criteria.count, shown + (need.criteria.count > 8 ? ", …" : "")))
    for export in exports where written.insert(export.file).inserted {
      if let command = script.command(export) {
        text += command + "\n"
      } else {
        line(CollectionWords.onlyOwn(export.file, forge == .github ? "gh" : "glab"))
      }
    }
  }

  private mutating func foot(_ others: [EvidenceNeed]) {
    guard !others.isEmpty else { return }
    text += "\n"
    line(CollectionWords.elsewhere)
    for need in others { comment("- \(need.title.text(in: language)) (\(need.criteria.count))") }
  }

  private mutating func line(_ words: LocalizedText) { comment(words.text(in: language)) }

  /// A line that no shell runs, whatever is in it.
  private mutating func comment(_ words: String) {
    text += "# \(TerminalSafe.escaped(words))\n"
  }
}
