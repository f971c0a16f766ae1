import Assessment

/// The JSON Schema (2020-12) of the assessment document.
public enum AssessmentSchema {
  /// The schema as JSON text; the same in every run.
  public static var text: String {
    SchemaText.text(of: AssessmentDocument.schema, format: AssessmentJSON.format)
  }
}
