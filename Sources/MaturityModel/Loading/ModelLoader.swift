public import CEL
public import DataFormats
public import Quantities
import TextLayout

/// Reads a model from the bytes of its files, strictly: whatever is wrong is an error with its place.
public enum ModelLoader {
  /// The file that every model starts with.
  public static let header = "model.yaml"

  /// Reads and checks a model.
  ///
  /// - Parameters:
  ///   - files: The files of the model's directory, by their path within it; files in
  ///     subdirectories and files that are not YAML are left alone.
  ///   - facts: The facts that rules may read beside those the model declares.
  ///   - profile: The profile to take the parameters' values from; nil takes the model's first.
  ///   - overrides: Values that a project sets for the model's parameters, by identifier.
  ///   - choices: Where the project's `assay.yaml` says so, for messages: the place of `profile`
  ///     and of each parameter's value by `parameters.` and its identifier.
  ///   - directory: The model's directory as the user would write it, for messages.
  /// - Returns: The model, with the project's values in its parameters.
  /// - Throws: All issues at once, by file and place.
  public static func load(
    files: [(path: String, bytes: [UInt8])], facts: [VariableDeclaration],
    profile: String? = nil, overrides: [String: Rational] = [:],
    choices: [String: SourcePosition] = [:], directory: String = ""
  ) throws(ModelError) -> Model {
    let issues = IssueCollector(directory: directory, choices: choices)
    var places = ModelPlaces()
    let model = read(
      ModelSource(files: files, issues: issues), facts: facts, profile: profile,
      overrides: overrides, places: &places)
    guard let model, issues.issues.isEmpty else { throw ModelError(issues.issues) }
    return model
  }

  /// Reads as much of a model as can be made out, and keeps where its parts stand.
  static func survey(
    files: [(path: String, bytes: [UInt8])], facts: [VariableDeclaration], directory: String
  ) -> (model: Model?, places: ModelPlaces, issues: IssueCollector) {
    let issues = IssueCollector(directory: directory)
    var places = ModelPlaces()
    let model = read(
      ModelSource(files: files, issues: issues), facts: facts, profile: nil, overrides: [:],
      places: &places)
    return (model, places, issues)
  }

  private static func read(
    _ source: ModelSource, facts: [VariableDeclaration], profile: String?,
    overrides: [String: Rational], places: inout ModelPlaces
  ) -> Model? {
    guard let header = HeaderDecoder.decode(source, facts: facts, places: &places) else {
      return nil
    }
    let profile = ProfileDecoder.chosen(profile, among: header.profiles, issues: source.issues)
    let values = header.parameters.map { parameter in
      profile.map(parameter.inProfile) ?? parameter
    }
    let parameters = ParameterDecoder.applying(overrides, to: values, issues: source.issues)
    let rules = RuleChecker(
      facts: facts, declared: header.declaredFacts, parameters: parameters, source: source)
    var decoder = DomainDecoder(header: header, rules: rules, source: source, places: places)
    let domains = header.domainFiles.compactMap { decoder.decode($0) }
    places = decoder.places
    ReferenceCheck(domains: domains, issues: source.issues).run()
    return header.model(
      domains: domains, profile: profile, parameters: parameters,
      digest: source.digest(of: header.domainFiles))
  }
}

/// Where the parts of a model stand, by kind and identifier.
struct ModelPlaces {
  /// A place in a file of the model.
  struct Place {
    let file: String
    let position: SourcePosition
  }

  private var places: [String: Place] = [:]

  subscript(_ kind: ModelProblem.Kind, _ id: String) -> Place? {
    get { places["\(kind.rawValue) \(id)"] }
    set { places["\(kind.rawValue) \(id)"] = newValue }
  }
}
