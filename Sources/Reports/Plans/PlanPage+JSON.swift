import Assessment
import DataFormats
import Quantities

extension PlanPage {
  /// The plan for programs: `format: assay.plan/1`; points are exact fractions.
  var json: [UInt8] {
    let document = edition.document
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("format", "assay.plan/1")
    writer.member("tool", "assay \(document.toolVersion)")
    writer.member("project", document.project.name)
    writer.member("as_of", document.project.asOf.description)
    writer.member("model", "\(document.model.id) \(document.model.version)")
    writer.member("model_sha256", document.model.digest.hex)
    if !contents.supposed.isEmpty {
      writer.member("hypothetical", true)
      writer.member("supposed", contents.supposed)
    }
    writer.member("target", plan.target)
    if let scope = plan.scope { writer.member("practices", scope) }
    writer.member("start", ifPresent: plan.start)
    writer.member("end", ifPresent: plan.end)
    writer.member("reaches_target", plan.reaches)
    writer.member("is_exact", plan.plan.isExact)
    writer.member("cost", plan.plan.cost)
    writer.member("bound", plan.plan.bound)
    writer.member("unreachable", plan.unreachable)
    stairs(&writer)
    steps(&writer)
    if let change = contents.change {
      writer.key("change")
      ChangeJSON.write(change, to: &writer)
    }
    if let forecast = contents.forecast {
      writer.key("lapses")
      ForecastPage(forecast, edition: edition).write(to: &writer)
    }
    writer.endObject()
    return writer.finish()
  }

  private func stairs(_ writer: inout JSONWriter) {
    writer.key("stairs")
    writer.beginArray()
    for stair in plan.stairs {
      writer.beginObject()
      writer.member("level", stair.level)
      writer.member("cost", stair.cost)
      writer.member("bound", stair.bound)
      writer.member("steps", stair.count)
      writer.endObject()
    }
    writer.endArray()
  }

  private func steps(_ writer: inout JSONWriter) {
    writer.key("steps")
    writer.beginArray()
    for step in plan.steps {
      writer.beginObject()
      writer.member("criterion", step.criterion)
      writer.member("practice", step.practice)
      writer.member("level", step.level)
      writer.member("turn", step.turn.rawValue)
      writer.member("is_unknown", step.isUnknown)
      writer.member("cost", step.cost)
      writer.member("worst_cost", step.worst)
      writer.member("requires", step.requires)
      writer.endObject()
    }
    writer.endArray()
  }
}
