/// Recognises what Assay itself wrote, which must not count as evidence of the next assessment.
enum OwnReports {
  /// Texts that stand in the first 4 KiB of every file Assay writes in a format that is also read.
  static let marks: [StaticString] = ["assay.assessment", "\"name\": \"assay\"", "name=\"assay\""]

  /// Whether a file is one of them.
  static func contains(_ candidate: Candidate) -> Bool {
    marks.contains { candidate.prefixContains($0) }
  }
}
