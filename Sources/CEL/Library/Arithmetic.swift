/// `+ - * / %` and conversions of numbers.
enum Arithmetic {
  static let all: [Function] = [
    binary("+") {
      $0.addingReportingOverflow($1)
    } unsigned: {
      $0.addingReportingOverflow($1)
    } double: {
      $0 + $1
    },
    subtraction,
    binary("*") {
      $0.multipliedReportingOverflow(by: $1)
    } unsigned: {
      $0.multipliedReportingOverflow(by: $1)
    } double: {
      $0 * $1
    },
    binary("/") {
      $1 == 0 ? (0, true) : $0.dividedReportingOverflow(by: $1)
    } unsigned: {
      $1 == 0 ? (0, true) : $0.dividedReportingOverflow(by: $1)
    } double: {
      $0 / $1
    },
    binary("%") {
      $1 == 0 ? (0, true) : $0.remainderReportingOverflow(dividingBy: $1)
    } unsigned: {
      $1 == 0 ? (0, true) : $0.remainderReportingOverflow(dividingBy: $1)
    } double: { _, _ in
      .nan
    },
    Function(name: "double") {
      $0.count == 1 && ($0[0].isNumber || $0[0] == .string) ? .double : nil
    } apply: { values throws(EvaluationError) in
      if let number = values[0].number { return .double(number) }
      if case .string(let text) = values[0], let number = Double(text) { return .double(number) }
      throw .noOverload("double", values)
    },
    Function(name: "int") {
      $0.count == 1 && ($0[0].isNumber || $0[0] == .string) ? .int : nil
    } apply: { values throws(EvaluationError) in
      switch values[0] {
      case .int: return values[0]
      case .uint(let value): if let int = Int64(exactly: value) { return .int(int) }
      case .double(let value):
        if value.magnitude < 9.2e18 { return .int(Int64(value)) }
      case .string(let text): if let int = Int64(text) { return .int(int) }
      default: break
      }
      throw EvaluationError("\(values[0]) is no int")
    },
  ]

  private static let subtraction = Function(name: "-") { types in
    if types.count == 1 {
      return types[0] == .int || types[0] == .double || types[0] == .dyn ? types[0] : nil
    }
    return types.count == 2 && types[0].isNumber && types[0].accepts(types[1]) ? types[0] : nil
  } apply: { values throws(EvaluationError) in
    let pair = values.count == 1 ? [values[0].zero, values[0]] : values
    switch (pair[0], pair[1]) {
    case (.int(let a), .int(let b)): return .int(try checked(a.subtractingReportingOverflow(b)))
    case (.uint(let a), .uint(let b)): return .uint(try checked(a.subtractingReportingOverflow(b)))
    case (.double(let a), .double(let b)): return .double(values.count == 1 ? -b : a - b)
    default: throw .noOverload("-", values)
    }
  }

  private static func checked<N>(_ result: (partialValue: N, overflow: Bool))
    throws(EvaluationError) -> N
  {
    guard !result.overflow else {
      throw EvaluationError("the result leaves 64 bits, or divides by zero")
    }
    return result.partialValue
  }

  private static func binary(
    _ name: String,
    _ signed: @escaping @Sendable (Int64, Int64) -> (partialValue: Int64, overflow: Bool),
    unsigned: @escaping @Sendable (UInt64, UInt64) -> (partialValue: UInt64, overflow: Bool),
    double: @escaping @Sendable (Double, Double) -> Double
  ) -> Function {
    Function(name: name) { types in
      guard types.count == 2, types[0].accepts(types[1]) else { return nil }
      if types[0].isNumber { return types[0] == .dyn ? types[1] : types[0] }
      guard name == "+" else { return nil }
      switch types[0] {
      case .string, .bytes, .list: return types[0]
      default: return nil
      }
    } apply: { values throws(EvaluationError) in
      switch (values[0], values[1]) {
      case (.int(let a), .int(let b)): return .int(try checked(signed(a, b)))
      case (.uint(let a), .uint(let b)): return .uint(try checked(unsigned(a, b)))
      case (.double(let a), .double(let b)):
        guard name != "%" else { throw .noOverload(name, values) }
        return .double(double(a, b))
      case (.string(let a), .string(let b)) where name == "+": return .string(a + b)
      case (.list(let a), .list(let b)) where name == "+": return .list(a + b)
      default: throw .noOverload(name, values)
      }
    }
  }
}

extension Value {
  fileprivate var zero: Value {
    if case .double = self { return .double(0) }
    return .int(0)
  }
}
