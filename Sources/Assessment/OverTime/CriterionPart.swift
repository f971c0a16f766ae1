/// A part of what decides a criterion that is not the same in two assessments.
struct CriterionPart {
  var causes: CauseSet
  var details: [ChangeDetail]
  /// Puts the later assessment's part in the place of the earlier one's.
  var exchange: (inout CriterionState) -> Void

  /// Both, one after the other.
  static func + (left: CriterionPart?, right: CriterionPart) -> CriterionPart {
    guard let left else { return right }
    return CriterionPart(
      causes: left.causes.union(right.causes), details: left.details + right.details,
      exchange: { state in
        left.exchange(&state)
        right.exchange(&state)
      })
  }

  /// Parts of the same causes put together, in the order in which steps are taken.
  static func ordered(_ parts: [CriterionPart]) -> [CriterionPart] {
    Dictionary(grouping: parts, by: \.causes).sorted { $0.key < $1.key }
      .compactMap { $0.value.dropFirst().reduce($0.value.first) { $0 + $1 } }
  }
}
