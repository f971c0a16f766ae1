public import Evidence
import MaturityModel

/// Why the verdict on a criterion changes on a date.
public enum LapseCause: Sendable, Hashable {
  /// A statement of a person ends.
  case statement(Answer)
  /// A statement that something does not apply ends; nil where it spoke of the criterion alone.
  case scoping(Scoping?)
  /// A waiver ends, and its gap counts again.
  case waiver(Waiver)
  /// The verdict of an assessor ends.
  case override(AssessorOverride)
  /// Facts change: their evidence expires, leaves the window or grows old.
  case facts([FactChange])
  /// Another criterion, which implied it, is no longer met.
  case implication(by: String)
  /// The rule reads the date itself.
  case date

  /// A fact before and after.
  public struct FactChange: Sendable, Hashable {
    /// The fact's name.
    public var name: String
    /// The fact before.
    public var before: FactUse
    /// The fact after.
    public var after: FactUse
  }

  init(
    _ turn: AssessmentShift.Turn, from before: AssessmentDocument, to after: AssessmentDocument
  ) {
    if let ended = Self.ended(turn, before) {
      self = ended
      return
    }
    let changes = Self.changes(
      of: Set(turn.before.facts + turn.after.facts).sorted(), before, after)
    if let higher = turn.before.impliedBy, turn.after.impliedBy == nil {
      self = .implication(by: higher)
    } else {
      self = changes.isEmpty ? .date : .facts(changes)
    }
  }

  private static func ended(
    _ turn: AssessmentShift.Turn, _ before: AssessmentDocument
  ) -> LapseCause? {
    if let waiver = turn.before.waiver?.statement, turn.after.waiver == nil,
      turn.before.verdict == turn.after.verdict
    {
      return .waiver(waiver)
    }
    if let ruling = turn.before.assessorOverride?.statement, turn.after.assessorOverride == nil {
      return .override(ruling)
    }
    let rests = turn.before.basis.map { [.corroborated, .attested, .stated].contains($0) } ?? false
    let isOut = turn.before.verdict == .notApplicable
    guard let answer = turn.before.answer, rests || isOut else {
      return isOut ? .scoping(before.scoping(of: turn.practice)) : nil
    }
    return turn.after.answer == answer ? nil : .statement(answer)
  }

  private static func changes(
    of names: [String], _ before: AssessmentDocument, _ after: AssessmentDocument
  ) -> [FactChange] {
    let old = Dictionary(before.facts.map { ($0.name, $0) }) { first, _ in first }
    let new = Dictionary(after.facts.map { ($0.name, $0) }) { first, _ in first }
    return names.compactMap { name in
      guard let was = old[name], let now = new[name] else { return nil }
      guard was.value != now.value || was.unknownReason != now.unknownReason else { return nil }
      return FactChange(name: name, before: was, after: now)
    }
  }
}

extension AssessmentDocument {
  fileprivate func scoping(of practice: String) -> Scoping? {
    domains.flatMap(\.practices).first { $0.id == practice }?.scoping
  }
}
