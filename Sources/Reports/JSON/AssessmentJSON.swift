public import Assessment
public import DataFormats

/// The assessment document as JSON: what a second run must reproduce byte for byte.
///
/// Fractions are texts such as `3/4`, moments are RFC 3339 in UTC, and no number has a point. The
/// first key names the format, by which Assay knows its own reports and never takes them for
/// evidence.
public enum AssessmentJSON {
  /// The value of the first key.
  public static let format = "assay.assessment/1"

  /// Writes a document; the same document gives the same bytes.
  public static func encode(_ document: AssessmentDocument) -> [UInt8] {
    var writer = JSONWriter()
    writer.part(document)
    return writer.finish()
  }

  /// The digest of what `encode` writes, by which a printed report names its assessment.
  public static func digest(of document: AssessmentDocument) -> Digest {
    Digest.sha256(encode(document))
  }

  /// Reads what `encode` writes; another format, an unknown key or a wrong type is an error.
  public static func decode(
    _ bytes: [UInt8], path: String
  ) throws(InputError) -> AssessmentDocument {
    try AssessmentDocument(JSONNode.parse(bytes, path: path), path: path)
  }
}
