import DataFormats
import Evidence

extension UnknownReason: DocumentPart {
  static let schema = ObjectSchema(
    "unknown reason",
    [
      .required("code", .choice(Code.allCases.map(\.rawValue))), .optional("newest", .text),
      .optional("sample", .integer), .optional("minimum", .integer), .optional("detail", .text),
    ])

  private enum Code: String, CaseIterable {
    case noEvidence = "no_evidence"
    case expired, insufficient, incomplete, hidden, conflict
  }

  func write(to writer: inout JSONWriter) {
    writer.member("code", code)
    switch self {
    case .noEvidence: break
    case .expired(let newest): writer.member("newest", newest)
    case .insufficient(let sample, let minimum):
      writer.member("sample", sample)
      writer.member("minimum", minimum)
    case .incomplete(let detail), .hidden(let detail), .conflict(let detail):
      writer.member("detail", detail)
    }
  }

  init(reading object: inout StrictObject) throws(InputError) {
    switch try object.choice("code", among: Code.allCases) {
    case .noEvidence: self = .noEvidence
    case .expired: self = .expired(newest: try object.text("newest"))
    case .insufficient:
      self = .insufficient(
        sample: try object.int("sample"), minimum: try object.int("minimum"))
    case .incomplete: self = .incomplete(try object.text("detail"))
    case .hidden: self = .hidden(try object.text("detail"))
    case .conflict: self = .conflict(try object.text("detail"))
    }
  }
}
