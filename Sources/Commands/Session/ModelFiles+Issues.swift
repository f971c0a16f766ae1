import DataFormats
import MaturityModel
import TextLayout

extension ModelFiles {
  /// The issues of the model, each with its line of the file and a caret where that has a place.
  func lines(of error: ModelError) -> [String] {
    let more = error.omitted > 0 ? ["and \(error.omitted) more; mend these first"] : []
    return error.issues.flatMap(lines(of:)) + more
  }

  /// One issue with its line and a caret.
  func lines(of issue: ModelIssue) -> [String] {
    let file = files.first { issue.path == (directory.isEmpty ? "" : directory + "/") + $0.path }
    guard let file, let excerpt = issue.position?.excerpt(of: file.bytes) else {
      return ["\(issue)"]
    }
    return ["\(issue)", "  \(excerpt.line)", "  \(excerpt.caret)"]
  }
}
