import DataFormats
import Evidence

extension GitHubKinds {
  /// A release: each of its files is a published artifact of the tag.
  static let release = ForgeKind(
    title: "GitHub release", records: .artifacts, keys: ["tag_name", "assets_url"]
  ) { item, collection in
    guard let tag = item.name("tag_name") else { return false }
    guard item["draft"]?.bool != true else { return true }
    for asset in item["assets"]?.items ?? [] {
      guard let name = asset["name"]?.string, !name.isEmpty else { continue }
      var artifact = PublishedArtifact(provenance: item.provenance, name: name, version: tag)
      artifact.tag = tag
      artifact.digest = asset["digest"]?.string
      artifact.published = asset["created_at"].flatMap(ForgeItem.moment)
      artifact.tier = item["prerelease"]?.bool == true ? "prerelease" : "release"
      collection.artifacts.append(artifact)
    }
    return true
  }
}
