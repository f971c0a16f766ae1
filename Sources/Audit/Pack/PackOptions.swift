public import DataFormats

/// What an assessment was asked for, so that it can be made again.
public struct PackOptions: Sendable, Hashable, Codable {
  /// The form of a pack.
  public static let format = "assay.pack/1"

  /// The form of this pack.
  public var format = Self.format
  /// The version of the program.
  public var tool: String
  /// The date that was given, with its time; nil when the evidence told it.
  public var asOf: String?
  /// The level that was aimed at on the command line; nil when the settings told it.
  public var target: Int?
  /// The profile that was chosen; nil when the settings told it.
  public var profile: String?
  /// Whether the project's own values of the model's parameters counted.
  public var takesProjectValues: Bool

  /// Notes what was asked for.
  public init(
    tool: String, asOf: String?, target: Int?, profile: String?, takesProjectValues: Bool
  ) {
    (self.tool, self.asOf, self.target) = (tool, asOf, target)
    (self.profile, self.takesProjectValues) = (profile, takesProjectValues)
  }

  /// The options as JSON.
  public var bytes: [UInt8] {
    var writer = JSONWriter()
    // Nothing in it can be refused: texts, whole numbers and flags.
    if let tree = try? CanonicalJSON.value(of: self) { writer.value(tree) }
    return writer.finish()
  }

  /// Reads options; another form of pack is refused.
  public init(_ bytes: [UInt8], path: String) throws(InputError) {
    let node = try JSONNode.parse(bytes, path: path)
    guard node["format"]?.string == Self.format else {
      throw InputError(
        path: path, position: node.position, problem: .other("the form of pack is not known"))
    }
    self = try CanonicalJSON.decode(PackOptions.self, from: node, path: path)
  }
}
