import Assessment
import Audit
import DataFormats
import Evidence
import EvidenceReaders
import Platform
import Quantities
import Reports
import TextLayout

/// The checks of one pack, and what each found.
struct PackVerification {
  /// A line of the result.
  private enum Line {
    case holds(LocalizedText)
    case detail(String)
    case fails(String)
  }

  private let pack: UnpackedPack
  private let keys: [PublicKey]
  private let context: CommandContext
  private var lines: [Line] = []
  private var packed: (document: AssessmentDocument, bytes: [UInt8])?
  private var options: PackOptions?
  private var again: Rescoring?

  init(_ pack: UnpackedPack, _ keys: [PublicKey], _ context: CommandContext) {
    (self.pack, self.keys, self.context) = (pack, keys, context)
    lines.append(.holds(PackWords.read(members: pack.reading.count, bytes: pack.reading.size)))
  }

  /// Whether nothing has failed so far.
  var isSound: Bool {
    lines.allSatisfy { if case .fails = $0 { false } else { true } }
  }

  /// The result as text, the verdict last.
  func text(in language: Language) -> String {
    let body = lines.map { line in
      switch line {
      case .holds(let words): words.text(in: language)
      case .detail(let text): "         \(text)"
      case .fails(let text): PackWords.failed.text(in: language) + text
      }
    }
    let last = isSound ? PackWords.sound : PackWords.unsound
    return (body + [last.text(in: language)]).map { TerminalSafe.escaped($0) + "\n" }.joined()
  }

  /// Checks digests, completeness, signatures and the time stamp.
  mutating func seal() {
    guard let list = pack.bytes(PackLayout.checksums) else {
      return fail(.missing(PackLayout.checksums))
    }
    let problems = pack.reading.problems(list: list)
    problems.forEach { fail($0) }
    if problems.isEmpty { lines.append(.holds(PackWords.digests)) }
    guard let document = open() else { return }
    pack.reading.wrongAttributes(seconds: document.project.asOf.seconds).forEach { fail($0) }
    let unsigned = StatementCheck(document, list: list, keys: keys).problems(pack.bytes)
    unsigned.forEach { fail($0) }
    if unsigned.isEmpty {
      for key in keys { lines.append(.holds(PackWords.verified(key.id.hex))) }
    }
    if keys.isEmpty { lines.append(.holds(PackWords.unchecked)) }
    stamp(document)
  }

  /// Reads what the pack says of itself.
  private mutating func open() -> AssessmentDocument? {
    guard let bytes = pack.bytes(PackLayout.assessment) else {
      fail(.missing(PackLayout.assessment))
      return nil
    }
    guard let asked = pack.bytes(PackLayout.options) else {
      fail(.missing(PackLayout.options))
      return nil
    }
    do throws(InputError) {
      let document = try AssessmentJSON.decode(bytes, path: PackLayout.assessment)
      options = try PackOptions(asked, path: PackLayout.options)
      packed = (document, bytes)
      return document
    } catch {
      lines.append(.fails("\(error)"))
      return nil
    }
  }

  private mutating func stamp(_ document: AssessmentDocument) {
    guard let bytes = pack.bytes(PackLayout.timestamp) else { return }
    guard let reply = TimeStamp.reply(bytes),
      reply.digest == AssessmentJSON.digest(of: document)
    else { return fail(.timestamp("it is not for this assessment")) }
    lines.append(.holds(PackWords.stamped(reply.time)))
  }

  /// Scores the evidence again and compares every byte.
  mutating func score() {
    guard let packed, let options else { return }
    do throws(CommandFailure) {
      let rescoring = try Rescoring(pack, options, model: nil, context)
      again = rescoring
      let differences = rescoring.differences(from: packed.document, packed.bytes)
      for difference in differences.prefix(20) { lines.append(.fails(difference)) }
      if differences.count > 20 { lines.append(.fails("and \(differences.count - 20) more")) }
      if differences.isEmpty { lines.append(.holds(PackWords.same)) }
      reread(rescoring)
    } catch {
      lines.append(.fails(error.message))
    }
    noteOmissions()
  }

  /// Reads the packed files again: records that somebody made up would score the same.
  private mutating func reread(_ rescoring: Rescoring) {
    guard let saved = rescoring.session.gathered.saved else { return }
    let root = pack.path(String(PackLayout.collectionFolder.dropLast()))
    do throws(SystemError) {
      let again = try CollectionReread(
        saved, at: root,
        classifier: StepClassifier(adding: rescoring.session.configuration.steps))
      for path in again.differing.prefix(20) { fail(.otherRecords(path)) }
      if again.differing.isEmpty { lines.append(.holds(PackWords.reread(again.confirmed))) }
    } catch {
      lines.append(.fails("\(error.reason)"))
    }
  }

  private mutating func noteOmissions() {
    guard
      let bytes = pack.bytes(PackLayout.collectionFolder + CollectionIndex.name),
      let index = try? CollectionIndex(bytes)
    else { return }
    let omitted = index.files.count { $0.omission != nil }
    if omitted > 0 { lines.append(.holds(PackWords.omitted(omitted))) }
  }

  /// Tells which levels move under another model.
  mutating func score(by model: String) throws(CommandFailure) {
    guard let packed, let options else { return }
    let other = try Rescoring(pack, options, model: model, context)
    let identity = other.document.model
    lines.append(.holds(PackWords.otherModel("\(identity.id) \(identity.version)")))
    let moves = LevelMove.all(from: packed.document, to: other.document, changes: [])
    let comparable = moves.filter { $0.id == nil || $0.old != nil && $0.new != nil }
    if comparable.isEmpty { lines.append(.holds(PackWords.noMove)) }
    for move in comparable {
      let (was, now) = (Rescoring.level(move.old), Rescoring.level(move.new))
      lines.append(.detail("\(move.id ?? "the whole"): \(was) → \(now)"))
    }
  }

  /// Compares the packed history with that of a checkout.
  mutating func history(in folder: String) {
    guard let packed = again?.session.evidence.history else {
      return lines.append(.fails("the pack holds no history to compare with '\(folder)'"))
    }
    let request = ProjectRequest(
      again: context.path(folder), model: ModelFiles.standard, profile: nil,
      takesProjectValues: false, asOf: nil, target: nil)
    do throws(CommandFailure) {
      guard let found = try GatheredEvidence(request, context).evidence.history else {
        return lines.append(.fails("'\(folder)' is no git repository with a history"))
      }
      guard found.head == packed.head else {
        return lines.append(
          .fails(
            "'\(folder)' is at \(found.head), the pack at \(packed.head); check that commit out"))
      }
      guard found.commits == packed.commits, found.authors == packed.authors else {
        return lines.append(.fails("the history of '\(folder)' is not the packed one"))
      }
      lines.append(.holds(PackWords.history(packed.head, commits: packed.commits.count)))
    } catch {
      lines.append(.fails(error.message))
    }
  }

  private mutating func fail(_ error: PackError) { lines.append(.fails("\(error)")) }
}
