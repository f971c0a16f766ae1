import Evidence

/// What a commit's subject and body show.
struct CommitMessage {
  let subject: [UInt8]
  let body: [UInt8]

  /// The marks of the message; the trunk's mark comes from the graph.
  func marks(workItem: [UInt8]?) -> RepositoryHistory.Marks {
    var marks: RepositoryHistory.Marks = []
    let type = conventionalType
    if type != nil { marks.insert(.conventional) }
    if type == "revert" || subject.starts(with: Self.revertSubject) { marks.insert(.revert) }
    if requestNumber != nil || isRequestMerge { marks.insert(.reviewTrace) }
    addBodyMarks(to: &marks)
    if workItem != nil { marks.insert(.workItem) }
    return marks
  }

  /// Types of Conventional Commits 1.0 as the common configuration has them.
  ///
  /// The specification allows any noun, by which every `module: subject` would follow it.
  static let conventionalTypes: Set<String> = [
    "build", "chore", "ci", "docs", "feat", "fix", "perf", "refactor", "revert", "style", "test",
  ]

  /// The type of a subject like `feat(parser)!: add arrays`; nil for another subject.
  private var conventionalType: String? {
    let letters = subject.prefix { $0.isLetter }
    // Most subjects end here, before any text is made.
    guard letters.count <= 8, letters.count + 2 < subject.count, !subject[letters.count].isSpace
    else { return nil }
    let type = String(decoding: letters, as: UTF8.self).lowercased()
    guard Self.conventionalTypes.contains(type) else { return nil }
    var rest = subject[letters.count...]
    if rest.first == UInt8(ascii: "(") {
      guard let close = rest.firstIndex(of: UInt8(ascii: ")")), close > rest.startIndex + 1 else {
        return nil
      }
      rest = rest[(close + 1)...]
    }
    if rest.first == UInt8(ascii: "!") { rest = rest.dropFirst() }
    return rest.starts(with: ": ".utf8) && rest.count > 2 ? type : nil
  }

  /// The start of the line that `git revert` writes into the body.
  static let revertLine = Array("This reverts commit ".utf8)

  private static let revertSubject = Array("Revert \"".utf8)

  /// Starts of subjects that forges write when a request is merged.
  static let mergeSubjects = [
    "Merge pull request ", "Merged PR ", "Merge PR ", "Merge request ", "Merged in ",
  ].map { Array($0.utf8) }

  /// Starts of lines in the body that name a request or a reviewer.
  static let reviewLines = [
    "See merge request ", "Reviewed-by:", "Reviewed-on:", "Approved-by:", "Differential Revision:",
    "PR-URL:", "Pull-request:", "Pull-Request:", "Pull request:", "Merge-request:",
  ].map { Array($0.utf8) }

  private var isRequestMerge: Bool {
    Self.mergeSubjects.contains { subject.starts(with: $0) } || isForgeMerge
  }

  /// Marks what lines of the body start with, in one pass.
  private func addBodyMarks(to marks: inout RepositoryHistory.Marks) {
    var start = 0
    while start < body.count {
      let line = body[start...]
      switch body[start] {
      case UInt8(ascii: "T"):
        if line.starts(with: Self.revertLine) { marks.insert(.revert) }
      case UInt8(ascii: "A"), UInt8(ascii: "D"), UInt8(ascii: "M"), UInt8(ascii: "P"),
        UInt8(ascii: "R"), UInt8(ascii: "S"):
        if Self.reviewLines.contains(where: line.starts(with:)) { marks.insert(.reviewTrace) }
      default: break
      }
      start = (line.firstIndex(of: UInt8(ascii: "\n")) ?? body.count) + 1
    }
  }

  private static let mergeBranch = Array("Merge branch '".utf8)
  private static let intoTarget = Array("' into '".utf8)

  /// GitLab's `Merge branch 'a' into 'main'`; git itself writes no quotes around the target.
  private var isForgeMerge: Bool {
    subject.starts(with: Self.mergeBranch) && subject.last == UInt8(ascii: "'")
      && subject.contains(run: Self.intoTarget)
  }

  /// Where a request's number stands at the subject's end: `(#12)` or `(!12)`.
  private var requestNumber: Range<Int>? {
    guard subject.last == UInt8(ascii: ")"), let open = subject.lastIndex(of: UInt8(ascii: "("))
    else { return nil }
    let inside = subject[(open + 1)...].dropLast()
    guard let sign = inside.first, sign == UInt8(ascii: "#") || sign == UInt8(ascii: "!"),
      inside.count > 1, inside.dropFirst().allSatisfy({ $0.isDigit })
    else { return nil }
    return open..<subject.count
  }

  /// The work item that the subject names; the number of its own request is none.
  func workItem(_ pattern: WorkItemPattern) -> [UInt8]? {
    if Self.mergeSubjects.contains(where: { subject.starts(with: $0) }) {
      return pattern.firstMatch(in: subject, skippingNumbers: true)
    }
    let end = requestNumber?.lowerBound ?? subject.count
    return pattern.firstMatch(in: Array(subject[..<end]), skippingNumbers: false)
  }
}
