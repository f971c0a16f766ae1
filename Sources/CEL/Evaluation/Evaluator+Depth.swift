/// Values may share their parts, so that a short expression makes lists within lists of more
/// elements than there are atoms. Making them costs little; looking through them is paid here.
extension Evaluator {
  /// Pays for what lies within lists and maps before they are compared; false beyond the limit.
  mutating func payForComparing(_ left: Value, _ right: Value, times: Int = 1) -> Bool {
    let depth = min(left.depth(upTo: affordable), right.depth(upTo: affordable))
    if depth > 0 { charge(Self.product(Cost.walk(depth), UInt64(max(1, times)))) }
    return !isExhausted
  }

  /// Pays for what a function finds within its arguments; false beyond the limit.
  mutating func payForDepth(of arguments: [Value], costing cost: Cost) -> Bool {
    guard cost.looksDeep else { return true }
    let depth = arguments.reduce(0) { $0 + $1.depth(upTo: affordable) }
    guard depth > 0 else { return true }
    switch cost {
    case .pairs, .pairsWithItself:
      charge(Self.product(Cost.walk(depth), cost.of(arguments, result: nil)))
    case .result: charge(UInt64(depth))
    default: charge(Cost.walk(depth))
    }
    return !isExhausted
  }

  /// How many parts may be counted before any count is too many.
  private var affordable: Int {
    let left = costLimit > cost ? costLimit - cost : 0
    return Int(clamping: left.multipliedReportingOverflow(by: 10).partialValue &+ 100)
  }

  private static func product(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let (value, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow ? .max : value
  }
}

extension Cost {
  /// Whether the function looks at what lies within elements.
  fileprivate var looksDeep: Bool {
    switch self {
    case .elements, .pairs, .pairsWithItself, .result: true
    default: false
    }
  }
}

extension Value {
  /// The parts of the elements, to any depth, counted no further than a limit.
  ///
  /// A text among them counts a tenth of its bytes; a list of numbers or short texts has none.
  fileprivate func depth(upTo limit: Int) -> Int {
    switch self {
    case .list(let elements): Self.depth(of: elements.lazy.map { $0 }, upTo: limit)
    case .map(let map): Self.depth(of: map.entries.lazy.map(\.value), upTo: limit)
    case .optional(let value?): value.depth(upTo: limit)
    default: 0
    }
  }

  private static func depth(of elements: some Sequence<Value>, upTo limit: Int) -> Int {
    var total = 0
    for element in elements {
      switch element {
      case .list, .map, .optional: total += element.extent + element.depth(upTo: limit - total)
      case .string, .bytes: total += element.extent / 10
      default: continue
      }
      if total >= limit { break }
    }
    return total
  }
}
