/// What an instruction yields.
enum Evaluated {
  case value(Value)
  /// A value some parts of which are unknown.
  case partial(PartialValue)
  /// The sorted names of the unknown variables in the way.
  case unknown([String])
  case fault(Fault)
}

extension Evaluated {
  static let yes = Evaluated.value(.bool(true))
  static let no = Evaluated.value(.bool(false))

  static func bool(_ value: Bool) -> Evaluated { .value(.bool(value)) }

  /// The names that stand in the way, when something is unknown.
  var unknownNames: [String]? {
    switch self {
    case .unknown(let names): names
    case .partial(let partial): partial.unknownNames
    case .value, .fault: nil
    }
  }
}

/// Sorted sets of names.
enum NameSet {
  static func merged(_ left: [String], _ right: [String]) -> [String] {
    if left == right || right.isEmpty { return left }
    if left.isEmpty { return right }
    return Set(left).union(right).sorted()
  }
}
