import DataFormats
import Evidence
import MaturityModel
import Platform
import Quantities
import TextLayout

/// The files of a model, from the program itself or from a folder.
struct ModelFiles {
  /// The model that is used when nobody names one.
  static let standard = "continuous-delivery"

  /// The folder as the user would write it; the model's identifier when it is built in.
  let directory: String
  let files: [(path: String, bytes: [UInt8])]

  /// Finds a model by identifier or path: a name with a slash is a path, and so is one that no
  /// place has a model of.
  init(_ name: String, _ context: CommandContext) throws(CommandFailure) {
    let search = ModelSearch(context)
    if !name.contains("/"), let place = search.place(of: name) {
      (directory, files) = try Self.found(name, in: place, search, context)
      return
    }
    let folder: OpenDirectory
    do throws(SystemError) {
      folder = try OpenDirectory(at: context.path(name))
    } catch {
      guard !name.contains("/") else { throw .system(error) }
      let known = search.all
      throw .unknownModel(
        name, suggestion: NearestName.suggestion(for: name, in: known), known: known)
    }
    directory = name
    do throws(SystemError) { files = try Self.files(in: folder) } catch { throw .system(error) }
  }

  /// Takes a model from a place that has it.
  init(
    _ id: String, in place: ModelSearch.Place, _ search: ModelSearch, _ context: CommandContext
  ) throws(CommandFailure) {
    (directory, files) = try Self.found(id, in: place, search, context)
  }

  private static func found(
    _ id: String, in place: ModelSearch.Place, _ search: ModelSearch, _ context: CommandContext
  ) throws(CommandFailure) -> (directory: String, files: [(path: String, bytes: [UInt8])]) {
    guard let folder = search.shown(id, in: place) else {
      let bundled = BundledModels.all[id] ?? []
      return ("models/\(id)", bundled.map { ($0.path, Array($0.text.utf8)) })
    }
    do throws(SystemError) {
      return (folder, try files(in: try OpenDirectory(at: context.path(folder))))
    } catch {
      throw .system(error)
    }
  }

  private static func files(
    in folder: OpenDirectory
  ) throws(SystemError) -> [(path: String, bytes: [UInt8])] {
    let own = try texts(in: folder)
    guard try folder.status(of: FilePath(CaseLoader.folder))?.kind == .directory else {
      return own
    }
    let cases = try texts(in: folder.directory(FilePath(CaseLoader.folder)))
    return own + cases.map { ("\(CaseLoader.folder)/\($0.path)", $0.bytes) }
  }

  /// The YAML files right in a folder.
  private static func texts(
    in folder: OpenDirectory
  ) throws(SystemError) -> [(path: String, bytes: [UInt8])] {
    var result: [(path: String, bytes: [UInt8])] = []
    for entry in try folder.entries() {
      let name = entry.name.description
      guard name.hasSuffix(".yaml") else { continue }
      result.append((name, try folder.bytes(of: entry.name, limit: 16 << 20)))
    }
    return result
  }

  /// Reads and checks the model, with the values of a profile and of a project.
  func load(
    profile: String? = nil, overrides: [String: Rational] = [:],
    choices: [String: SourcePosition] = [:]
  ) throws(CommandFailure) -> Model {
    do throws(ModelError) {
      return try ModelLoader.load(
        files: files, facts: FactCatalogue.definitions.map(\.declaration), profile: profile,
        overrides: overrides, choices: choices, directory: directory)
    } catch {
      throw .model(lines(of: error))
    }
  }
}
