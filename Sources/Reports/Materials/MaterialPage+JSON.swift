import Assessment
import DataFormats
import MaturityModel
import Quantities
import TextLayout

extension MaterialPage {
  /// The lists for programs: `format: assay.materials/1`.
  var json: [UInt8] {
    let document = edition.document
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("format", "assay.materials/1")
    writer.member("tool", "assay \(document.toolVersion)")
    writer.member("project", document.project.name)
    writer.member("as_of", edition.date)
    writer.member("model", "\(document.model.id) \(document.model.version)")
    writer.member("target", list.target)
    writer.key("materials")
    writer.beginArray()
    for material in list.materials { write(material, to: &writer) }
    writer.endArray()
    writer.endObject()
    return writer.finish()
  }

  private func write(_ material: Material, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", material.evidence.id)
    writer.member("kind", material.evidence.kind.rawValue)
    writer.member("title", material.evidence.title)
    writer.member("practice", material.practice)
    writer.member("level", material.level)
    writer.member("criteria", material.criteria)
    writer.member("state", material.state.id)
    if case .superseded(let criterion) = material.state {
      writer.member("superseded_by", criterion)
    }
    writer.key("files")
    writer.beginArray()
    for holding in material.holdings { write(holding, to: &writer) }
    writer.endArray()
    writer.endObject()
  }

  private func write(_ holding: MaterialHolding, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("path", ifPresent: holding.path)
    writer.member("sha256", ifPresent: holding.digest?.hex)
    writer.member("date", ifPresent: holding.date?.description)
    writer.member("until", ifPresent: holding.until?.description)
    writer.member("owner", ifPresent: holding.owner)
    writer.member("check", "\(holding.check)")
    writer.member("current", holding.isCurrent)
    writer.endObject()
  }
}
