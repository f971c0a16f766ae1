/// Where a summary is shown, which limits how long it may be.
public enum SummaryPlace: String, Sendable, Hashable, CaseIterable {
  /// The summary of a job in a pipeline: GitHub takes 1 MiB of each step and shows nothing of a
  /// longer one.
  case job
  /// A comment on a merge request: GitHub takes 65,536 characters.
  case comment

  /// Whether a text fits, with room for what a pipeline writes around it.
  func takes(_ text: String) -> Bool {
    switch self {
    case .job: text.utf8.count <= 1_000_000
    case .comment: text.unicodeScalars.count <= 65_000
    }
  }
}
