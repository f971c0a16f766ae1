/// What a call costs, after the accounting of cel-go's run time.
enum Cost: Sendable {
  /// One step.
  case unit
  /// A tenth of a step for each character of one argument.
  case traversal(Int)
  /// The product of two arguments' traversals.
  case search
  /// A pattern, the second argument, run over a text, the first.
  case pattern
  /// One step for each element of one argument.
  case elements(Int)
  /// The product of two arguments' counts of elements.
  case pairs
  /// The square of the count of elements of the only list.
  case pairsWithItself
  /// As much as the first argument says.
  case number
  /// The elements of the result.
  case result
  /// A text, the first argument, in which the third may take the place of every part.
  case replacement
  /// The same for the matches of a pattern, the second argument.
  case patternReplacement
}

extension Cost {
  func of(_ arguments: [Value], result: Value?) -> UInt64 {
    switch self {
    case .unit: 1
    case .traversal(let place): Self.walk(arguments[place].extent)
    case .search:
      Self.walk(arguments[0].extent) * Self.walk(arguments[1].extent)
    case .pattern: Self.pattern(arguments[1].extent, over: arguments[0].extent)
    case .elements(let place): 1 + UInt64(arguments[place].extent)
    case .pairs: 1 + UInt64(arguments[0].extent) * UInt64(arguments[1].extent)
    case .pairsWithItself: 1 + UInt64(arguments[0].extent) * UInt64(arguments[0].extent)
    case .number: 1 + UInt64(max(0, arguments[0].wholeNumber ?? 0))
    case .result: 1 + UInt64(result?.extent ?? 0)
    case .replacement:
      1 + Self.walk(arguments[0].extent) * max(1, Self.walk(arguments[2].extent))
    case .patternReplacement:
      Self.pattern(arguments[1].extent, over: arguments[0].extent)
        * max(1, Self.walk(arguments[2].extent))
    }
  }

  /// A tenth for each character, rounded up.
  static func walk(_ extent: Int) -> UInt64 { UInt64(extent + 9) / 10 }

  /// A quarter of the pattern's length times a tenth of the text's and one.
  static func pattern(_ pattern: Int, over text: Int) -> UInt64 {
    (UInt64(pattern + 3) / 4) * walk(text + 1)
  }

  /// The cost of making a list or a map.
  static let newList: UInt64 = 10
  static let newMap: UInt64 = 30
}

extension Value {
  /// The count of characters, bytes, elements or entries; 1 for anything else.
  var extent: Int {
    switch self {
    case .string(let text): text.utf8.count
    case .bytes(let bytes): bytes.count
    case .list(let elements): elements.count
    case .map(let map): map.count
    default: 1
    }
  }
}
