public import DataFormats
public import Evidence
public import Quantities

/// What a project says about its assessment in `assay.yaml`.
public struct ProjectConfiguration: Sendable {
  /// The file's name in the project's root.
  public static let fileName = "assay.yaml"

  /// The project's name; nil takes the folder's.
  public var name: String?
  /// The model's identifier or path.
  public var model: String?
  /// The model's profile to take parameter values from; nil takes the model's first.
  public var profile: String?
  /// The level aimed at.
  public var target: Int?
  /// Patterns of files to read whatever their names are.
  public var evidence: [String] = []
  /// Values for the model's parameters.
  public var parameters: [String: Rational] = [:]
  /// Where it sets the profile (`profile`) and each parameter (`parameters.` and its identifier).
  public var choices: [String: SourcePosition] = [:]
  /// What people state in it, and which of these statements are void.
  public var statements = EvidenceCollection()
  /// How the project names its work items, when the usual forms do not fit.
  public var workItemPattern: String?
  /// The parts of the project that are assessed by themselves.
  public var components: [Component] = []
  /// How their results make the result of the whole.
  public var rollup = RollupRule.min
  /// What commands of the project's own do in pipelines; they stand before the table.
  public var steps: [StepRule] = []

  /// Leaves everything to the defaults.
  public init() {}

  /// Reads `assay.yaml` strictly: what it does not know is an error with its place.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - path: The path for messages.
  /// - Returns: The settings.
  /// - Throws: The first thing wrong.
  public static func load(_ bytes: [UInt8], path: String) throws(InputError) -> Self {
    let document = try YAML.document(bytes, path: path)
    var configuration = ProjectConfiguration()
    if document.isNull { return configuration }
    var mapping = try StrictMapping(document, path: path, what: "assay.yaml")
    configuration.name = try name(&mapping)
    configuration.model = try mapping.optionalString("model")
    configuration.profile = try mapping.optionalString("profile")
    configuration.choices["profile"] = mapping.position(of: "profile")
    configuration.target = try target(&mapping)
    configuration.evidence = try mapping.strings("evidence")
    try configuration.takeParameters(&mapping)
    try StatementKind.readAll(of: &mapping, into: &configuration.statements)
    configuration.workItemPattern = try mapping.optionalString("work_item_pattern")
    for item in try mapping.items("steps") {
      configuration.steps.append(try StepRule(item, path: path))
    }
    configuration.components = try ComponentDecoder.components(&mapping)
    configuration.rollup = try ComponentDecoder.rule(&mapping, for: configuration.components)
    try mapping.finish()
    return configuration
  }

  /// The name stands in every row and on every page, so that a long one would swell them all.
  private static let longestName = 200

  private static func name(_ mapping: inout StrictMapping) throws(InputError) -> String? {
    let name = try mapping.optionalString("name")
    guard let length = name?.count, length > longestName else { return name }
    throw mapping.error(
      at: "name", .other("a name has at most \(longestName) characters, not \(length)"))
  }

  private static func target(_ mapping: inout StrictMapping) throws(InputError) -> Int? {
    guard let target = try mapping.optionalInt("target") else { return nil }
    guard (1...5).contains(target) else {
      throw mapping.error(at: "target", .other("a target is a level from 1 to 5, not \(target)"))
    }
    return Int(target)
  }

  private mutating func takeParameters(_ mapping: inout StrictMapping) throws(InputError) {
    guard let node = mapping.optional("parameters") else { return }
    guard node.isMapping else { throw node.wrongKind("a mapping", path: mapping.path) }
    for (key, value) in node.entries {
      let name = try key.requiredString(path: mapping.path)
      guard let number = value.decimalText.flatMap({ Rational(decimal: $0) }) else {
        throw value.wrongKind("a number", path: mapping.path)
      }
      parameters[name] = number
      choices["parameters.\(name)"] = key.position
    }
  }
}
