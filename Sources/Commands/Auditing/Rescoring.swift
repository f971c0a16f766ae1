import Assessment
import Audit
import Platform
import Quantities
import Reports

/// The assessment of a pack's evidence, made again.
struct Rescoring {
  let document: AssessmentDocument
  let session: ProjectSession

  /// Scores by the packed model, or by another.
  init(
    _ pack: UnpackedPack, _ options: PackOptions, model: String?, _ context: CommandContext
  ) throws(CommandFailure) {
    let packed = "\(pack.path(String(PackLayout.modelFolder.dropLast())))"
    let request = ProjectRequest(
      again: pack.path(String(PackLayout.collectionFolder.dropLast())), model: model ?? packed,
      profile: options.profile, takesProjectValues: model == nil ? options.takesProjectValues : nil,
      asOf: options.asOf.flatMap { Instant($0) }, target: options.target)
    session = try ProjectSession(request, context)
    document = session.assess(target: options.target)
  }

  /// What differs from the packed assessment, in lines; none when the bytes are the same.
  func differences(from packed: AssessmentDocument, _ bytes: [UInt8]) -> [String] {
    let again = AssessmentJSON.encode(document)
    guard again != bytes else { return [] }
    let change = AssessmentChange(from: packed, to: document)
    let verdicts = change.verdicts.map { verdict in
      "\(verdict.new.id): packed as \(verdict.old.verdict.word), "
        + "the evidence gives \(verdict.new.verdict.word)"
    }
    let levels = change.levels.map { move in
      "\(move.id ?? "the whole"): packed as level \(Self.level(move.old)), "
        + "the evidence gives \(Self.level(move.new))"
    }
    let tool =
      packed.toolVersion == Program.version
      ? [] : ["made with assay \(packed.toolVersion); this is \(Program.version)"]
    let found = tool + levels + verdicts
    return found.isEmpty ? [Self.line(where: bytes, and: again)] : found
  }

  static func level(_ range: LevelRange?) -> String {
    guard let range else { return "–" }
    return "\(range.proven.level) to \(range.potential.level)"
  }

  /// The first line of two documents that differs.
  private static func line(where one: [UInt8], and other: [UInt8]) -> String {
    let lines = zip(one.split(separator: 10), other.split(separator: 10))
    let equal = lines.prefix { $0 == $1 }.count
    return "\(PackLayout.assessment):\(equal + 1): this line is another when scored again"
  }
}

extension Verdict {
  /// The verdict in a word or two.
  fileprivate var word: String {
    switch self {
    case .met: "met"
    case .partial(let share): "partly met (\(share))"
    case .notMet: "not met"
    case .unknown: "unknown"
    case .notApplicable: "not applicable"
    }
  }
}
