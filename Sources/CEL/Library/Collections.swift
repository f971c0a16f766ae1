/// `in`, indexing and `size`.
enum Collections {
  static let all: [Function] = [
    Function(name: "in") { types in
      guard types.count == 2 else { return nil }
      switch types[1] {
      case .list(let element):
        return element.accepts(types[0]) || element.isNumber && types[0].isNumber ? .bool : nil
      case .map(let key, _): return key.accepts(types[0]) ? .bool : nil
      case .dyn: return .bool
      default: return nil
      }
    } apply: { values throws(EvaluationError) in
      switch values[1] {
      case .list(let items): return .bool(items.contains { $0.isEqual(to: values[0]) })
      case .map(let map): return .bool(map[values[0]] != nil)
      default: throw .noOverload("in", values)
      }
    },
    Function(name: "[]") { types in
      guard types.count == 2 else { return nil }
      switch types[0] {
      case .list(let element): return types[1].isNumber ? element : nil
      case .map(let key, let value): return key.accepts(types[1]) ? value : nil
      case .dyn: return .dyn
      default: return nil
      }
    } apply: { values throws(EvaluationError) in
      switch (values[0], values[1]) {
      case (.list(let items), .int(let index)):
        guard index >= 0, index < items.count else {
          throw EvaluationError("index \(index) is out of range")
        }
        return items[Int(index)]
      case (.map(let map), let key):
        guard let value = map[key] else { throw EvaluationError("no such key: \(key)") }
        return value
      default: throw .noOverload("[]", values)
      }
    },
    Function(name: "size") { types in
      guard types.count == 1 else { return nil }
      switch types[0] {
      case .list, .map, .string, .bytes, .dyn: return .int
      default: return nil
      }
    } apply: { values throws(EvaluationError) in
      switch values[0] {
      case .list(let items): return .int(Int64(items.count))
      case .map(let map): return .int(Int64(map.entries.count))
      case .string(let text): return .int(Int64(text.unicodeScalars.count))
      case .bytes(let bytes): return .int(Int64(bytes.count))
      default: throw .noOverload("size", values)
      }
    },
  ]
}
