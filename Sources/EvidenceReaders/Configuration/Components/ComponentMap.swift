public import DataFormats
public import Evidence
import Platform

/// Which files speak of which component.
public struct ComponentMap: Sendable {
  /// The files of each component, in the order in which they are declared.
  public let files: [ComponentFiles]

  /// Sorts the files of a project into its components.
  ///
  /// - Throws: An error at the pattern of a component whose file belongs to another one, too.
  public init(
    _ components: [Component], of evidence: EvidenceCollection, path: String
  ) throws(InputError) {
    let sorters = components.map(Sorter.init)
    var own = Array(repeating: Set<String>(), count: components.count)
    var named = own
    let all = Set((evidence.tree?.files ?? []).map(\.path) + evidence.files.map(\.path))
    for file in all.sorted() {
      var owner: Int?
      for (place, sorter) in sorters.enumerated() {
        if let pattern = sorter.owning(file) {
          if let owner {
            throw Self.overlap(components[owner], pattern, of: components[place], file, path)
          }
          owner = place
          own[place].insert(file)
        } else if sorter.names(file) {
          named[place].insert(file)
        }
      }
    }
    let claimed = (own + named).reduce(into: Set<String>()) { $0.formUnion($1) }
    files = zip(own, named).map { ComponentFiles(own: $0, named: $1, claimed: claimed) }
  }

  private static func overlap(
    _ owner: Component, _ pattern: Component.Pattern, of other: Component, _ file: String,
    _ path: String
  ) -> InputError {
    InputError(
      path: path, position: pattern.position,
      problem: .other(
        "'\(pattern.text)' of component '\(other.id)' takes '\(file)', which belongs to "
          + "component '\(owner.id)'; a file belongs to one component"))
  }
}

/// The patterns of a component, ready for many paths.
private struct Sorter {
  private struct Prepared {
    let pattern: Component.Pattern
    let glob: GlobPattern
    /// The folders before the first wildcard, which are compared first.
    let start: [UInt8]

    init(_ pattern: Component.Pattern) {
      self.pattern = pattern
      glob = GlobPattern(pattern.text)
      let plain = pattern.text.utf8.prefix { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "?") }
      let isCanonical = !pattern.text.hasPrefix("./") && !pattern.text.contains("//")
      let slash = plain.lastIndex(of: UInt8(ascii: "/"))
      start = isCanonical ? slash.map { Array(plain[...$0]) } ?? [] : []
    }

    func matches(_ path: String) -> Bool {
      path.utf8.starts(with: start) && glob.matches(FilePath(path))
    }
  }

  private let paths: [Prepared]
  private let others: [Prepared]

  init(_ component: Component) {
    paths = component.paths.map(Prepared.init)
    others = (component.evidence + component.answers).map(Prepared.init)
  }

  func owning(_ path: String) -> Component.Pattern? {
    paths.first { $0.matches(path) }?.pattern
  }

  func names(_ path: String) -> Bool { others.contains { $0.matches(path) } }
}
