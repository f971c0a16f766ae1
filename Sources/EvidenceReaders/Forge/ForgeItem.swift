import DataFormats
import Evidence
import Quantities

/// One object of an export: a pull request, a run, a deployment.
struct ForgeItem: Sendable {
  let node: JSONNode
  let provenance: Provenance

  /// Whether it has every one of some keys.
  func has(_ keys: [String]) -> Bool { keys.allSatisfy { node[$0] != nil } }

  subscript(_ keys: String...) -> JSONNode? {
    keys.reduce(node) { node, key in node?[key] }
  }

  /// Text or a whole number at a key, as text; nil for nothing and for empty text.
  func name(_ key: String) -> String? { node[key].flatMap(Self.name) }

  static func name(_ node: JSONNode) -> String? {
    if let text = node.string { return text.isEmpty ? nil : text }
    return node.int.map { "\($0)" }
  }

  /// A moment in RFC 3339, or in seconds or milliseconds since 1970; nil for anything else.
  func moment(_ key: String) -> Instant? { node[key].flatMap(Self.moment) }

  static func moment(_ node: JSONNode) -> Instant? {
    if let text = node.string { return ForgeDate.instant(text) }
    guard let number = node.int, number > 0 else { return nil }
    // Beyond the year 2286 it can only be milliseconds.
    return Instant(seconds: number > 9_999_999_999 ? number / 1000 : number)
  }

  /// A count, which some services write as text (`"3"`, `"1000+"`).
  func count(_ key: String) -> Int? {
    if let number = node[key]?.int { return Int(exactly: number).flatMap { $0 < 0 ? nil : $0 } }
    return node[key]?.string.flatMap { Int($0) }.flatMap { $0 < 0 ? nil : $0 }
  }

  /// The login of a person at a key.
  func login(_ key: String) -> String? {
    let user = node[key]
    return (user?["login"] ?? user?["username"] ?? user?["name"])?.string
  }

  /// Whether the account at a key is a program; nil when nobody is named.
  func isBot(_ key: String) -> Bool? {
    guard let login = login(key) else { return nil }
    return node[key]?["type"]?.string == "Bot" || node[key]?["is_bot"]?.bool == true
      || login.hasPrefix("app/") || BotNames.isBot(name: login, address: "")
  }
}
