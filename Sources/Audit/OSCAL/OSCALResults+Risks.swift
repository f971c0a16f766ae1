import Assessment
import DataFormats
import Evidence
import Quantities
import TextLayout

extension OSCALResults {
  /// The waivers in force, with the criteria whose gaps they accept.
  var waivers: [(criterion: CriterionResult, use: WaiverUse)] {
    document.practices.flatMap(\.criteria).compactMap { criterion in
      criterion.waiver.map { (criterion, $0) }
    }
  }

  /// An accepted gap, as a risk with an approved deviation.
  func risk(_ criterion: CriterionResult, _ use: WaiverUse) -> JSONValue {
    let waiver = use.statement
    return .members([
      ("uuid", uuid("risk", criterion.id)),
      ("title", OSCALText.line("\(criterion.id) is waived")),
      ("description", OSCALText.line(criterion.text.english)),
      ("statement", OSCALText.line(waiver.reason)),
      ("props", .array(properties(of: use))),
      ("status", .string("deviation-approved")),
      (
        "mitigating-factors",
        .array([
          .members([
            ("uuid", uuid("measure", criterion.id)),
            ("description", OSCALText.line(waiver.measure)),
          ])
        ])
      ),
      ("deadline", .string("\(Instant(endOf: waiver.expires))")),
    ])
  }

  /// The risks that a finding belongs to.
  func risks(of criterion: CriterionResult) -> JSONValue? {
    guard criterion.waiver != nil else { return nil }
    return .array([.members([("risk-uuid", uuid("risk", criterion.id))])])
  }

  private func properties(of use: WaiverUse) -> [JSONValue] {
    [
      ("owner", use.statement.owner), ("approver", use.statement.approver),
      ("issued", "\(use.statement.issued)"), ("ticket", use.statement.ticket),
      ("counted", "\(use.isCounted)"),
    ].map { OSCALText.property($0.0, $0.1) }
  }

  /// What people vouch for, in one attestation; nil without statements.
  var attestations: JSONValue? {
    let parts = statements.map { criterion, answer in
      JSONValue.members([
        ("uuid", uuid("attestation", criterion)),
        ("name", .string("statement")),
        ("ns", .string(AuditNames.properties)),
        ("title", OSCALText.line(criterion)),
        (
          "prose",
          OSCALText.line("\(answer.person) (\(answer.role)), \(answer.date): \(answer.claim.word)")
        ),
      ])
    }
    return JSONValue.filled(parts).map { .array([.members([("parts", $0)])]) }
  }
}
