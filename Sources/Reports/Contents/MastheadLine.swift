import Assessment
import Quantities

extension Edition {
  /// The commit's first digits, or that there is none.
  var shortCommit: String {
    document.project.commit.map { String($0.prefix(12)) } ?? self(EvidenceWords.plainFolder)
  }

  /// `2026-11-23`.
  var date: String { document.project.asOf.date.description }

  /// `Continuous delivery 0.1.0`.
  var modelName: String { "\(self(document.model.title)) \(document.model.version)" }
}
