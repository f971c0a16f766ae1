/// What the members of a pack are called.
public enum PackLayout {
  /// The digests of everything that is not signed itself.
  public static let checksums = "SHA256SUMS"
  /// How to check the pack, for a person.
  public static let guide = "VERIFY.md"
  /// The assessment.
  public static let assessment = "assessment.json"
  /// Every piece of evidence that assessors ask for, by its official identifier.
  public static let materials = "index.csv"
  /// What the assessment was asked for.
  public static let options = "options.json"
  /// The assessment for tools that read OSCAL.
  public static let oscal = "oscal/assessment-results.json"
  /// What the members are, for tools that read RO-Crate; the name is the standard's.
  public static let crate = "ro-crate-metadata.json"
  /// The signed statement on the assessment.
  public static let statement = "statements/assessment.dsse.json"
  /// The signed short statement.
  public static let summary = "statements/summary.dsse.json"
  /// What a time-stamping authority answered for the assessment.
  public static let timestamp = "timestamp.tsr"
  /// Checks the pack without Assay.
  public static let script = "verify.sh"
  /// Where the evidence is, as `assay collect` gathers it.
  public static let collectionFolder = "collection/"
  /// Where the model's files are.
  public static let modelFolder = "model/"
  /// Where the reports are.
  public static let reportFolder = "reports/"

  /// What stands outside the list of digests: that list itself and what signs it.
  static let unlisted: Set<String> = [checksums, statement, summary]
}
