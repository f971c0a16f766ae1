import Arguments
import Assessment
import Evidence
import Reports

/// `assay facts`: what is known, and what it would mean.
enum FactsCommand {
  static let command = ProgramCommand(
    description: Command(
      "facts", abstract: "List what is known of a project, and from where.",
      examples: [
        Command.Example("what is not known and what would supply it", "assay facts . --unknown"),
        Command.Example("the dictionary of facts", "assay facts --catalogue"),
      ],
      positionals: [ProjectRequest.positional],
      options: [
        Option("unknown", help: "List the facts without evidence and what would supply them."),
        Option("catalogue", help: "List the dictionary of facts; no project is read."),
        ProjectRequest.language,
      ] + ProjectRequest.options),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let style = context.style(invocation)
    if invocation.has("catalogue") {
      try context.print(FactListing.catalogue(FactCatalogue.definitions, style: style))
      return .done
    }
    let request = try ProjectRequest(invocation, path: invocation.positionals.first, context)
    let session = try ProjectSession(request, context)
    if invocation.has("unknown") {
      let unknown = Set(session.facts.filter { $0.value == nil }.map(\.name))
      let missing = session.definitions.filter { unknown.contains($0.name) }
      try context.print(FactListing.catalogue(missing, style: style))
    } else {
      let uses = FactUse.all(session.facts, definitions: session.definitions)
      try context.print(FactListing.render(uses, style: style))
    }
    return .done
  }
}
