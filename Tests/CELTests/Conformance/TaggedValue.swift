import Foundation

@testable import CEL
import TextLayout

/// Reads the tagged values and the types of the conformance data.
enum TaggedValue {
  static func value(_ json: Any?) -> Value? {
    guard let object = json as? [String: Any], let tag = object["t"] as? String else { return nil }
    let text = object["v"] as? String ?? ""
    switch tag {
    case "null": return .null
    case "bool": return (object["v"] as? Bool).map { .bool($0) }
    case "int": return Int64(text).map { .int($0) }
    case "uint": return UInt64(text).map { .uint($0) }
    case "double": return .double(double(text))
    case "string": return .string(text)
    case "bytes": return Base64.decode(text).map { .bytes($0) }
    case "type": return .type(runtimeName(text))
    case "list": return (object["v"] as? [Any]).map { .list($0.compactMap(value)) }
    case "map": return (object["v"] as? [[Any]]).map { .map(map($0)) }
    case "timestamp": return Timestamp(text).map { .timestamp($0) }
    case "duration": return TimeSpan(text).map { .duration($0) }
    default: return nil
    }
  }

  private static func double(_ text: String) -> Double {
    text == "Infinity" ? .infinity : text == "-Infinity" ? -.infinity : Double(text) ?? .nan
  }

  private static func map(_ pairs: [[Any]]) -> ValueMap {
    ValueMap(
      pairs.compactMap { pair in
        guard let key = value(pair[0]), let value = value(pair[1]) else { return nil }
        return (key, value)
      })
  }

  private static func runtimeName(_ text: String) -> String { type(text).runtimeName }

  /// Reads a type such as `map(string, list(int))`.
  static func type(_ text: String) -> ValueType {
    if text.hasPrefix("param:") { return .parameter(String(text.dropFirst(6))) }
    if text.hasPrefix("msg:") { return .dyn }
    if let open = text.firstIndex(of: "("), text.hasSuffix(")") {
      let arguments = split(text[text.index(after: open)...].dropLast()).map(type)
      switch text[..<open] {
      case "list": return .list(arguments[0])
      case "map": return .map(arguments[0], arguments[1])
      case "wrapper": return .wrapper(arguments[0])
      case "type": return .type(arguments[0])
      case "optional_type": return .optional(arguments[0])
      default: return .opaque(String(text[..<open]), arguments)
      }
    }
    return plain[text] ?? .opaque(text, [])
  }

  private static let plain: [String: ValueType] = [
    "null": .null, "null_type": .null, "bool": .bool, "int": .int, "uint": .uint,
    "double": .double, "string": .string, "bytes": .bytes, "timestamp": .timestamp,
    "duration": .duration, "dyn": .dyn, "error": .error, "any": .dyn, "list": .list(.dyn),
    "map": .map(.dyn, .dyn), "type": .type(.dyn), "google.protobuf.Timestamp": .timestamp,
    "google.protobuf.Duration": .duration,
  ]

  private static func split(_ text: Substring) -> [String] {
    var parts: [String] = [""]
    var depth = 0
    for character in text {
      depth += character == "(" ? 1 : character == ")" ? -1 : 0
      if character == ",", depth == 0 {
        parts.append("")
      } else if !(character == " " && parts[parts.count - 1].isEmpty) {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }
}
