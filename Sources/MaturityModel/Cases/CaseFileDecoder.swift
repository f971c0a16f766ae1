import DataFormats
import Quantities
import TextLayout

/// Reads one file of worked cases after another.
///
/// A file has `cases`, each a situation with any expectations, and `tables`, which state the
/// verdicts of one criterion row by row.
struct CaseFileDecoder {
  /// The format that is read.
  static let format = "assay.cases/1"

  let names: CaseNames
  let issues: IssueCollector
  private(set) var cases: [WorkedCase] = []
  private(set) var equivalents: [EquivalentMutant] = []

  init(names: CaseNames, issues: IssueCollector) {
    (self.names, self.issues) = (names, issues)
  }

  mutating func decode(_ file: String, _ bytes: [UInt8]) {
    let path = issues.path(of: file)
    let document = issues.take { () throws(InputError) in try YAML.document(bytes, path: path) }
    guard let document,
      var mapping = ModelMapping(document, file: file, called: "the cases", issues: issues)
    else { return }
    let format = mapping.string("format")
    if !format.isEmpty, format != Self.format {
      mapping.report(.unknownFormat(format, known: Self.format), at: "format")
    }
    let parts = CaseDecoder(names: names, issues: issues, file: file)
    cases += mapping.items("cases").compactMap(parts.situation)
    cases += mapping.items("tables").flatMap(parts.table)
    equivalents += mapping.items("equivalent").compactMap(equivalent(in: file))
    mapping.finish()
  }

  private func equivalent(in file: String) -> (YAMLNode) -> EquivalentMutant? {
    { node in
      guard
        var entry = ModelMapping(
          node, file: file, called: "an equivalent mutant", issues: issues)
      else { return nil }
      let criterion = entry.string("criterion")
      let isKnown =
        criterion.isEmpty
        || names.check(
          criterion, .criterion, among: names.criteria, in: file,
          at: entry.position(of: "criterion"))
      let mutant = EquivalentMutant(
        criterion: criterion, kind: entry.optionalString("rule"),
        original: entry.string("original"), replacement: entry.string("replacement"),
        reason: entry.string("reason"), path: issues.path(of: file), position: node.position)
      entry.finish()
      return isKnown ? mutant : nil
    }
  }
}
