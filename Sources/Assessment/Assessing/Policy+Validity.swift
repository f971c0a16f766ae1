public import Evidence
public import MaturityModel

extension Policy {
  /// For how many days evidence holds, by kind.
  public var validity: [EvidenceKind: Int] {
    validDays.reduce(into: [:]) { result, entry in
      if let kind = EvidenceKind(rawValue: entry.key) { result[kind] = entry.value }
    }
  }
}
