import Assessment
import DataFormats
import Quantities
import TextLayout

/// Projects side by side as JSON; scores are exact fractions, and nothing is rounded or left out.
enum PortfolioJSON {
  static let format = "assay.portfolio/1"

  static func encode(_ edition: PortfolioEdition) -> [UInt8] {
    let portfolio = edition.portfolio
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("format", format)
    yardstick(portfolio.yardstick, "yardstick", &writer)
    list("projects", edition.projects, &writer) { project($0, edition, &$1) }
    list("shared_blockers", portfolio.sharedBlockers, &writer, blocker)
    list("shared_unknowns", portfolio.sharedUnknowns, &writer, blocker)
    list("distribution", portfolio.practiceDistribution, &writer, distribution)
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

  private static func yardstick(
    _ yardstick: Yardstick, _ key: String, _ writer: inout JSONWriter
  ) {
    writer.key(key)
    writer.beginObject()
    writer.member("model", yardstick.model)
    writer.member("version", yardstick.version)
    writer.member("sha256", yardstick.digest.hex)
    writer.member("profile", ifPresent: yardstick.profile)
    writer.endObject()
  }

  private static func project(
    _ project: PortfolioProject, _ edition: PortfolioEdition, _ writer: inout JSONWriter
  ) {
    writer.member("name", project.name)
    writer.member("is_comparable", project.isComparable)
    writer.member("marks", project.marks.map { PortfolioWords.mark($0).english })
    writer.member("signs", project.signs.map { PortfolioWords.sign($0).english })
    writer.member("rank", ifPresent: edition.ranks[project.name])
    writer.member("percentile", ifPresent: edition.percentiles[project.name])
    writer.member("distance", ifPresent: project.distance)
    writer.member("change", ifPresent: project.change)
    list("assessments", project.earlier + [project.latest], &writer, snapshot)
  }

  private static func snapshot(_ snapshot: ProjectSnapshot, _ writer: inout JSONWriter) {
    writer.member("file", snapshot.file)
    writer.member("tool_version", snapshot.toolVersion)
    writer.member("project", snapshot.project)
    yardstick(snapshot.yardstick, "yardstick", &writer)
    writer.member("target", snapshot.target)
    writer.member("overall", snapshot.overall)
    if let components = snapshot.components {
      writer.key("rollup")
      writer.beginObject()
      writer.member("rule", components.rule)
      writer.member("level", ifPresent: components.level)
      writer.endObject()
    }
    list("domains", snapshot.domains, &writer, part)
    list("practices", snapshot.practices, &writer, part)
    writer.member("lacking", snapshot.lacking)
    writer.member("unknown", snapshot.unknown)
  }

  private static func part(_ part: ProjectSnapshot.Part, _ writer: inout JSONWriter) {
    writer.member("id", part.id)
    writer.member("level", ifPresent: part.level)
  }

  private static func blocker(_ blocker: Portfolio.Blocker, _ writer: inout JSONWriter) {
    writer.member("criterion", blocker.criterion.id)
    writer.member("lacking", blocker.lacking)
    writer.member("unknown", blocker.unknown)
  }

  private static func distribution(
    _ row: Portfolio.Distribution, _ writer: inout JSONWriter
  ) {
    writer.member("practice", row.part.id)
    list("proven", row.proven.sorted { $0.key < $1.key }, &writer) { entry, writer in
      writer.member("level", entry.key)
      writer.member("projects", entry.value)
    }
    writer.member("left_out", row.leftOut)
  }
}
