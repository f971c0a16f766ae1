/// What the library of numbers does.
enum NumberOperation {
  typealias Reason = EvaluationError.Reason

  /// The first of the numbers that no other lies beyond.
  static func extreme(
    _ values: [Value], _ wanted: Order, function: String
  ) throws(Reason) -> Value {
    guard var best = values.first else {
      throw .invalidArgument("an empty list", function: function)
    }
    for value in values {
      guard value.isNumber else { throw .noMatchingOverload(function, [value.typeName]) }
      if Value.numericOrder(value, best) == wanted { best = value }
    }
    return best
  }

  static func squareRoot(_ value: Value) throws(Reason) -> Value {
    switch value {
    case .int(let number): .double(Double(number).squareRoot())
    case .uint(let number): .double(Double(number).squareRoot())
    default: .double(try value.double().squareRoot())
    }
  }

  static func magnitude(_ value: Value) throws(Reason) -> Value {
    switch value {
    case .int(.min): throw .overflow("int")
    case .int(let number): return .int(abs(number))
    case .uint: return value
    default: return .double(abs(try value.double()))
    }
  }

  static func sign(_ value: Value) throws(Reason) -> Value {
    switch value {
    case .int(let number): return .int(number.signum())
    case .uint(let number): return .uint(min(number, 1))
    default:
      let number = try value.double()
      return .double(number > 0 ? 1 : number < 0 ? -1 : number)
    }
  }
}

/// Operations on the bits of whole numbers.
enum BitOperation: Sendable {
  case and, or, xor, shiftLeft, shiftRight

  typealias Reason = EvaluationError.Reason

  var isShift: Bool { self == .shiftLeft || self == .shiftRight }

  static func complement(_ value: Value) throws(Reason) -> Value {
    if case .int(let number) = value { return .int(~number) }
    return .uint(~(try value.uint()))
  }

  func callAsFunction(_ left: Value, _ right: Value) throws(Reason) -> Value {
    if case .int(let number) = left {
      let operand = UInt64(bitPattern: try right.int())
      return .int(Int64(bitPattern: try bits(UInt64(bitPattern: number), operand)))
    }
    let operand = isShift ? UInt64(bitPattern: try right.int()) : try right.uint()
    return .uint(try bits(try left.uint(), operand))
  }

  private func bits(_ left: UInt64, _ right: UInt64) throws(Reason) -> UInt64 {
    if isShift, Int64(bitPattern: right) < 0 {
      throw .invalidArgument("a negative count of places", function: "math.bitShift")
    }
    switch self {
    case .and: return left & right
    case .or: return left | right
    case .xor: return left ^ right
    // Swift's smart shifts yield zero for 64 places and more.
    case .shiftLeft: return left << right
    case .shiftRight: return left >> right
    }
  }
}
