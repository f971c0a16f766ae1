import Assessment
import DataFormats
import Evidence
import Quantities
import TextLayout

/// A review as JSON; scores are exact fractions.
enum ReviewJSON {
  static let format = "assay.review/1"

  static func encode(_ review: Review) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("format", format)
    writer.member("project", review.project)
    writer.member("model", review.model)
    writer.member("as_of", review.asOf.description)
    writer.member("target", review.target)
    writer.key("overall")
    writer.beginObject()
    score(review.overall, &writer)
    writer.endObject()
    list("domains", review.domains, &writer, score)
    list("practices", review.practices, &writer, score)
    list("criteria", review.differences, &writer, difference)
    writer.member("objections", review.objections)
    writer.member("diagnostics", review.diagnostics)
    writer.endObject()
    return writer.finish()
  }

  private static func list<Item>(
    _ key: String, _ items: [Item], _ writer: inout JSONWriter,
    _ write: (Item, inout JSONWriter) -> Void
  ) {
    writer.key(key)
    writer.beginArray()
    for item in items {
      writer.beginObject()
      write(item, &writer)
      writer.endObject()
    }
    writer.endArray()
  }

  private static func score(_ score: Review.Score, _ writer: inout JSONWriter) {
    writer.member("id", ifPresent: score.id)
    writer.member("title", ifPresent: score.title)
    writer.member("self", ifPresent: score.own)
    writer.member("assessor", ifPresent: score.assessor)
  }

  private static func difference(_ entry: Review.Difference, _ writer: inout JSONWriter) {
    writer.member("criterion", entry.criterion)
    writer.member("level", entry.level)
    writer.member("text", entry.text)
    writer.member("direction", entry.direction.rawValue)
    writer.member("self", entry.own)
    writer.member("self_basis", ifPresent: entry.ownBasis?.rawValue)
    writer.member("assessor", entry.ruling)
  }
}
