/// Tells which operations of a description were called.
struct InterfaceMatching {
  private var exact: Set<Key> = []
  private var concrete: [Shape: [[Substring]]] = [:]

  private struct Key: Hashable {
    let method: String
    let path: String
  }

  private struct Shape: Hashable {
    let method: String
    let length: Int
  }

  /// The most calls of one method and length that are compared part by part.
  private static let comparedCalls = 2_000

  init(_ calls: [InterfaceCalls.Call]) {
    for call in calls {
      let parts = Self.parts(call.path)
      let key = Key(method: call.method, path: Self.template(parts))
      guard exact.insert(key).inserted else { continue }
      let shape = Shape(method: call.method, length: parts.count)
      if (concrete[shape]?.count ?? 0) < Self.comparedCalls {
        concrete[shape, default: []].append(parts)
      }
    }
  }

  /// Whether an operation was called, by its template or by a path that fits it; the base path may
  /// stand before it.
  func covers(_ operation: InterfaceDescription.Operation, basePath: String) -> Bool {
    let own = Self.parts(operation.path)
    return [own, Self.parts(basePath) + own].contains { parts in
      if exact.contains(Key(method: operation.method, path: Self.template(parts))) { return true }
      let shape = Shape(method: operation.method, length: parts.count)
      return (concrete[shape] ?? []).contains { Self.fits($0, parts) }
    }
  }

  private static func fits(_ call: [Substring], _ template: [Substring]) -> Bool {
    zip(call, template).allSatisfy { isParameter($1) || $0 == $1 }
  }

  private static func parts(_ path: String) -> [Substring] {
    path.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
  }

  /// Parameters may bear other names in the tests' client.
  private static func template(_ parts: [Substring]) -> String {
    parts.map { isParameter($0) ? "{}" : String($0) }.joined(separator: "/")
  }

  private static func isParameter(_ part: Substring) -> Bool {
    part.hasPrefix("{") && part.hasSuffix("}")
  }
}
