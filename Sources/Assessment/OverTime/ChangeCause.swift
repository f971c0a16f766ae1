/// What can make a verdict or a level another one between two assessments of a project.
///
/// The cases stand in the order in which a change is taken apart: first how is measured, then what
/// is measured.
public enum ChangeCause: String, Sendable, Hashable, CaseIterable {
  /// Another version of Assay made the assessment.
  case tool
  /// The model has other rules, criteria, weights or another policy.
  case model
  /// A limit that rules compare with is another one.
  case parameters
  /// A practice or criterion is left out, or no longer is.
  case scope
  /// The date is later, and the window ends later, over the same evidence.
  case time
  /// Evidence or a statement has become too old to count.
  case expired
  /// The history of the project went on.
  case code
  /// Evidence is gone.
  case evidenceRemoved = "evidence_removed"
  /// Evidence has other content.
  case evidenceChanged = "evidence_changed"
  /// Evidence is new.
  case evidenceAdded = "evidence_added"
  /// A person states something else, or nothing any more.
  case statement
  /// An assessor set a verdict, another one, or none any more.
  case assessor
  /// A gap is waived, or no longer is.
  case waiver
  /// Something that neither document holds.
  case unrecorded
}

extension ChangeCause: Comparable {
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Orders as the cases stand.
  public static func < (left: ChangeCause, right: ChangeCause) -> Bool { left.rank < right.rank }
}

/// The causes of one step; several when the documents cannot tell them apart.
public struct CauseSet: Sendable, Hashable {
  /// The causes, in order, none twice; never empty.
  public let causes: [ChangeCause]

  /// Names causes; none at all means that the documents do not hold what happened.
  init(_ causes: some Sequence<ChangeCause>) {
    let sorted = Set(causes).sorted()
    self.causes = sorted.isEmpty ? [.unrecorded] : sorted
  }

  init(_ cause: ChangeCause) { causes = [cause] }

  /// Both together.
  func union(_ other: CauseSet) -> CauseSet { CauseSet(causes + other.causes) }
}

extension CauseSet: Comparable {
  /// Orders by the last cause, so that no step comes before what it rests on.
  public static func < (left: CauseSet, right: CauseSet) -> Bool {
    left.causes.reversed().lexicographicallyPrecedes(right.causes.reversed())
  }
}
