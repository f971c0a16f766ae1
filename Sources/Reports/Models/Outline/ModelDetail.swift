import DataFormats
import MaturityModel
import TextLayout

/// One labelled line about a criterion, the same in every format.
struct ModelDetail: Sendable {
  /// What stands after the label.
  enum Content: Sendable {
    case text(String)
    /// Names and identifiers.
    case names([String])
    /// A rule and the line it stands at.
    case rule(String, place: String)
  }

  let label: LocalizedText
  let content: Content

  init(_ label: LocalizedText, _ content: Content) {
    (self.label, self.content) = (label, content)
  }
}

extension ModelEdition {
  /// Everything the model says of a criterion beside its text.
  func details(of criterion: Criterion) -> [ModelDetail] {
    rules(of: criterion) + texts(of: criterion) + evidence(of: criterion)
      + relations(of: criterion) + effort(of: criterion)
  }

  private func texts(of criterion: Criterion) -> [ModelDetail] {
    let texts: [(LocalizedText, LocalizedText?)] = [
      (ColumnWords.question, criterion.ask), (ColumnWords.whatToDo, criterion.improve),
      (ColumnWords.note, criterion.note),
    ]
    return texts.compactMap { label, text in
      text.map { ModelDetail(label, .text(self($0))) }
    }
  }

  private func rules(of criterion: Criterion) -> [ModelDetail] {
    criterion.decision.named.map { key, rule in
      ModelDetail(
        EvidenceWords.rule(kind: key),
        .rule(rule.source, place: "\(criterion.file):\(rule.position.line)"))
    }
  }

  private func evidence(of criterion: Criterion) -> [ModelDetail] {
    let untitled = criterion.evidence.filter { self($0.title).isEmpty }.map(\.id)
    var details =
      untitled.isEmpty ? [] : [ModelDetail(ColumnWords.requested, .names(untitled))]
    for evidence in criterion.evidence where !self(evidence.title).isEmpty {
      let kind = language.bracketed(self(ModelWords.kind(evidence.kind)))
      let text = "\(evidence.id)\(language.colon)\(self(evidence.title))\(kind)"
      details.append(ModelDetail(ColumnWords.requested, .text(text)))
    }
    if criterion.accepts != RequestedEvidence.Kind.allCases, !criterion.accepts.isEmpty {
      let kinds = criterion.accepts.map { self(ModelWords.kind($0)) }
      details.append(ModelDetail(ModelWords.accepts, .text(language.list(kinds))))
    }
    if criterion.minimumBasis != .stated {
      details.append(
        ModelDetail(ModelWords.minimumBasis, .text(self(ModelWords.basis(criterion.minimumBasis)))))
    }
    if !criterion.isWaivable {
      details.append(ModelDetail(ColumnWords.note, .text(self(ModelWords.notWaivable))))
    }
    return details
  }

  private func relations(of criterion: Criterion) -> [ModelDetail] {
    let names: [(LocalizedText, [String])] = [
      (ModelWords.supersedes, criterion.supersedes), (ModelWords.requires, criterion.requires),
      (ModelWords.references, criterion.references.map { "\($0.framework.rawValue) \($0.id)" }),
    ]
    return names.filter { !$0.1.isEmpty }.map { ModelDetail($0.0, .names($0.1)) }
  }

  private func effort(of criterion: Criterion) -> [ModelDetail] {
    let effort = self(
      ModelWords.effort(cost: criterion.cost, verify: criterion.verify, weight: criterion.weight))
    let trend =
      criterion.isTrend ? [ModelDetail(ModelWords.trend, .text(self(ModelWords.asksTrend)))] : []
    return trend + [ModelDetail(ModelWords.effortLabel, .text(effort))]
  }
}
