/// Recognises what Assay itself wrote, which must not count as evidence of the next assessment.
enum OwnReports {
  /// What stands in the first 4 KiB of every file Assay writes in a format that is also read: the
  /// `format` of the assessment document, or a property with its name.
  static let mark: StaticString = "assay.assessment"

  /// Whether a file is one of them.
  static func contains(_ candidate: Candidate) -> Bool { candidate.prefixContains(mark) }
}
