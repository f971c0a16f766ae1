import CEL

/// `finding.duplicated.*`, `finding.debt.*`, `finding.gate.*`: measures of the code as a whole.
enum CodeMeasureFacts {
  static let all: [FactDerivation] = [
    sum("duplicated.blocks", \.duplicatedBlocks, en: "pieces of code that repeat", zh: "重复代码块数"),
    sum("duplicated.lines", \.duplicatedLines, en: "lines of code that repeats", zh: "重复代码行数"),
    FactDerivation(
      "finding.duplicated.ratio", .double, .ratio, en: "share of lines that repeat", zh: "重复代码行占比",
      formula: "lines of repeated code / all lines, over measures that tell both", minimum: 1,
      supplier: .codeMeasures
    ) {
      on($0) { all in
        let told = all.filter { $0.duplicatedLines != nil && $0.lines != nil }
        return .ratio(
          total(told, \.duplicatedLines), of: total(told, \.lines),
          from: (told.isEmpty ? all : told).map(\.provenance))
      }
    },
    FactDerivation(
      "finding.debt.minutes", .double, .minutes, en: "minutes to settle all findings",
      zh: "修复全部问题所需分钟数",
      formula: "technical debt of the measures, summed; without measures, efforts of the current "
        + "findings, summed over reports whose pages are all there",
      supplier: .codeMeasures, observe: debt),
    FactDerivation(
      "finding.gate.passed", .bool, .flag, en: "the code passes its quality gate", zh: "代码通过质量门禁",
      formula: "every quality gate that was read says passed; unknown without a gate",
      supplier: .codeMeasures
    ) {
      on($0) { all in
        let told = all.filter { $0.isGatePassed != nil }
        guard !told.isEmpty else {
          return .unknown(.hidden("no measures tell of a gate"), from: all.map(\.provenance))
        }
        return .flag(told.allSatisfy { $0.isGatePassed == true }, from: told.map(\.provenance))
      }
    },
  ]

  private static func sum(
    _ name: String, _ part: any KeyPath<CodeMeasures, Int?> & Sendable, en: String, zh: String
  ) -> FactDerivation {
    FactDerivation(
      "finding.\(name)", .int, .count, en: en, zh: zh,
      formula: "\(en), summed over the measures that tell them", supplier: .codeMeasures
    ) {
      on($0) { all in
        let told = all.filter { $0[keyPath: part] != nil }
        guard !told.isEmpty else {
          return .unknown(.hidden("no measures tell it"), from: all.map(\.provenance))
        }
        return .count(total(told, part), from: told.map(\.provenance))
      }
    }
  }

  private static func debt(_ context: DerivationContext) -> Observation {
    let measured = on(context) { all in
      let told = all.filter { $0.debtMinutes != nil }
      guard !told.isEmpty else { return .unknown(.noEvidence) }
      return .number(
        Double(total(told, \.debtMinutes)), sample: told.count, from: told.map(\.provenance))
    }
    guard case .unknown(.noEvidence) = measured.state else { return measured }
    switch context.fresh(context.evidence.findingsReports, .findings, dated: \.timestamp) {
    case .none(let reason): return .unknown(reason)
    case .reports(let reports): return debt(of: reports)
    }
  }

  private static func debt(of reports: [FindingsReport]) -> Observation {
    let told = reports.filter { $0.debtMinutes != nil }
    guard !told.isEmpty else {
      return .unknown(.hidden("no report tells efforts"), from: reports.map(\.provenance))
    }
    let places = told.map(\.provenance)
    guard !FindingFacts.lacksPages(told) else {
      return .unknown(.hidden("pages of an export are missing"), from: places)
    }
    let sum = told.reduce(0.0) { $0 + Double($1.debtMinutes ?? 0) }
    return .number(sum, sample: told.count, from: places)
  }

  private static func on(
    _ context: DerivationContext, _ observe: ([CodeMeasures]) -> Observation
  ) -> Observation {
    switch context.fresh(context.evidence.codeMeasures, .findings, dated: \.timestamp) {
    case .reports(let measures): observe(measures)
    case .none(let reason): .unknown(reason)
    }
  }

  private static func total(
    _ measures: [CodeMeasures], _ part: KeyPath<CodeMeasures, Int?>
  ) -> Int {
    measures.reduce(0) { $0.addingReportingOverflow($1[keyPath: part] ?? 0).partialValue }
  }
}
