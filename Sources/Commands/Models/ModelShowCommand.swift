import Arguments
import MaturityModel
import Quantities
import TextLayout

/// `assay model show`: a model as an outline.
enum ModelShowCommand {
  static let command = ProgramCommand(
    description: Command(
      "show", abstract: "Show a model: domains, practices, criteria and parameters.",
      examples: [
        Command.Example("the built-in model in Chinese", "assay model show --lang zh-Hans")
      ],
      positionals: [ModelLintCommand.positional], options: [ProjectRequest.language]),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let model = try ModelFiles(invocation.positionals.first ?? ModelFiles.standard, context).load()
    let outline = ModelOutline(model: model, language: invocation.language)
    try context.print(outline.text)
    return .done
  }
}

/// A model as indented text.
struct ModelOutline {
  let model: Model
  let language: Language

  var text: String {
    let head = [
      "\(model.id) \(model.version): \(model.title.text(in: language))",
      model.source.text(in: language), "\(model.digest)", "",
    ]
    let levels = model.levels.map { level in
      "  \(level.number)  \(level.title.text(in: language)): \(level.gist.text(in: language))"
    }
    let parameters = model.parameters.map { parameter in
      "  \(parameter.id) = \(parameter.value) \(parameter.unit): "
        + parameter.text.text(in: language)
    }
    return
      (head + levels + [""] + model.domains.flatMap(lines) + ["", "params"] + parameters)
      .map { TerminalSafe.escaped($0) + "\n" }.joined()
  }

  private func lines(_ domain: Domain) -> [String] {
    let mark = domain.isAssessed ? "" : "  (not assessed yet)"
    return ["\(domain.id)  \(domain.title.text(in: language))\(mark)"]
      + domain.items.flatMap { item in
        ["  \(item.id)  \(item.title.text(in: language))"] + item.practices.flatMap(lines)
      }
  }

  private func lines(_ practice: Practice) -> [String] {
    ["    \(practice.id)  \(practice.title.text(in: language))"]
      + practice.criteria.map { criterion in
        "      \(criterion.id)  \(mark(criterion.decision))  \(criterion.text.text(in: language))"
      }
  }

  private func mark(_ decision: Criterion.Decision) -> String {
    switch decision {
    case .ask: "ask    "
    case .rule: "rule   "
    case .measure: "measure"
    case .oneSided(let proves, let refutes):
      proves == nil ? "refutes" : refutes == nil ? "proves " : "both   "
    }
  }
}
