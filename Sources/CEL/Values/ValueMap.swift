/// A map from keys to values that keeps the order in which the keys came.
///
/// Keys are whole numbers, texts and booleans; `1`, `1u` and `1.0` look up the same entry.
public struct ValueMap: Sendable {
  /// One key with its value.
  public typealias Entry = (key: Value, value: Value)

  private let storage: Storage

  /// The entries in the order they came.
  public var entries: [Entry] { storage.entries }

  /// The count of entries.
  public var count: Int { storage.entries.count }

  /// Makes a map; a later value of the same key replaces an earlier one, keeping its place.
  public init(_ pairs: [(key: Value, value: Value)]) {
    var kept: [Entry] = []
    var places: [MapKey: Int] = [:]
    for pair in pairs {
      guard let key = MapKey(pair.key) else {
        kept.append(pair)
        continue
      }
      if let place = places[key] {
        kept[place].value = pair.value
      } else {
        places[key] = kept.count
        kept.append(pair)
      }
    }
    storage = Storage(entries: kept, places: kept.count > Self.scanned ? places : nil)
  }

  /// Makes a map of keys known to differ, or nil at the first key that is repeated or no key.
  init?(distinct pairs: [Entry]) {
    var places: [MapKey: Int] = [:]
    for (place, pair) in pairs.enumerated() {
      guard let key = MapKey(pair.key), places.updateValue(place, forKey: key) == nil else {
        return nil
      }
    }
    storage = Storage(entries: pairs, places: pairs.count > Self.scanned ? places : nil)
  }

  /// The value of a key, or nil when the map has no such key.
  public subscript(key: Value) -> Value? {
    if case .string(let name) = key { return self[name: name] }
    guard let wanted = MapKey(key) else { return nil }
    if let places = storage.places { return places[wanted].map { storage.entries[$0].value } }
    return storage.entries.first { MapKey($0.key) == wanted }?.value
  }

  /// The value of a key that is a text.
  subscript(name name: String) -> Value? {
    if let places = storage.places {
      return places[.string(name)].map { storage.entries[$0].value }
    }
    for place in storage.entries.indices {
      if case .string(let key) = storage.entries[place].key, ScalarText.same(key, name) {
        return storage.entries[place].value
      }
    }
    return nil
  }

  /// Up to this many entries a look-up scans them, which beats hashing.
  private static let scanned = 8

  private final class Storage: Sendable {
    let entries: [Entry]
    let places: [MapKey: Int]?

    init(entries: [Entry], places: [MapKey: Int]?) {
      (self.entries, self.places) = (entries, places)
    }
  }
}

extension ValueMap: Equatable {
  /// Whether two maps have the same keys with the same values, in any order.
  public static func == (left: ValueMap, right: ValueMap) -> Bool {
    left.count == right.count && left.entries.allSatisfy { right[$0.key] == $0.value }
  }
}

/// A map's key on one number line, so that `1`, `1u` and `1.0` are one key.
enum MapKey: Hashable {
  case bool(Bool)
  case int(Int64)
  case large(UInt64)
  case string(String)

  init?(_ value: Value) {
    switch value {
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .uint(let value): self.init(value)
    case .double(let value):
      if let whole = Int64(exactly: value) {
        self = .int(whole)
      } else if let whole = UInt64(exactly: value) {
        self.init(whole)
      } else {
        return nil
      }
    case .string(let value): self = .string(value)
    default: return nil
    }
  }

  private init(_ value: UInt64) {
    self = Int64(exactly: value).map(MapKey.int) ?? .large(value)
  }

  static func == (left: MapKey, right: MapKey) -> Bool {
    switch (left, right) {
    case (.bool(let a), .bool(let b)): a == b
    case (.int(let a), .int(let b)): a == b
    case (.large(let a), .large(let b)): a == b
    case (.string(let a), .string(let b)): ScalarText.same(a, b)
    default: false
    }
  }

  func hash(into hasher: inout Hasher) {
    switch self {
    case .bool(let value): hasher.combine(value)
    case .int(let value): hasher.combine(value)
    case .large(let value): hasher.combine(value)
    case .string(let value): hasher.combine(value)
    }
  }
}
