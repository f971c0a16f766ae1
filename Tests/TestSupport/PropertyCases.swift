import Platform

/// How many random cases a dear property is tried on.
public enum PropertyCases {
  /// The usual count, or that of the environment's `ASSAY_CASES`.
  public static func count(_ usual: Int) -> Int {
    ProcessEnvironment.variables["ASSAY_CASES"].flatMap { Int($0) } ?? usual
  }
}
