import DataFormats
import Evidence

/// One job with what it extends and the defaults.
struct GitLabJob {
  let name: String
  /// The job's own mapping first, then what it extends, the nearest first.
  private let layers: [YAMLNode]
  private let root: GitLabRoot
  /// What it extends or refers to that is not in this file.
  private(set) var unresolved: [(node: YAMLNode, phrase: String)] = []

  /// GitLab allows eleven levels of `extends`.
  private static let depthLimit = 11
  /// The most jobs that one extends before the rest is left out.
  private static let layerLimit = 30

  init(name: String, node: YAMLNode, root: GitLabRoot) {
    (self.name, self.root) = (name, root)
    var layers: [YAMLNode] = []
    var unresolved: [(node: YAMLNode, phrase: String)] = []
    var seen: Set<String> = [name]
    func add(_ node: YAMLNode, depth: Int) {
      layers.append(node)
      guard let extends = node["extends"] else { return }
      guard depth < Self.depthLimit, layers.count < Self.layerLimit else {
        return unresolved.append((extends, "extends more jobs than are read"))
      }
      // Later names win over earlier ones.
      for parent in extends.texts.reversed() where seen.insert(parent).inserted {
        if let found = root[parent], found.entries.count <= 100 {
          add(found, depth: depth + 1)
        } else {
          unresolved.append((extends, "extends \(parent), which stands in another file"))
        }
      }
    }
    add(node, depth: 0)
    self.layers = layers
    self.unresolved = unresolved
    self.unresolved += Self.foreignReferences(in: layers, root: root)
  }

  /// The value of a key, own or inherited; not of the defaults.
  subscript(_ key: String) -> YAMLNode? {
    for layer in layers { if let value = layer[key] { return value } }
    return nil
  }

  private func orDefault(_ key: String) -> YAMLNode? {
    self[key] ?? root["default"]?[key] ?? root[key]
  }

  /// The texts of the scripts in the order they run.
  var scripts: [YAMLNode] {
    var found: [YAMLNode] = []
    for key in ["before_script", "script", "run", "after_script"] {
      guard let node = key == "script" || key == "run" ? self[key] : orDefault(key) else {
        continue
      }
      collect(node, depth: 0, into: &found)
    }
    return found
  }

  var needs: [String] {
    (self["needs"]?.items ?? []).compactMap { item in
      item.string ?? (item["pipeline"] == nil && item["project"] == nil ? item["job"]?.string : nil)
    }
  }

  var environment: String? {
    guard let node = self["environment"] else { return nil }
    return (node["name"] ?? node).string
  }

  /// Whether the job takes something to its environment, rather than stop or check it.
  var deploys: Bool {
    guard let node = self["environment"], environment != nil else { return false }
    return ["start", nil].contains(node["action"]?.string)
  }

  var isManual: Bool { whens == ["manual"] }

  /// Whether no rule ever lets it run.
  var isNeverRun: Bool { whens == ["never"] }

  /// When the job runs: of its rules those that can apply, else of itself.
  private var whens: Set<String> {
    let own = self["when"]?.string ?? "on_success"
    guard let rules = self["rules"], !rules.items.isEmpty else { return [own] }
    let all = rules.items.filter(\.isMapping).map { $0["when"]?.string ?? own }
    let running = Set(all.filter { $0 != "never" })
    return running.isEmpty && !all.isEmpty ? ["never"] : running
  }

  var mayFail: Bool {
    guard let node = self["allow_failure"] else {
      // A manual job outside rules does not hold up the pipeline.
      return self["rules"] == nil && isManual
    }
    return node.bool ?? node.isMapping
  }

  var image: (name: String, node: YAMLNode)? {
    guard let image = orDefault("image"), let node = image["name"] ?? Optional(image),
      let name = node.string, !name.isEmpty
    else { return nil }
    return (name, node)
  }

  /// The images of the services beside it.
  var services: [String] {
    (orDefault("services")?.items ?? []).compactMap { ($0["name"] ?? $0).string }
  }

  var tags: [String] { orDefault("tags")?.texts ?? [] }

  /// Lists within lists and `!reference [.job, script]` in place of what they stand for.
  private func collect(_ node: YAMLNode, depth: Int, into found: inout [YAMLNode]) {
    guard depth < Self.depthLimit, !root.budget.isSpent else { return }
    root.budget.spend()
    if node.tag == "!reference" {
      guard let target = Self.target(of: node, root: root) else { return }
      collect(target, depth: depth + 1, into: &found)
    } else if node.isSequence {
      for item in node.items { collect(item, depth: depth + 1, into: &found) }
    } else if node.string != nil, !node.isNull {
      found.append(node)
    }
  }

  private static func target(of reference: YAMLNode, root: GitLabRoot) -> YAMLNode? {
    let keys = reference.items.compactMap(\.string)
    guard let first = keys.first else { return nil }
    return keys.dropFirst().reduce(root[first]) { $0?[$1] }
  }

  private static func foreignReferences(
    in layers: [YAMLNode], root: GitLabRoot
  ) -> [(node: YAMLNode, phrase: String)] {
    let scripts = ["before_script", "script", "after_script"]
    let nodes = layers.flatMap { layer in scripts.compactMap { layer[$0] } }
    return nodes.flatMap { [$0] + $0.items }
      .filter { $0.tag == "!reference" && target(of: $0, root: root) == nil }
      .map { node in
        let name = node.items.compactMap(\.string).joined(separator: ".")
        return (node, "refers to \(name), which stands in another file")
      }
  }
}
