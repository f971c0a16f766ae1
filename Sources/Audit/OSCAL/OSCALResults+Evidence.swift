import Assessment
import DataFormats
import Evidence
import Quantities

extension OSCALResults {
  /// A file that was read, as an observation.
  func observation(_ file: EvidenceFile) -> JSONValue {
    .members([
      ("uuid", uuid("observation", file.path)),
      ("description", OSCALText.line("\(file.path), read as \(file.format)")),
      ("methods", .array([.string(file.format == "document" ? "EXAMINE" : "TEST")])),
      (
        "relevant-evidence",
        .array([
          .members([
            ("href", .string("#\(identifier("resource", file.path))")),
            ("description", OSCALText.line(file.path)),
          ])
        ])
      ),
      ("collected", file.observedAt.map { .string("\($0)") } ?? moment),
    ])
  }

  /// The criteria that a person spoke on.
  var statements: [(criterion: String, answer: Answer)] {
    document.practices.flatMap(\.criteria).filter { $0.verdict != .notApplicable }
      .compactMap { criterion in criterion.answer.map { (criterion.id, $0) } }
  }

  /// What a person stated, as an observation.
  func interview(_ criterion: String, _ answer: Answer) -> JSONValue {
    .members([
      ("uuid", uuid("statement", criterion)),
      (
        "description",
        OSCALText.line(
          "\(answer.person) (\(answer.role)) on \(criterion)"
            + (answer.reason.map { ": \($0)" } ?? ""))
      ),
      ("methods", .array([.string("INTERVIEW")])),
      ("collected", .string("\(Instant(startOf: answer.date))")),
      ("expires", answer.expires.map { .string("\(Instant(endOf: $0))") }),
    ])
  }

  /// The model and every file, with digests and where the pack has them.
  var resources: [JSONValue] {
    let model: JSONValue = .members([
      ("uuid", uuid("resource", "model")),
      ("title", OSCALText.line("Model \(document.model.id) \(document.model.version)")),
      ("rlinks", .array([.members([("href", .string(PackLayout.modelFolder + "model.yaml"))])])),
    ])
    return [model] + document.evidence.map(resource)
  }

  private func resource(_ file: EvidenceFile) -> JSONValue {
    .members([
      ("uuid", uuid("resource", file.path)),
      ("title", OSCALText.line(file.path)),
      ("props", .array([OSCALText.property("format", file.format)])),
      ("rlinks", member(file).map { .array([link($0, file.digest)]) }),
      (
        "remarks",
        member(file) == nil ? OSCALText.line("Not in the pack; its digest: \(shown(file))") : nil
      ),
    ])
  }

  private func shown(_ file: EvidenceFile) -> String {
    file.digest?.hex ?? document.project.commit ?? "none"
  }

  private func link(_ href: String, _ digest: Digest?) -> JSONValue {
    .members([
      ("href", .string(href)),
      (
        "hashes",
        digest.map {
          .array([.members([("algorithm", .string("SHA-256")), ("value", .string($0.hex))])])
        }
      ),
    ])
  }
}
