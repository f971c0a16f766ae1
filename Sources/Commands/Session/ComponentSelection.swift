import Arguments
import DataFormats
import Evidence
import EvidenceReaders
import TextLayout

/// The components of a project with their evidence: all of them, or the one asked for.
struct ComponentSelection {
  /// All components; none when one alone is asked for.
  private(set) var all: [(component: Component, evidence: EvidenceCollection)] = []
  /// The one asked for.
  private(set) var only: (component: Component, evidence: EvidenceCollection)?
  /// What is to be said about them.
  private(set) var diagnostics: [Diagnostic] = []

  init(
    _ request: ProjectRequest, _ configuration: ProjectConfiguration,
    _ evidence: EvidenceCollection
  ) throws(CommandFailure) {
    let chosen = try Self.chosen(request, configuration)
    guard !configuration.components.isEmpty else { return }
    let map: ComponentMap
    do throws(InputError) {
      map = try ComponentMap(
        configuration.components, of: evidence, path: ProjectConfiguration.fileName)
    } catch {
      throw .input(error)
    }
    for (component, files) in zip(configuration.components, map.files)
    where chosen == nil || chosen?.id == component.id {
      if files.own.isEmpty { diagnostics.append(Self.nothing(in: component)) }
      var part = evidence.restricted(to: files)
      part.merge(configuration.statements)
      if chosen == nil { all.append((component, part)) } else { only = (component, part) }
    }
  }

  private static func chosen(
    _ request: ProjectRequest, _ configuration: ProjectConfiguration
  ) throws(CommandFailure) -> Component? {
    guard let id = request.component else { return nil }
    if let component = configuration.components.first(where: { $0.id == id }) { return component }
    let ids = configuration.components.map(\.id)
    let nearest = NearestName.suggestion(for: id, in: ids)
    throw .usage(
      .rejected(
        value: id, name: "--component <id>",
        reason: ids.isEmpty
          ? "assay.yaml declares no components"
          : nearest.map { "did you mean '\($0)'?" }
            ?? "the components are \(ids.prefix(20).joined(separator: ", "))"))
  }

  private static func nothing(in component: Component) -> Diagnostic {
    Diagnostic(
      .warning, path: ProjectConfiguration.fileName, position: component.position,
      message:
        "no file belongs to component '\(component.id)', so nothing of its code is assessed; "
        + "check its paths")
  }
}
