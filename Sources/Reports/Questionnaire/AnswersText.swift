import DataFormats
public import Evidence
import Quantities

/// Answers as `assay.answers/1`, the format that `AnswersReader` reads.
public enum AnswersText {
  /// The format's mark.
  static let format = "assay.answers/1"

  /// The answers as an answers file in YAML, in the order given.
  public static func yaml(_ answers: [Answer]) -> [UInt8] {
    let head = """
      # What people of the team state; each answer has its person, role and date.
      format: \(format)
      answers:\(answers.isEmpty ? " []" : "")

      """
    return Array((head + answers.map(entry).joined()).utf8)
  }

  private static func entry(_ answer: Answer) -> String {
    var lines = [
      "  - criterion: \(YAMLQuoted.text(answer.criterion))", "    claim: \(claim(answer.claim))",
    ]
    if case .partly(let share) = answer.claim { lines.append("    share: \(decimal(share))") }
    lines += [
      "    person: \(YAMLQuoted.text(answer.person))", "    role: \(YAMLQuoted.text(answer.role))",
      "    date: \(answer.date)",
    ]
    lines += answer.expires.map { ["    expires: \($0)"] } ?? []
    lines += answer.reason.map { ["    reason: \(YAMLQuoted.text($0))"] } ?? []
    if !answer.evidence.isEmpty { lines.append("    evidence:") }
    for citation in answer.evidence {
      lines.append("      - path: \(YAMLQuoted.text(citation.path))")
      lines += citation.digest.map { ["        sha256: \($0.hex)"] } ?? []
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The same in one line of JSON, for programs.
  static func json(_ answers: [Answer]) -> [UInt8] {
    var json = JSONWriter(isIndented: false)
    json.beginObject()
    json.member("format", format)
    json.key("answers")
    json.beginArray()
    for answer in answers { write(answer, to: &json) }
    json.endArray()
    json.endObject()
    return json.finish()
  }

  private static func write(_ answer: Answer, to json: inout JSONWriter) {
    json.beginObject()
    json.member("criterion", answer.criterion)
    json.member("claim", claim(answer.claim))
    if case .partly(let share) = answer.claim { json.member("share", decimal(share)) }
    json.member("person", answer.person)
    json.member("role", answer.role)
    json.member("date", answer.date.description)
    if let expires = answer.expires { json.member("expires", expires.description) }
    if let reason = answer.reason { json.member("reason", reason) }
    json.key("evidence")
    json.beginArray()
    for citation in answer.evidence {
      json.beginObject()
      json.member("path", citation.path)
      if let digest = citation.digest { json.member("sha256", digest.hex) }
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  /// The claim as the format names it.
  static func claim(_ claim: Answer.Claim) -> String {
    switch claim {
    case .met: "met"
    case .partly: "partly"
    case .notMet: "not_met"
    case .notApplicable: "not_applicable"
    }
  }

  /// A share between 0 and 1, with as many decimals as it needs up to nine.
  private static func decimal(_ share: Rational) -> String {
    var digits = share.decimal(places: 9)
    while digits.hasSuffix("0"), !digits.hasSuffix(".0") { digits.removeLast() }
    return digits
  }
}
