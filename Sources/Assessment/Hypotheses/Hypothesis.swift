public import CEL
import Evidence
import Quantities

/// What a person supposes, to see what would follow; an empty one changes nothing.
public struct Hypothesis: Sendable {
  /// The values of facts; nil supposes that a fact is not known.
  public var facts: [String: Value?]
  /// The verdicts on criteria, whatever the evidence says.
  public var verdicts: [String: Verdict]

  /// Supposes values of facts and verdicts on criteria.
  public init(facts: [String: Value?] = [:], verdicts: [String: Verdict] = [:]) {
    (self.facts, self.verdicts) = (facts, verdicts)
  }

  /// Whether nothing is supposed.
  public var isEmpty: Bool { facts.isEmpty && verdicts.isEmpty }

  /// What is supposed in the words of the command line, in order: `coverage.line.ratio=0.8`.
  public var words: [String] {
    let values = facts.sorted { $0.key < $1.key }.map { name, value in
      "\(name)=\(value.map(ValueText.text(of:)) ?? "null")"
    }
    let verdicts = verdicts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.words)" }
    return values + verdicts
  }

  /// The facts with those replaced that are supposed; their place says so.
  func replacing(_ known: [Fact]) -> [Fact] {
    guard !facts.isEmpty else { return known }
    let supposed = facts.map { name, value in
      Fact(
        name: name, state: value.map(Fact.State.known) ?? .unknown(.noEvidence),
        provenance: [Provenance(path: "--set \(name)")])
    }
    return known.filter { !facts.keys.contains($0.name) } + supposed
  }
}

extension ProjectIdentity {
  /// The mark that a supposed result carries in its name, so that no report and no store can take
  /// it for a plain one.
  public static let hypotheticalMark = " [hypothetical]"

  /// Whether the result was made under a hypothesis.
  public var isHypothetical: Bool { name.contains(Self.hypotheticalMark) }

  func marked(_ hypothesis: Hypothesis) -> ProjectIdentity {
    guard !hypothesis.isEmpty, !isHypothetical else { return self }
    var marked = self
    marked.name += Self.hypotheticalMark
    return marked
  }
}
