public import DataFormats
public import Evidence
import Quantities

/// Reads answers files: what people state about criteria.
///
/// YAML (or JSON, which is YAML too) with `format: assay.answers/1` and a list `answers`, each with `criterion`, `claim` (`met`,
/// `partly` with `share`, `not_met`, `not_applicable`), `person`, `role`, `date`, and optionally
/// `expires`, `reason` and `evidence` (a list of `path` and `sha256`). A malformed answer is void
/// and reported; the others stay.
public struct AnswersReader: EvidenceReader {
  /// Makes a reader.
  public init() {}

  /// `assay-answers`.
  public var format: String { "assay-answers" }

  /// What a person calls it.
  public var title: String { "answers file (format: assay.answers/1)" }

  /// Whether the head of the file carries the mark, as YAML or as the first member of JSON.
  public func recognises(_ candidate: Candidate) -> Bool {
    let head = String(decoding: candidate.prefix, as: UTF8.self)
    let start = head.drop { $0.isWhitespace || $0 == "{" }
    if start.hasPrefix("\"format\""), start.prefix(60).contains("assay.answers/1") { return true }
    return head.split(whereSeparator: \.isNewline).contains { line in
      line.hasPrefix("format:") && line.contains("assay.answers/1")
    }
  }

  /// Reads every answer.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let document = try YAML.document(try input.bytes(), path: input.path)
    var mapping = try StrictMapping(document, path: input.path, what: "an answers file")
    _ = try mapping.string("format")
    for item in try mapping.items("answers") {
      do throws(InputError) {
        collection.answers.append(try Self.answer(item, path: input.path))
      } catch {
        collection.diagnostics.append(Self.void(error, path: input.path))
      }
    }
    try mapping.finish()
  }

  private static func void(_ error: InputError, path: String) -> Diagnostic {
    Diagnostic(
      .error, path: path, position: error.position,
      message: "the answer is void: \(error.message)")
  }

  private static func answer(_ item: YAMLNode, path: String) throws(InputError) -> Answer {
    var mapping = try StrictMapping(item, path: path, what: "an answer")
    let claim = try claim(&mapping)
    let answer = Answer(
      provenance: Provenance(path: path, line: item.position.line),
      criterion: try words("criterion", &mapping), claim: claim,
      person: try words("person", &mapping), role: try words("role", &mapping),
      date: try mapping.date("date"), expires: try mapping.optionalDate("expires"),
      reason: try mapping.optionalString("reason"), evidence: try citations(&mapping))
    try mapping.finish()
    if claim == .notApplicable, answer.reason?.trimmed.isEmpty != false {
      throw mapping.error(at: "claim", .other("'not_applicable' needs a reason"))
    }
    if let expires = answer.expires, expires < answer.date {
      throw mapping.error(at: "expires", .other("expires before it was given"))
    }
    return answer
  }

  /// A text that says something: nobody answers without a name.
  private static func words(
    _ key: String, _ mapping: inout StrictMapping
  ) throws(InputError) -> String {
    let text = try mapping.string(key)
    guard !text.trimmed.isEmpty else { throw mapping.error(at: key, .other("'\(key)' is empty")) }
    return text
  }

  private enum ClaimName: String, CaseIterable {
    case met, partly
    case notMet = "not_met"
    case notApplicable = "not_applicable"
  }

  private static func claim(_ mapping: inout StrictMapping) throws(InputError) -> Answer.Claim {
    let share = try mapping.optionalDecimal("share").flatMap { Rational(decimal: $0) }
    let name = try mapping.choice("claim", of: ClaimName.self)
    if name != .partly, mapping.optional("share") != nil {
      throw mapping.error(at: "share", .other("a share stands beside 'partly' only"))
    }
    switch name {
    case .met: return .met
    case .notMet: return .notMet
    case .notApplicable: return .notApplicable
    case .partly:
      guard let share, share > .zero, share < .one else {
        throw mapping.error(
          at: "share", .other("'partly' needs a share between 0 and 1, such as 0.4"))
      }
      return .partly(share)
    }
  }

  private static func citations(
    _ mapping: inout StrictMapping
  ) throws(InputError) -> [Answer.Citation] {
    var result: [Answer.Citation] = []
    for item in try mapping.items("evidence") {
      var citation = try StrictMapping(item, path: mapping.path, what: "a citation")
      let path = try citation.string("path")
      let hex = try citation.optionalString("sha256")
      let digest = hex.flatMap { Digest(hex: $0) }
      if hex != nil, digest == nil {
        throw citation.error(at: "sha256", .other("a SHA-256 has 64 hexadecimal digits"))
      }
      try citation.finish()
      result.append(Answer.Citation(path: path, digest: digest))
    }
    return result
  }
}
