public import Assessment
import DataFormats
import Quantities

/// One project over time as JSON with exact numbers; `schema` describes it.
public enum TimelineJSON {
  /// The value of the first key.
  static let format = "assay.timeline/1"

  /// The JSON Schema of the document.
  public static var schema: String {
    SchemaText.text(of: ProjectTimeline.schema, format: format)
  }

  static func encode(_ timeline: ProjectTimeline) -> [UInt8] {
    var writer = JSONWriter()
    writer.part(timeline)
    return writer.finish()
  }
}

extension ProjectTimeline: WrittenPart {
  static let schema = ObjectSchema(
    "timeline",
    [
      .required("format", .constant(TimelineJSON.format)),
      .required("assessments", .list(.part(Entry.self))),
      .required("changes", .list(.part(AssessmentTrace.self))),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("format", TimelineJSON.format)
    writer.member("assessments", entries)
    writer.member("changes", changes)
  }
}

extension ProjectTimeline.Entry: WrittenPart {
  static let schema = ObjectSchema(
    "timeline entry",
    [
      .required("file", .text), .required("sha256", .digest), .required("tool_version", .text),
      .required("project", .part(ProjectIdentity.self)),
      .required("model", .part(ModelIdentity.self)), .optional("level", .part(LevelRange.self)),
      .required("overall", .part(Summary.self)),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("file", file)
    writer.member("sha256", AssessmentJSON.digest(of: document).hex)
    writer.member("tool_version", document.toolVersion)
    writer.member("project", document.project)
    writer.member("model", document.model)
    writer.member("level", ifPresent: document.level)
    writer.member("overall", document.overall)
  }
}

extension AssessmentTrace: WrittenPart {
  static let schema = ObjectSchema(
    "change",
    [
      .required("from", .instant), .required("to", .instant),
      .required("whole", .part(ScorePath.self)), .required("domains", .list(.part(ScorePath.self))),
      .required("practices", .list(.part(ScorePath.self))),
      .required("criteria", .list(.part(CriterionTrace.self))),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("from", old.project.asOf.description)
    writer.member("to", new.project.asOf.description)
    writer.member("whole", whole)
    writer.member("domains", domains)
    writer.member("practices", practices)
    writer.member("criteria", criteria)
  }
}
