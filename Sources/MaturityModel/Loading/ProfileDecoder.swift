import DataFormats
import TextLayout

/// Reads the sets of parameter values that a model offers.
enum ProfileDecoder {
  static func decode(_ mapping: inout ModelMapping, places: inout ModelPlaces) -> [Profile] {
    var profiles: [Profile] = []
    for node in mapping.items("profiles") {
      guard
        var entry = ModelMapping(node, file: mapping.file, what: "profile", issues: mapping.issues)
      else { continue }
      let profile = Profile(
        id: entry.string("id"), title: entry.text("title"),
        gist: entry.optionalText("gist") ?? LocalizedText(en: "", zh: ""))
      entry.finish()
      if isFree(profile.id, entry, &places) { profiles.append(profile) }
    }
    return profiles
  }

  /// The profile to take: the one asked for, else the model's first.
  static func chosen(
    _ id: String?, among profiles: [Profile], issues: IssueCollector
  ) -> String? {
    let known = profiles.map(\.id)
    guard let id else { return known.first }
    guard !known.contains(id) else { return id }
    issues.report(.unknownProfile(id, known: known), inChoice: "profile")
    return nil
  }

  /// Notes the profile's place; false when its name is malformed or taken.
  private static func isFree(
    _ id: String, _ entry: ModelMapping, _ places: inout ModelPlaces
  ) -> Bool {
    guard !id.isEmpty else { return false }
    guard Names.isSnake(id), !ParameterDecoder.keys.contains(id) else {
      entry.report(.malformedName(.profile, id: id, example: "strict"), at: "id")
      return false
    }
    if let first = places[.profile, id] {
      let place = "\(first.file):\(first.position)"
      entry.report(.duplicate(.profile, id: id, first: place), at: "id")
      return false
    }
    places[.profile, id] = .init(file: entry.file, position: entry.position(of: "id"))
    return true
  }
}
