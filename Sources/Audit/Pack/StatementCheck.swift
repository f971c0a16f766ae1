public import Assessment
public import DataFormats
import Reports

/// Checks the signed statements of a pack.
public struct StatementCheck {
  private let document: AssessmentDocument
  private let checksums: Digest
  private let keys: [PublicKey]

  /// Prepares the check.
  ///
  /// - Parameters:
  ///   - document: The assessment of the pack.
  ///   - list: The bytes of `SHA256SUMS`.
  ///   - keys: Who is trusted to sign; every one must have signed.
  public init(_ document: AssessmentDocument, list: [UInt8], keys: [PublicKey]) {
    (self.document, self.keys) = (document, keys)
    checksums = Digest.sha256(list)
  }

  /// What does not hold of the two statements; `bytes` gives a member's bytes.
  public func problems(_ bytes: (String) -> [UInt8]?) -> [PackError] {
    let predicates: [(String, String, JSONValue)] = [
      (
        PackLayout.statement, AuditNames.assessmentPredicate, AssessmentPredicate.json(document)
      ),
      (PackLayout.summary, AuditNames.summaryPredicate, SummaryPredicate.json(document)),
    ]
    let all = predicates.map { ($0, bytes($0.0)) }
    guard all.contains(where: { $0.1 != nil }) else { return keys.isEmpty ? [] : [.noStatement] }
    return all.flatMap { statement, bytes in
      guard let bytes else { return [PackError.missing(statement.0)] }
      return problems(statement.0, bytes, type: statement.1, predicate: statement.2)
    }
  }

  /// One envelope: written as packs write it, about this pack, signed by every key.
  ///
  /// Signatures of keys that are not at hand are passed over, their number is part of the bytes.
  private func problems(
    _ name: String, _ bytes: [UInt8], type: String, predicate: JSONValue
  ) -> [PackError] {
    guard let envelope = try? DSSEEnvelope(bytes, path: name), envelope.bytes == bytes,
      envelope.payloadType == AuditNames.statementMediaType
    else { return [.malformedEnvelope(name)] }
    let expected = InTotoStatement(
      subjects: PackSubjects.all(checksums: checksums, document: document),
      predicateType: type, predicate: predicate
    ).bytes
    let speaks =
      envelope.payload == expected || !keys.isEmpty && isAlike(envelope.payload, expected)
    return (speaks ? [] : [.statement(name)])
      + keys.filter { !isSigned(envelope, by: $0) }.map { .unsigned(name, key: $0.id.hex) }
  }

  /// Whether two statements are of one kind and about the same files; what a signed one says of
  /// them may be put as another version puts it.
  private func isAlike(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard let one = try? JSONValue.parse(one, path: ""),
      let other = try? JSONValue.parse(other, path: "")
    else { return false }
    return ["_type", "predicateType", "subject"].allSatisfy { one[$0] == other[$0] }
  }

  /// The hint which key it is counts too, so that no byte is free.
  private func isSigned(_ envelope: DSSEEnvelope, by key: PublicKey) -> Bool {
    envelope.isSigned(by: key) && envelope.signatures.contains { $0.keyID == key.id.hex }
  }
}
