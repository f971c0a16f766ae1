/// One project over time: its assessments by date, and what changed from each to the next.
public struct ProjectTimeline: Sendable {
  /// An assessment and the file that holds it.
  public struct Entry: Sendable {
    /// The file, as the user named it.
    public let file: String
    /// The assessment.
    public let document: AssessmentDocument

    /// Names an assessment.
    public init(file: String, document: AssessmentDocument) {
      (self.file, self.document) = (file, document)
    }
  }

  /// The assessments, the oldest first; those of one moment stand as given.
  public let entries: [Entry]
  /// What changed from each to the next.
  public let changes: [AssessmentTrace]

  /// Why assessments are no timeline.
  public enum Refusal: Error, Hashable {
    /// There are fewer than two.
    case tooFew(Int)
    /// They are of different projects; a file of each.
    case differentProjects(String, in: String, other: String, otherIn: String)
    /// They are by different models; a file of each.
    case differentModels(String, in: String, other: String, otherIn: String)
  }

  /// Puts assessments in order and traces the changes between them.
  public init(_ entries: [Entry]) throws(Refusal) {
    guard let first = entries.first, entries.count > 1 else { throw .tooFew(entries.count) }
    for entry in entries {
      let (one, other) = (first.document, entry.document)
      if one.project.name != other.project.name {
        throw .differentProjects(
          one.project.name, in: first.file, other: other.project.name, otherIn: entry.file)
      }
      if one.model.id != other.model.id {
        throw .differentModels(
          one.model.id, in: first.file, other: other.model.id, otherIn: entry.file)
      }
    }
    let sorted = entries.enumerated().sorted {
      ($0.element.document.project.asOf, $0.offset) < ($1.element.document.project.asOf, $1.offset)
    }.map(\.element)
    self.entries = sorted
    changes = zip(sorted, sorted.dropFirst()).map {
      AssessmentTrace(from: $0.document, to: $1.document)
    }
  }
}
