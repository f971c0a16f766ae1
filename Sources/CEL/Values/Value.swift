/// A value of the rule language.
public enum Value: Sendable, Hashable {
  case null
  case bool(Bool)
  case int(Int64)
  case uint(UInt64)
  case double(Double)
  case string(String)
  case bytes([UInt8])
  case list([Value])
  case map(ValueMap)
}

/// A map that keeps the order its entries were written in.
public struct ValueMap: Sendable, Hashable {
  /// The entries in order.
  public let entries: [Entry]

  /// A key and its value.
  public struct Entry: Sendable, Hashable {
    /// The key: a bool, int, uint or string.
    public let key: Value
    /// The value.
    public let value: Value
  }

  /// Makes a map; of equal keys the first stays.
  public init(_ pairs: [(key: Value, value: Value)]) {
    var seen: Set<Value> = []
    entries = pairs.filter { seen.insert($0.key).inserted }.map {
      Entry(key: $0.key, value: $0.value)
    }
  }

  /// The value of a key, compared as the language compares.
  public subscript(_ key: Value) -> Value? {
    entries.first { $0.key.isEqual(to: key) }?.value
  }
}
