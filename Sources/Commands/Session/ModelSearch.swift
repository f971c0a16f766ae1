import Platform

/// Where models are found by their identifier; the first place that has one wins.
struct ModelSearch {
  /// A place that holds models.
  enum Place: Sendable, Hashable {
    /// A folder of `ASSAY_MODELS`, as written there.
    case listed(String)
    /// The program itself.
    case builtIn
    /// The folder that was installed beside the program.
    case installed(FilePath)
  }

  /// The places in the order in which they are asked.
  let places: [Place]
  private let context: CommandContext

  /// The variable that lists folders of models, separated by colons.
  static let variable = "ASSAY_MODELS"

  init(_ context: CommandContext) {
    self.context = context
    let listed = (context.environment[Self.variable] ?? "").split(separator: ":")
    places =
      listed.map { .listed(String($0)) } + [.builtIn]
      + [context.installedModels].compactMap { $0.map(Place.installed) }
  }

  /// The first place that has a model.
  func place(of model: String) -> Place? { places.first { has(model, $0) } }

  /// The identifiers of the models in a place, sorted; none where there is no such folder.
  func models(in place: Place) -> [String] {
    guard let folder = folder(place) else { return BundledModels.all.keys.sorted() }
    let entries = (try? OpenDirectory(at: folder).entries()) ?? []
    return entries.map(\.name.description).filter { has($0, place) }.sorted()
  }

  /// Every identifier once, sorted.
  var all: [String] { Set(places.flatMap(models)).sorted() }

  /// The folder of a model in a place, as messages show it; nil for what is built in.
  func shown(_ model: String, in place: Place) -> String? {
    switch place {
    case .listed(let text): text.hasSuffix("/") ? text + model : "\(text)/\(model)"
    case .builtIn: nil
    case .installed(let folder): folder.appending(FilePath(model)).description
    }
  }

  private func folder(_ place: Place) -> FilePath? {
    switch place {
    case .listed(let text): context.path(text)
    case .builtIn: nil
    case .installed(let folder): folder
    }
  }

  private func has(_ model: String, _ place: Place) -> Bool {
    guard let folder = folder(place) else { return BundledModels.all[model] != nil }
    guard FilePath(model).staysInside,
      let own = try? OpenDirectory(at: folder).directory(FilePath(model))
    else { return false }
    return ((try? own.status(of: "model.yaml")) ?? nil) != nil
  }
}
