/// What labels and types of issues mean, by the words that trackers use.
enum IssueLabels {
  /// `incident`, `defect`, `requirement`, or the type as written; `issue` when nothing tells.
  static func kind(_ labels: [String], type: String?) -> String {
    if isIncident(labels, type: type) { return "incident" }
    if names(labels, type).contains(where: { defects.contains($0) }) { return "defect" }
    if isRequirement(labels, type: type) == true { return "requirement" }
    return type.map { $0.lowercased() } ?? "issue"
  }

  static func isIncident(_ labels: [String], type: String?) -> Bool {
    names(labels, type).contains { ["incident", "outage", "production incident"].contains($0) }
  }

  /// Whether it asks for something new; nil without type and labels, which tell nothing.
  static func isRequirement(_ labels: [String], type: String?) -> Bool? {
    let names = names(labels, type)
    return names.isEmpty ? nil : names.contains { requirements.contains($0) }
  }

  private static let defects: Set<String> = [
    "bug", "defect", "regression", "kind/bug", "type: bug",
  ]
  private static let requirements: Set<String> = [
    "feature", "enhancement", "story", "requirement", "user story", "kind/feature", "type: feature",
  ]

  private static func names(_ labels: [String], _ type: String?) -> [String] {
    (labels + [type].compactMap { $0 }).map { $0.lowercased() }
  }
}
