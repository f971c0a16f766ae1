import CEL

/// The reference of the rule language as a Markdown page, for the authors of models.
enum RuleReference {
  /// The whole page.
  static var page: String {
    opening + "\n" + LibraryReference.families.map(text(of:)).joined(separator: "\n")
  }

  /// Every name that has an entry.
  static var names: [String] {
    LibraryReference.families.flatMap(\.entries).map(\.name)
  }

  /// The entries of one name, or nil when nothing is called so.
  static func text(named name: String) -> String? {
    let found = LibraryReference.families.flatMap(\.entries).filter { $0.name == name }
    return found.isEmpty ? nil : found.map(text(of:)).joined(separator: "\n")
  }

  private static func text(of family: LibraryReference.Family) -> String {
    "## \(family.title)\n\n" + family.entries.map(text(of:)).joined(separator: "\n")
  }

  private static func text(of entry: LibraryReference.Entry) -> String {
    var lines = ["### `\(entry.name)`", "", entry.summary]
    if !entry.cost.isEmpty { lines[2] += " Cost: \(entry.cost)." }
    lines += [""] + entry.forms.map { "    \($0)" }
    if !entry.examples.isEmpty { lines.append("") }
    lines += entry.examples.map { "- `\($0.expression)` is `\($0.result)`" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let opening = """
    # The rule language

    Written by `assay model functions`; the tests compare it with the program and run every example.

    Rules are expressions of the Common Expression Language (CEL, cel.dev). They have no side effects and always end.
    Try one with `assay eval EXPRESSION PATH`, or without a project with `assay eval EXPRESSION --facts FILE`.

    **Names.** A rule reads facts by their dotted names (`assay facts --catalogue` lists them, a model may declare more),
    the model's parameters as `params.<id>`, and `as_of`, the moment the assessment is as of: where every window of time
    ends. It is a timestamp: the committer date of HEAD, or what `--as-of` says; a date without a time means its last second
    in UTC. There is no clock.

    **Checks.** Names, types and patterns are checked when the model is loaded, and so is whether a comparison can ever
    come out the other way: a ratio lies between 0 and 1, comparing it with 80 is an error. Whole numbers and fractions
    may be compared, but not added or multiplied, without `double(…)` or `int(…)`.

    **Unknown.** A fact without evidence is unknown, and so is what depends on it. `&&`, `||`, `all`, `exists` and `atLeast`
    are decided as soon as what is known allows: `false && unknown` is false. In functions and other operators an error
    comes before unknown, and unknown before a value. A fact is known or unknown as a whole.

    **Costs.** One unit is about one step: reading a name costs 1, making a list 10, making a map 30. A rule may cost
    10,000,000, all rules of an assessment together 200,000,000; beyond that a criterion is unknown, with the cost limit as
    its reason. An expression has at most 100,000 characters and is nested at most 250 deep.

    """
}
