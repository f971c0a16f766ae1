import Foundation
import Testing

@testable import CEL

/// The folder of data that others wrote, when it is present.
enum TestData {
  static let folder: URL? = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path = ProcessInfo.processInfo.environment["ASSAY_DATA"] ?? "../shared/data"
    let folder = URL(filePath: path, relativeTo: root.appending(path: "x")).appending(path: "cel")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  /// The objects of a file of JSON lines.
  static func rows(_ name: String) throws -> [[String: Any]] {
    guard let folder else { return [] }
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    return try text.split(separator: "\n").compactMap {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
  }

  /// The same for files whose numbers and booleans must be told apart.
  static func objects(_ name: String) throws -> [[String: JSON]] {
    guard let folder else { return [] }
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode([String: JSON].self, from: Data($0.utf8))
    }
  }
}

/// A JSON value.
enum JSON: Decodable, Sendable {
  case null
  case bool(Bool)
  case int(Int64)
  case double(Double)
  case string(String)
  case list([JSON])
  case map([String: JSON])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int64.self) {
      self = .int(value)
    } else if let value = try? container.decode(Double.self) {
      self = .double(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSON].self) {
      self = .list(value)
    } else {
      self = .map(try container.decode([String: JSON].self))
    }
  }

  var text: String? { if case .string(let text) = self { text } else { nil } }

  var texts: [String]? { if case .list(let items) = self { items.compactMap(\.text) } else { nil } }

  var members: [String: JSON]? { if case .map(let map) = self { map } else { nil } }

  var value: Value {
    switch self {
    case .null: .null
    case .bool(let value): .bool(value)
    case .int(let value): .int(value)
    case .double(let value): .double(value)
    case .string(let value): .string(value)
    case .list(let items): .list(items.map(\.value))
    case .map(let map):
      .map(ValueMap(map.keys.sorted().map { (.string($0), map[$0]?.value ?? .null) }))
    }
  }
}
