import Arguments
import Assessment
import CEL
import DataFormats
import Evidence
import MaturityModel
import TextLayout

/// What `--set`, `--met` and `--not-met` suppose.
struct HypothesisRequest {
  static let options: [Option] = [
    Option(
      "set", value: "fact=value", help: "Suppose that a fact has this value; null is unknown.",
      repeats: true),
    Option("met", value: "id", help: "Suppose that this criterion is met.", repeats: true),
    Option("not-met", value: "id", help: "Suppose that this criterion is not met.", repeats: true),
  ]

  private let facts: [String]
  private let verdicts: [(option: String, id: String, verdict: Verdict)]

  init(_ invocation: Invocation) {
    facts = invocation.values("set")
    verdicts =
      invocation.values("met").map { ("met", $0, .met) }
      + invocation.values("not-met").map { ("not-met", $0, .notMet) }
  }

  /// Whether nothing is supposed.
  var isEmpty: Bool { facts.isEmpty && verdicts.isEmpty }

  /// The hypothesis, checked against what the project's model and dictionary know.
  func hypothesis(
    facts definitions: [FactDefinition], model: Model
  ) throws(CommandFailure) -> Hypothesis {
    var hypothesis = Hypothesis()
    let declarations = definitions.map(\.declaration)
    for text in facts {
      let (name, value) = try Self.fact(text, declarations)
      guard hypothesis.facts[name] == nil else {
        throw Self.rejected(text, "set <fact=value>", "'\(name)' is set twice")
      }
      hypothesis.facts.updateValue(value, forKey: name)
    }
    let ids = model.criteria.map(\.id)
    for (option, id, verdict) in verdicts {
      guard ids.contains(id) else {
        let nearest = NearestName.suggestion(for: id, in: ids)
        throw Self.rejected(
          id, "\(option) <id>",
          "the model has no such criterion" + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
      }
      guard hypothesis.verdicts.updateValue(verdict, forKey: id) ?? verdict == verdict else {
        throw Self.rejected(id, "\(option) <id>", "it is supposed to be met and not met")
      }
    }
    return hypothesis
  }

  /// A fact with its value, which is read as a facts file reads it.
  private static func fact(
    _ text: String, _ declarations: [VariableDeclaration]
  ) throws(CommandFailure) -> (String, Value?) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !text.contains("\n") else {
      throw rejected(text, "set <fact=value>", "write it as coverage.line.ratio=0.8")
    }
    let name = String(parts[0])
    guard declarations.contains(where: { $0.name == name }) else {
      let nearest = NearestName.suggestion(for: name, in: declarations.map(\.name))
      throw rejected(
        text, "set <fact=value>",
        "there is no fact '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
          + "\n  assay facts --catalogue lists them")
    }
    do throws(InputError) {
      let file = try FactsFile(
        Array("\(name): \(parts[1])".utf8), path: "--set", declarations: declarations)
      return (name, file.values[name])
    } catch {
      throw rejected(text, "set <fact=value>", error.message)
    }
  }

  private static func rejected(_ value: String, _ name: String, _ reason: String) -> CommandFailure
  {
    .usage(.rejected(value: value, name: "--\(name)", reason: reason))
  }
}
