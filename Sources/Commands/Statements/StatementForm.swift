import Arguments
import DataFormats
import TextLayout

/// The fields of a kind of statement, and the options that fill them in.
struct StatementForm: Sendable {
  /// A key of the statement and the option that gives its value.
  struct Field: Sendable {
    let key: String
    let option: String
    var isRequired = true
  }

  /// The kind, as `StatementKind` calls it.
  let kind: String
  let fields: [Field]

  /// Every kind.
  static let all = [
    StatementForm(
      kind: "answer",
      fields: [Field(key: "claim", option: "verdict"), share] + speaker + [
        date, Field(key: "expires", option: "expires", isRequired: false),
        Field(key: "reason", option: "reason", isRequired: false),
      ]),
    StatementForm(
      kind: "scoping",
      fields: [
        Field(key: "reason", option: "reason"), Field(key: "owner", option: "owner"), date,
        Field(key: "expires", option: "expires", isRequired: false),
      ]),
    StatementForm(
      kind: "waiver",
      fields: [
        Field(key: "owner", option: "owner"), Field(key: "approver", option: "approver"),
        Field(key: "reason", option: "reason"), Field(key: "measure", option: "measure"),
        Field(key: "issued", option: "date"), Field(key: "expires", option: "expires"),
        Field(key: "ticket", option: "ticket"),
      ]),
    StatementForm(
      kind: "override",
      fields: [Field(key: "verdict", option: "verdict"), share] + speaker + [
        date, Field(key: "expires", option: "expires"), Field(key: "reason", option: "reason"),
      ]),
    StatementForm(
      kind: "objection",
      fields: speaker + [
        date, Field(key: "expires", option: "expires", isRequired: false),
        Field(key: "reason", option: "reason"),
      ]),
  ]

  private static let share = Field(key: "share", option: "share", isRequired: false)
  private static let date = Field(key: "date", option: "date")
  private static let speaker = [
    Field(key: "person", option: "person"), Field(key: "role", option: "role"),
  ]

  /// The options of all kinds.
  static let options: [Option] = [
    Option(
      "kind", value: "kind", choices: all.map(\.kind), help: "What is stated: its kind."),
    Option(
      "verdict", value: "verdict", choices: ["met", "partly", "not_met", "not_applicable"],
      help: "What is stated, of an answer or an override."),
    Option("share", value: "share", help: "How much is met, such as 0.4, beside 'partly'."),
    Option("person", value: "name", help: "Who states it, or the assessor."),
    Option("role", value: "role", help: "In which role."),
    Option("owner", value: "name", help: "Who has the gap, or answers for a scoping."),
    Option("approver", value: "name", help: "Who accepts a gap: somebody else."),
    Option("reason", value: "text", help: "Why."),
    Option("measure", value: "text", help: "What keeps harm away while a gap is accepted."),
    Option("ticket", value: "ticket", help: "Where closing the gap is followed up."),
    Option("date", value: "date", help: "When it was stated, such as 2026-11-23."),
    Option("expires", value: "date", help: "The last day on which it holds."),
    Option(
      "cite", value: "file", help: "A file of the project that shows it; its SHA-256 is noted.",
      repeats: true, completion: .file),
  ]

  /// The lines of a statement about something, without indentation.
  func lines(
    about id: String, from invocation: Invocation, citing files: [(path: String, digest: Digest)]
  ) throws(CommandFailure) -> [String] {
    try checkOptions(of: invocation)
    var lines = ["\(kind == "scoping" ? "practice" : "criterion"): \(Self.scalar(id))"]
    for field in fields {
      guard let value = invocation.value(field.option) else {
        guard field.isRequired else { continue }
        throw .usage(.missingOption("--\(field.option) <\(Self.valueName(field.option))>"))
      }
      let isNumber = field.key == "share" && Self.isDecimal(value)
      lines.append("\(field.key): \(isNumber ? value : Self.scalar(value))")
    }
    guard !files.isEmpty else { return lines }
    return lines + ["evidence:"]
      + files.map { "  - { path: \(YAMLQuoted.text($0.path)), sha256: \($0.digest.hex) }" }
  }

  /// Refuses what belongs to another kind: it would be lost.
  private func checkOptions(of invocation: Invocation) throws(CommandFailure) {
    let own = Set(fields.map(\.option) + (kind == "answer" ? ["kind", "cite"] : ["kind"]))
    for option in Self.options where !own.contains(option.name) {
      guard let value = invocation.value(option.name) else { continue }
      throw .usage(
        .rejected(
          value: value, name: "--\(option.name) <\(option.value ?? "")>",
          reason: "that is no part of the kind '\(kind)'"))
    }
  }

  private static func valueName(_ option: String) -> String {
    options.first { $0.name == option }?.value ?? option
  }

  private static func isDecimal(_ text: String) -> Bool {
    text.allSatisfy { $0.isASCII && $0.isNumber || $0 == "." }
  }

  /// A plain scalar where nobody can misread it, else in quotes.
  private static func scalar(_ text: String) -> String {
    let isDate = text.utf8.count == 10 && text.split(separator: "-").count == 3
    let isWord =
      text.unicodeScalars.first.map { ("A"..."Z").contains($0) || ("a"..."z").contains($0) }
      ?? false
    let isPlain = text.unicodeScalars.allSatisfy {
      ("A"..."Z").contains($0) || ("a"..."z").contains($0) || ("0"..."9").contains($0)
        || "._-".unicodeScalars.contains($0)
    }
    let isReserved = ["null", "true", "false", "y", "n", "yes", "no", "on", "off"].contains(
      text.lowercased())
    return isPlain && (isDate || isWord) && !isReserved ? text : YAMLQuoted.text(text)
  }
}
