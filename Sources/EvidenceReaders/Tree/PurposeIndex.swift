import Evidence
import Platform

/// The rules of purposes turned around: what a name, ending or folder says of all rules at once.
///
/// Looking a path up takes a handful of hashes, where asking rule after rule takes hundreds.
struct PurposeIndex: Sendable {
  /// A set of rules; the first rule is the lowest bit.
  typealias Rules = UInt64

  private let purposes: [ProjectTree.Purpose]
  private var names: [Substring: Rules] = [:]
  private var extensions: [Substring: Rules] = [:]
  private var folders: [Substring: Rules] = [:]
  private var prefixes: [UInt8: [(text: String, rules: Rules)]] = [:]
  private var suffixes: [UInt8: [(text: String, rules: Rules)]] = [:]
  private var roots: [(text: String, rules: Rules)] = []
  /// Rules that an ending admits, beside those that admit all.
  private var among: [Substring: Rules] = [:]
  private var admitsAll: Rules = 0
  /// Rules that a folder forbids.
  private var outside: [Substring: Rules] = [:]

  /// Takes at most 64 rules.
  init(_ rules: [PurposeTable.Rule]) {
    purposes = rules.map(\.purpose)
    for (index, rule) in rules.enumerated() { add(rule, 1 << Rules(index)) }
  }

  private mutating func add(_ rule: PurposeTable.Rule, _ bit: Rules) {
    for name in rule.names { names[name[...], default: 0] |= bit }
    for ending in rule.extensions { extensions[ending[...], default: 0] |= bit }
    for folder in rule.folders { folders[folder[...], default: 0] |= bit }
    for text in rule.prefixes {
      if let byte = text.utf8.first { prefixes[byte, default: []].append((text, bit)) }
    }
    for text in rule.suffixes {
      if let byte = text.utf8.last { suffixes[byte, default: []].append((text, bit)) }
    }
    roots += rule.roots.map { ($0, bit) }
    if rule.among.isEmpty { admitsAll |= bit }
    for ending in rule.among { among[ending[...], default: 0] |= bit }
    for folder in rule.outside { outside[folder[...], default: 0] |= bit }
  }

  /// The purpose by the first rule that fits; nil when none does.
  func purpose(of path: PathParts) -> ProjectTree.Purpose? {
    let admitted = admitsAll | among[path.fileExtension, default: 0]
    var (found, forbidden) = (rules(naming: path), Rules(0))
    for folder in path.folders {
      found |= folders[folder, default: 0]
      forbidden |= outside[folder, default: 0]
    }
    let fitting = found & admitted & ~forbidden
    return fitting == 0 ? nil : purposes[fitting.trailingZeroBitCount]
  }

  private func rules(naming path: PathParts) -> Rules {
    var found = names[path.name[...], default: 0] | extensions[path.fileExtension, default: 0]
    for (text, rules) in path.name.utf8.first.flatMap({ prefixes[$0] }) ?? []
    where path.name.hasPrefix(text) { found |= rules }
    for (text, rules) in path.name.utf8.last.flatMap({ suffixes[$0] }) ?? []
    where path.name.hasSuffix(text) { found |= rules }
    for (text, rules) in roots where path.whole.hasPrefix(text) { found |= rules }
    return found
  }
}

/// A path taken apart once for all rules, in lower case.
struct PathParts {
  let whole: String
  let name: String
  let folders: [Substring]
  /// What follows the last dot of the name; empty when there is none.
  let fileExtension: Substring

  init(_ path: FilePath) {
    let text = path.description.lowercased()
    let names = text.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
    let last = names.last ?? ""
    let dot = last.utf8.lastIndex(of: UInt8(ascii: "."))
    whole = text
    name = String(last)
    folders = names.dropLast()
    fileExtension = dot.map { last[last.utf8.index(after: $0)...] } ?? ""
  }
}
