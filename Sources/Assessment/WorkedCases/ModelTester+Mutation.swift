import CEL
import DataFormats
import MaturityModel

extension ModelTester {
  /// Makes one slip after the other in the rules and looks which of them no case notices.
  ///
  /// Only cases that ask about the criterion, its practice or its domain are run again. A case
  /// that fails with the rule as written kills nothing.
  public func mutate() -> MutationReport {
    let sound = cases.filter { $0.failures().isEmpty }
    var tally = MutationTally(declared: book.equivalents)
    for (criterion, owners) in ruledCriteria {
      let asking = sound.filter {
        $0.criteria.contains(criterion.id) || $0.expectsLevel(of: owners)
      }
      for (kind, rule) in criterion.decision.named {
        let slip = RuleUnderTest(criterion: criterion, kind: kind, rule: rule)
        for mutant in mutants(of: slip) {
          tally.note(mutant, of: slip, killer: killer(of: mutant, slip, among: asking))
        }
      }
    }
    return tally.report
  }

  /// The criteria with rules, each with the names of its practice and domain.
  private var ruledCriteria: [(criterion: Criterion, owners: Set<String>)] {
    model.domains.flatMap { domain in
      domain.items.flatMap(\.practices).flatMap { practice in
        practice.criteria.filter { !$0.decision.rules.isEmpty }.map {
          ($0, [practice.id, domain.id])
        }
      }
    }
  }

  private func mutants(of slip: RuleUnderTest) -> [Mutant] {
    let made = try? environments[nil]?.mutants(of: slip.rule.source, expecting: slip.type)
    return (made ?? nil) ?? []
  }

  /// The first case that notices a mutant.
  private func killer(
    of mutant: Mutant, _ slip: RuleUnderTest, among asking: [PreparedCase]
  ) -> PreparedCase? {
    var changed: [String?: Criterion?] = [:]
    return asking.first { prepared in
      let profile = prepared.source.profile
      let criterion = changed[profile] ?? self.criterion(with: mutant, slip, in: profile)
      changed[profile] = criterion
      return criterion.map(prepared.notices) ?? false
    }
  }

  /// The criterion with the mutant in place of its rule; nil when the profile's numbers forbid it.
  private func criterion(
    with mutant: Mutant, _ slip: RuleUnderTest, in profile: String?
  ) -> Criterion? {
    guard let environment = environments[profile],
      let expression = try? environment.check(mutant.source, expecting: slip.type)
    else { return nil }
    let rule = Rule(
      source: mutant.source, position: slip.rule.position, expression: expression)
    let own = cases.first { $0.source.profile == profile }?.subject.criteria[slip.criterion.id]
    let criterion = own?.criterion ?? slip.criterion
    return criterion.decided(by: criterion.decision.replacing(slip.kind, with: rule))
  }
}

/// A rule in which slips are made.
struct RuleUnderTest {
  let criterion: Criterion
  let kind: String
  let rule: Rule

  var type: ValueType { kind == "measure" ? .double : .bool }
}

/// Counts mutants and sorts out those that live on.
private struct MutationTally {
  private let declared: [EquivalentMutant]
  private var mutants = 0
  private var killed = 0
  private var equivalent = 0
  private var survivors: [MutationReport.Survivor] = []
  /// For each declaration, whether a mutant of it lives on and which case kills one.
  private var alive: Set<EquivalentMutant> = []
  private var killers: [EquivalentMutant: String] = [:]

  init(declared: [EquivalentMutant]) { self.declared = declared }

  mutating func note(_ mutant: Mutant, of slip: RuleUnderTest, killer: PreparedCase?) {
    mutants += 1
    let declarations = declared.filter { $0.names(mutant, of: slip) }
    if let killer {
      killed += 1
      for declaration in declarations { killers[declaration] = killer.source.name }
    } else if declarations.isEmpty {
      survivors.append(
        MutationReport.Survivor(
          criterion: slip.criterion.id, kind: slip.kind,
          place: slip.criterion.place(of: slip.rule), rule: slip.rule.source, mutant: mutant))
    } else {
      equivalent += 1
      alive.formUnion(declarations)
    }
  }

  var report: MutationReport {
    MutationReport(
      mutants: mutants, killed: killed, survivors: survivors, equivalent: equivalent,
      misdeclared: declared.filter { !alive.contains($0) }.map {
        MutationReport.Misdeclared(
          path: $0.path, position: $0.position, criterion: $0.criterion, killer: killers[$0])
      })
  }
}

extension EquivalentMutant {
  /// Whether the declaration speaks of a mutant; white space makes no difference.
  fileprivate func names(_ mutant: Mutant, of slip: RuleUnderTest) -> Bool {
    criterion == slip.criterion.id && (kind == nil || kind == slip.kind)
      && Self.words(original) == Self.words(mutant.original)
      && Self.words(replacement) == Self.words(mutant.replacement)
  }

  private static func words(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace)
  }
}
