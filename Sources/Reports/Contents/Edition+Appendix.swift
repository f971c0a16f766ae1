import Assessment
import DataFormats
import Evidence
import Quantities

extension Edition {
  /// `14 files, 1,234 bytes`, and how many of them are listed when not all are.
  var evidenceTotal: String {
    let files = document.evidence
    let bytes = files.reduce(0) { $0.addingReportingOverflow(max(0, $1.size)).partialValue }
    let total = self(EvidenceWords.files(files.count, bytes: GroupedNumber.text(bytes)))
    guard listedFiles.count < files.count else { return total }
    return sentences(["\(total)\(stop)", self(EvidenceWords.listed(listedFiles.count))])
  }

  /// The practices that have a level, in the model's order.
  var ratedPractices: [PracticeResult] {
    document.domains.flatMap(\.practices).filter { $0.level != nil }
  }

  /// An exact number for reading.
  func number(_ value: Rational) -> String { ExactNumber.text(value) }
}

extension Diagnostic {
  /// `path:line:column`, or `path`.
  var place: String { position.map { "\(path):\($0)" } ?? path }
}
