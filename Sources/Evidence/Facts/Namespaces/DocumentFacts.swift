import CEL
import Quantities

/// `document.*`: what prose and registers in the repository tell: change logs, decisions, controls.
enum DocumentFacts {
  static let all: [FactDerivation] = changeLogs + decisions + controls

  private static let changeLogs = [
    FactDerivation(
      "document.changelog.versions", .int, .count, en: "versions described in change logs",
      zh: "变更日志记录的版本数", formula: "headings that name a version", supplier: .changeLogs
    ) { onVersions($0) { .count($0.count, from: $0.map(\.place)) } },
    FactDerivation(
      "document.changelog.dated.ratio", .double, .ratio,
      en: "share of versions in change logs that have a date", zh: "变更日志中标明日期的版本占比",
      formula: "versions with a date / versions", minimum: 1, supplier: .changeLogs
    ) {
      onVersions($0) { all in
        .ratio(all.count { $0.date != nil }, of: all.count, from: all.map(\.place))
      }
    },
    FactDerivation(
      "document.changelog.age_days", .double, .days, en: "age of the newest version in change logs",
      zh: "变更日志最新版本距今天数",
      formula: "days from the newest date of a version to the date of the assessment",
      minimum: 1, supplier: .changeLogs
    ) { context in
      onVersions(context) { all in age(all.map { ($0.date, $0.place) }, context) }
    },
    FactDerivation(
      "document.changelog.unreleased", .bool, .flag,
      en: "changes to come are collected in a change log", zh: "变更日志记录未发布变更",
      formula: "a heading 'Unreleased' in a change log", supplier: .changeLogs
    ) { context in
      let logs = context.evidence.changeLogs
      guard !logs.isEmpty else { return .unknown(.noEvidence) }
      return .flag(logs.contains(where: \.hasUnreleased), from: logs.map(\.provenance))
    },
    FactDerivation(
      "document.changelog.tagged.ratio", .double, .ratio,
      en: "share of version tags that a change log describes", zh: "变更日志有记录的版本标签占比",
      formula: "version tags of the history with an entry of that number / version tags",
      minimum: 3, supplier: .changeLogs
    ) { context in
      onVersions(context) { all in
        guard let history = context.evidence.history else { return .unknown(.noEvidence) }
        let numbers = Set(all.map { String(VersionName.number(in: $0.name)) })
        let tags = history.tags.map(\.name).filter(VersionName.matches)
        return .ratio(
          tags.count { numbers.contains(String(VersionName.number(in: $0))) }, of: tags.count,
          from: all.map(\.place))
      }
    },
  ]

  private static let decisions = [
    FactDerivation(
      "document.decisions.count", .int, .count, en: "recorded architectural decisions",
      zh: "架构决策记录数", formula: "records in a folder of decisions", supplier: .decisions
    ) { onDecisions($0) { .count($0.count, from: $0.map(\.provenance)) } },
    FactDerivation(
      "document.decisions.accepted", .int, .count, en: "accepted architectural decisions",
      zh: "已接受的架构决策数", formula: "records with the status accepted or approved",
      supplier: .decisions
    ) {
      onDecisions($0) { all in
        let accepted = all.filter { ["accepted", "approved"].contains($0.status) }
        return .count(accepted.count, from: accepted.map(\.provenance))
      }
    },
    FactDerivation(
      "document.decisions.status.ratio", .double, .ratio,
      en: "share of architectural decisions with a status", zh: "标明状态的架构决策占比",
      formula: "records with a status / records", minimum: 1, supplier: .decisions
    ) {
      onDecisions($0) { all in
        .ratio(all.count { $0.status != nil }, of: all.count, from: all.map(\.provenance))
      }
    },
    FactDerivation(
      "document.decisions.age_days", .double, .days, en: "age of the newest architectural decision",
      zh: "最新架构决策距今天数",
      formula: "days from the newest date of a record to the date of the assessment",
      minimum: 1, supplier: .decisions
    ) { context in
      onDecisions(context) { all in age(all.map { ($0.date, $0.provenance) }, context) }
    },
  ]

  private static let controls = [
    FactDerivation(
      "document.controls.kinds", .list(.string), .names, en: "kinds of OSCAL documents",
      zh: "OSCAL 文档种类", formula: "distinct roots of OSCAL documents", supplier: .controls
    ) { onControls($0) { .names($0.map(\.kind.rawValue), from: $0.map(\.provenance)) } },
    control(
      "implemented", \.implementedRequirements, en: "requirements said to be implemented",
      zh: "声明已实现的控制要求数"),
    control("findings", \.findings, en: "findings of assessments", zh: "评估发现数"),
    control("open", \.openItems, en: "items of plans of action", zh: "整改计划事项数"),
  ]

  private static func control(
    _ name: String, _ part: any KeyPath<ControlDocument, Int> & Sendable, en: String, zh: String
  ) -> FactDerivation {
    FactDerivation(
      "document.controls.\(name)", .int, .count, en: "\(en) in OSCAL documents",
      zh: "OSCAL 文档\(zh)", formula: "such statements in all OSCAL documents, at any depth",
      supplier: .controls
    ) {
      onControls($0) { all in
        let telling = all.filter { $0[keyPath: part] > 0 }
        return .count(
          telling.reduce(0) { $0 + $1[keyPath: part] }, from: telling.map(\.provenance))
      }
    }
  }

  /// A version of any change log with its place.
  private struct Entry {
    let name: String
    let date: Instant?
    let place: Provenance
  }

  private static func onVersions(
    _ context: DerivationContext, _ observe: ([Entry]) -> Observation
  ) -> Observation {
    let logs = context.evidence.changeLogs
    guard !logs.isEmpty else { return .unknown(.noEvidence) }
    return observe(
      logs.flatMap { log in
        log.versions.map { version in
          Entry(
            name: version.name, date: version.date,
            place: Provenance(path: log.provenance.path, line: version.line))
        }
      })
  }

  private static func onDecisions(
    _ context: DerivationContext, _ observe: ([DecisionRecord]) -> Observation
  ) -> Observation {
    let all = context.evidence.decisions
    return all.isEmpty ? .unknown(.noEvidence) : observe(all)
  }

  private static func onControls(
    _ context: DerivationContext, _ observe: ([ControlDocument]) -> Observation
  ) -> Observation {
    let all = context.evidence.controlDocuments
    return all.isEmpty ? .unknown(.noEvidence) : observe(all)
  }

  /// Dates after the assessment count for none of it.
  private static func age(
    _ dated: [(date: Instant?, place: Provenance)], _ context: DerivationContext
  ) -> Observation {
    let past = dated.filter { $0.date.map { $0 <= context.asOf } ?? false }
    guard let newest = past.compactMap(\.date).max() else {
      return .unknown(.insufficient(sample: 0, minimum: 1), from: dated.map(\.place))
    }
    let days = context.asOf.date.daysSinceEpoch - newest.date.daysSinceEpoch
    return .number(
      Double(days), sample: past.count, from: past.filter { $0.date == newest }.map(\.place))
  }
}
