import Assessment
import Quantities
import TextLayout

/// A plan in one language, ready to be printed.
struct PlanPage: Sendable {
  /// A step together with the criterion and practice it speaks of.
  struct Entry: Sendable {
    let step: PlanStep
    let reported: ReportedGap
  }

  let edition: Edition
  let contents: PlanContents
  let entries: [Entry]

  init(_ contents: PlanContents, in language: Language) {
    let edition = Edition(contents.document, in: language)
    (self.edition, self.contents) = (edition, contents)
    entries = contents.plan.steps.compactMap { step in
      guard let criterion = edition.criterion(step.criterion),
        let practice = edition.practice(step.practice)
      else { return nil }
      let gap = Gap(
        criterion: step.criterion, practice: step.practice, level: step.level,
        isUnknown: step.isUnknown, remainingCost: step.cost, isBlocking: step.turn != .follow)
      return Entry(
        step: step, reported: ReportedGap(gap: gap, criterion: criterion, practice: practice))
    }
  }

  var plan: ProjectPlan { contents.plan }

  var heading: String {
    "\(edition.document.project.name)\(edition.colon)\(edition(PlanWords.plan))"
  }

  /// Date, commit, model and target.
  var identity: [String] {
    [
      edition.labelled(ColumnWords.date, edition.date), edition.shortCommit, edition.modelName,
      edition.labelled(ColumnWords.target, edition(edition.levelName(plan.target))),
    ]
  }

  /// The mark of a plan that rests on a supposition; nil for a plain one.
  var watermark: String? {
    contents.supposed.isEmpty
      ? nil : edition(PlanWords.supposed(contents.supposed.joined(separator: edition.semicolon)))
  }

  /// The practices that it is for, when not all.
  var scope: String? {
    plan.scope.map { ids in
      edition.labelled(
        PlanWords.scope,
        edition.list(ids.map { id in edition.practice(id).map(name) ?? id }))
    }
  }

  /// What the plan leads to, whether it is the cheapest, and what could still be added.
  var summary: [String] {
    guard let start = plan.start, let end = plan.end else { return [edition(PlanWords.nothing)] }
    if plan.reaches, plan.steps.isEmpty {
      return [edition(PlanWords.there(edition.levelName(start.level)))]
    }
    var lines = [
      edition(
        PlanWords.way(
          from: edition.levelName(start.level), to: edition.levelName(end.level),
          steps: plan.steps.count, points: points(plan.plan.cost)))
        + (edition.language == .chinese ? "" : " ") + certainty
    ]
    let unknown = plan.steps.count(where: \.isUnknown)
    let worst = plan.steps.reduce(Rational.zero) { $0 + $1.worst }
    if unknown > 0 { lines.append(edition(PlanWords.worst(points(worst), unknown: unknown))) }
    return lines + unreachable
  }

  private var certainty: String {
    edition(
      plan.plan.isExact ? PlanWords.exact : PlanWords.approximate(points(plan.plan.bound)))
  }

  private var unreachable: [String] {
    guard !plan.unreachable.isEmpty else { return [] }
    let names = plan.unreachable.map { id in edition.practice(id).map(name) ?? id }
    let shown =
      names.prefix(5) + (names.count > 5 ? [edition(ResultWords.more(names.count - 5))] : [])
    return [
      edition(
        PlanWords.unreachable(
          edition.list(Array(shown)), edition.levelName(plan.target), count: names.count))
    ]
  }

  /// The entries of a turn, in order.
  func entries(_ turn: PlanStep.Turn) -> [Entry] { entries.filter { $0.step.turn == turn } }

  /// The points of a turn.
  func points(of turn: PlanStep.Turn) -> String {
    let sum = plan.steps.filter { $0.turn == turn }.reduce(Rational.zero) { $0 + $1.cost }
    return edition(ResultWords.points(points(sum)))
  }

  /// What would decide unknown criteria of the plan, the most decisive first.
  var needs: [(need: EvidenceNeed, criteria: [String])] {
    let unknown = Set(plan.steps.filter(\.isUnknown).map(\.criterion))
    return edition.document.needs.map { need in
      (need: need, criteria: need.criteria.filter(unknown.contains))
    }.filter { !$0.criteria.isEmpty }.enumerated().sorted {
      $0.element.criteria.count == $1.element.criteria.count
        ? $0.offset < $1.offset : $0.element.criteria.count > $1.element.criteria.count
    }.map(\.element)
  }

  /// What to do: find out, or improve.
  func advice(_ entry: Entry) -> String { edition.firstStep(entry.reported) }

  /// What to do when finding out shows that it is not so.
  func next(_ entry: Entry) -> String? { edition.nextStep(entry.reported) }

  /// How far numbers are from their bounds, where they fail.
  func margins(_ entry: Entry) -> [(fact: String, text: String)] {
    entry.reported.criterion.margins.filter { !$0.holds }.map { ($0.fact, edition.margin($0)) }
  }

  /// The practice, the level, the points and what must come first.
  func notes(_ entry: Entry) -> [String] {
    let step = entry.step
    let first = step.requires.isEmpty ? nil : edition(PlanWords.after(edition.list(step.requires)))
    return [
      name(entry.reported.practice), edition(ResultWords.level(step.level)),
      edition(ResultWords.points(points(step.cost))), first,
    ].compactMap { $0 }
  }

  func name(_ practice: PracticeResult) -> String {
    "\(edition(practice.title))\(edition.bracketed(practice.id))"
  }

  /// Points for reading, with one decimal where they are no whole number.
  func points(_ cost: Rational) -> String {
    cost.denominator == 1 ? "\(cost)" : cost.decimal(places: 1)
  }
}
