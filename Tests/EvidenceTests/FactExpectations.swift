import CEL
import Evidence
import Quantities
import Testing

/// The date all derivation tests assess at: a Friday.
let asOf = Instant("2026-10-30T12:00:00Z") ?? Instant(seconds: 0)

/// A moment a count of days (and hours) before the date of the assessment.
func ago(days: Int64, hours: Int64 = 0) -> Instant {
  asOf.adding(seconds: -days * 86_400 - hours * 3600)
}

/// The facts of a collection by name.
func facts(
  _ evidence: EvidenceCollection, validDays: [EvidenceKind: Int] = [:]
) -> [String: Fact] {
  let context = DerivationContext(evidence: evidence, asOf: asOf, validDays: validDays)
  return Dictionary(FactCatalogue.derive(context).map { ($0.name, $0) }) { first, _ in first }
}

/// Expects facts to have values.
func expect(
  _ evidence: EvidenceCollection, _ expected: [String: Value],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let derived = facts(evidence)
  for (name, value) in expected.sorted(by: { $0.key < $1.key }) {
    #expect(
      derived[name]?.value == value, "\(name): \(String(describing: derived[name]?.state))",
      sourceLocation: sourceLocation)
  }
}

/// Expects a fact to be unknown for a reason with this code.
func expect(
  _ evidence: EvidenceCollection, _ name: String, isUnknownAs code: String,
  validDays: [EvidenceKind: Int] = [:], sourceLocation: SourceLocation = #_sourceLocation
) {
  guard case .unknown(let reason)? = facts(evidence, validDays: validDays)[name]?.state else {
    Issue.record("\(name) is known", sourceLocation: sourceLocation)
    return
  }
  #expect(reason.code == code, sourceLocation: sourceLocation)
}

/// The place of a record that stands in a line.
func place(_ line: Int) -> Provenance { Provenance(path: "records.yaml", line: line) }

/// A list of names as a fact states it.
func names(_ names: String...) -> Value { .list(names.map(Value.string)) }

/// What facts are to be for some records: values, or the reasons why they are unknown.
struct FactCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let evidence: EvidenceCollection
  var values: [String: Value] = [:]
  var unknown: [String: String] = [:]

  init(
    _ description: String, _ kind: EvidenceCollection.RecordKind, values: [String: Value] = [:],
    unknown: [String: String] = [:], fill: (inout EvidenceCollection) -> Void = { _ in }
  ) {
    testDescription = description
    var evidence = EvidenceCollection()
    evidence.suppliedRecordKinds = [kind]
    fill(&evidence)
    (self.evidence, self.values, self.unknown) = (evidence, values, unknown)
  }

  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    expect(evidence, values, sourceLocation: sourceLocation)
    for (name, code) in unknown.sorted(by: { $0.key < $1.key }) {
      expect(evidence, name, isUnknownAs: code, sourceLocation: sourceLocation)
    }
  }
}
