import Evidence

/// Tells which facts differ between two assessments of a project, and why.
///
/// A fact whose files or history changed is laid to them; the date, the tool and the model are
/// named only where everything it was read from stayed the same.
struct FactTracer {
  let old: AssessmentDocument
  let new: AssessmentDocument
  /// What could explain a difference for which nothing better is found.
  let leftovers: CauseSet
  private let before: [String: FactUse]
  private let after: [String: FactUse]
  private let filesBefore: [String: EvidenceFile]
  private let filesAfter: [String: EvidenceFile]

  init(from old: AssessmentDocument, to new: AssessmentDocument) {
    (self.old, self.new) = (old, new)
    leftovers = Self.leftovers(old, new)
    (before, after) = (Self.index(old.facts), Self.index(new.facts))
    (filesBefore, filesAfter) = (Self.index(old.evidence), Self.index(new.evidence))
  }

  /// How a fact changed; nil when it did not.
  func change(of name: String) -> FactChange? {
    let (was, now) = (before[name], after[name])
    guard was?.reading != now?.reading else { return nil }
    let files = paths(of: was, now).compactMap(change(ofFile:)) + unlistedFiles(was, now)
    return FactChange(
      name: name, old: was, new: now, causes: causes(was, now, files), files: files)
  }

  /// How a file changed; nil when it did not, or when it is no evidence by itself.
  func change(ofFile path: String) -> FileChange? {
    let (was, now) = (filesBefore[path], filesAfter[path])
    guard was != nil || now != nil, was?.digest != now?.digest || (was == nil) != (now == nil),
      path != Self.history
    else { return nil }
    return FileChange(
      path: path, wasRead: was != nil, isRead: now != nil, old: was?.digest, new: now?.digest)
  }

  private func causes(_ was: FactUse?, _ now: FactUse?, _ files: [FileChange]) -> CauseSet {
    if case .expired = now?.unknownReason { return CauseSet(.expired) }
    var found = files.map(\.cause)
    if hasOtherHistory, reads(history: was, now) { found.append(.code) }
    if found.isEmpty, isCut(was) || isCut(now) { found = kindredFiles(was, now).map(\.cause) }
    return found.isEmpty ? leftovers : CauseSet(found)
  }

  private var hasOtherHistory: Bool {
    old.project.commit != new.project.commit || old.project.isShallow != new.project.isShallow
  }

  /// Whether a fact is derived from the history, or from files that only the commit stands for.
  private func reads(history facts: FactUse?...) -> Bool {
    facts.compactMap { $0 }.flatMap(\.provenance).contains { place in
      place.path == Self.history || isUnlisted(place.path)
    }
  }

  /// Files of the project that are no evidence by themselves, where no commit stands for them.
  private func unlistedFiles(_ was: FactUse?, _ now: FactUse?) -> [FileChange] {
    guard old.project.commit == new.project.commit else { return [] }
    let (before, after) = (Set(paths(of: was)), Set(paths(of: now)))
    return before.symmetricDifference(after).sorted().filter(isUnlisted).map { path in
      FileChange(
        path: path, wasRead: before.contains(path), isRead: after.contains(path), old: nil,
        new: nil)
    }
  }

  private func isUnlisted(_ path: String) -> Bool {
    path != Self.history && filesBefore[path] == nil && filesAfter[path] == nil
  }

  private func isCut(_ fact: FactUse?) -> Bool {
    fact.map { $0.provenanceCount > $0.provenance.count } ?? false
  }

  /// Files of the formats that a fact with more places than are listed was read from.
  private func kindredFiles(_ facts: FactUse?...) -> [FileChange] {
    let listed = facts.compactMap { $0 }.flatMap(\.provenance).map(\.path)
    let formats = Set(listed.compactMap { (filesAfter[$0] ?? filesBefore[$0])?.format })
    let files = Set(
      (old.evidence + new.evidence).filter { formats.contains($0.format) }.map(\.path))
    return files.sorted().compactMap(change(ofFile:))
  }

  private func paths(of facts: FactUse?...) -> [String] {
    Set(facts.compactMap { $0 }.flatMap(\.provenance).map(\.path)).sorted()
  }

  private static let history = ".git"

  private static func leftovers(_ old: AssessmentDocument, _ new: AssessmentDocument) -> CauseSet {
    var causes: [ChangeCause] = []
    if old.toolVersion != new.toolVersion { causes.append(.tool) }
    if old.model.digest != new.model.digest { causes.append(.model) }
    if old.project.asOf != new.project.asOf { causes.append(.time) }
    if old.project.commit != new.project.commit { causes.append(.code) }
    if !causes.isEmpty { return CauseSet(causes) }
    return CauseSet(Set(old.evidence) != Set(new.evidence) ? [.evidenceChanged] : [])
  }

  private static func index(_ facts: [FactUse]) -> [String: FactUse] {
    Dictionary(facts.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func index(_ files: [EvidenceFile]) -> [String: EvidenceFile] {
    Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension FactUse {
  /// What a rule can tell apart.
  fileprivate var reading: [String?] {
    [value, fraction.map { "\($0.numerator)/\($0.denominator)" }, unknownReason?.code]
  }
}
