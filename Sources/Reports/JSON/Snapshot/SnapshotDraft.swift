import Assessment
import DataFormats
import MaturityModel
import TextLayout

/// A snapshot in the making.
struct SnapshotDraft {
  let path: String
  private var toolVersion: String?
  private var project: ProjectIdentity?
  private var model: ModelIdentity?
  private var target: Int?
  private var overall: Summary?
  private var components: ProjectSnapshot.ComponentLevel?
  private var parts: SnapshotParts
  private var keepsNames = true

  init(path: String) { (self.path, parts) = (path, SnapshotParts(path: path)) }

  /// Takes in the member whose key was read last.
  mutating func member(
    _ reader: inout JSONReader, knowing outlines: [Yardstick: PartNames]
  ) throws(InputError) {
    switch reader.string {
    case "format": try checkFormat(&reader)
    case "tool_version": toolVersion = try reader.nextString()
    case "project": project = try ProjectIdentity(reader.tree(), path: path)
    case "model":
      model = try ModelIdentity(reader.tree(), path: path)
      keepsNames = yardstick.map { outlines[$0] == nil } ?? true
    case "target": target = try reader.nextInt().flatMap { Int(exactly: $0) }
    case "overall": overall = try Summary(reader.tree(), path: path)
    case "rollup": components = try rollup(&reader)
    case "domains":
      guard let target, model != nil else {
        throw reader.refusal(.missingKey(model == nil ? "model" : "target", in: "assessment"))
      }
      try parts.readDomains(&reader, target: target, keepsNames: keepsNames)
    default: try reader.skipValue()
    }
  }

  /// The level of the components together; each one's own result is passed over.
  private func rollup(
    _ reader: inout JSONReader
  ) throws(InputError) -> ProjectSnapshot.ComponentLevel? {
    guard try reader.enterObject() else { return nil }
    var (rule, level) = ("", LevelRange?.none)
    while try reader.nextKey() {
      if reader.keyEquals("rule") {
        rule = try reader.nextString() ?? ""
      } else if reader.keyEquals("level") {
        level = try LevelRange(reader.tree(), path: path)
      } else {
        try reader.skipValue()
      }
    }
    return ProjectSnapshot.ComponentLevel(rule: rule, level: level)
  }

  private func checkFormat(_ reader: inout JSONReader) throws(InputError) {
    let format = try reader.nextString() ?? ""
    guard format == AssessmentJSON.format else {
      throw reader.refusal(
        .wrongValue(format, suggestion: nil, valid: [AssessmentJSON.format]))
    }
  }

  private var yardstick: Yardstick? {
    model.map {
      Yardstick(model: $0.id, version: $0.version, digest: $0.digest, profile: $0.profile)
    }
  }

  /// The snapshot, and the names of the model's parts when they were kept.
  func finish(
    at end: SourcePosition
  ) throws(InputError) -> (ProjectSnapshot, PartNames?) {
    let toolVersion = try found(toolVersion, "tool_version", end)
    let project = try found(project, "project", end)
    let model = try found(model, "model", end)
    let yardstick = try found(yardstick, "model", end)
    let snapshot = ProjectSnapshot(
      file: path, toolVersion: toolVersion, project: project, yardstick: yardstick,
      target: try found(target, "target", end), overall: try found(overall, "overall", end),
      components: components,
      domains: parts.domains, practices: parts.practices, lacking: parts.lacking,
      unknown: parts.unknown, boundsHeld: parts.boundsHeld,
      boundsBarelyHeld: parts.boundsBarelyHeld)
    return (snapshot, keepsNames ? parts.outline(of: model) : nil)
  }

  private func found<Value>(
    _ value: Value?, _ key: String, _ end: SourcePosition
  ) throws(InputError) -> Value {
    guard let value else {
      throw InputError(
        path: path, position: end, problem: .missingKey(key, in: "assessment"))
    }
    return value
  }
}
