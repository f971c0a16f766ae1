/// What a function reads out of its arguments; a value of another kind fits none of its forms.
extension Value {
  typealias Reason = EvaluationError.Reason

  private func unfit() -> Reason { .noMatchingOverload("", [typeName]) }

  func bool() throws(Reason) -> Bool {
    guard case .bool(let value) = self else { throw unfit() }
    return value
  }

  func int() throws(Reason) -> Int64 {
    guard case .int(let value) = self else { throw unfit() }
    return value
  }

  func uint() throws(Reason) -> UInt64 {
    guard case .uint(let value) = self else { throw unfit() }
    return value
  }

  func double() throws(Reason) -> Double {
    guard case .double(let value) = self else { throw unfit() }
    return value
  }

  func string() throws(Reason) -> String {
    guard case .string(let value) = self else { throw unfit() }
    return value
  }

  func bytes() throws(Reason) -> [UInt8] {
    guard case .bytes(let value) = self else { throw unfit() }
    return value
  }

  func list() throws(Reason) -> [Value] {
    guard case .list(let value) = self else { throw unfit() }
    return value
  }

  func map() throws(Reason) -> ValueMap {
    guard case .map(let value) = self else { throw unfit() }
    return value
  }

  func timestamp() throws(Reason) -> Timestamp {
    guard case .timestamp(let value) = self else { throw unfit() }
    return value
  }

  func duration() throws(Reason) -> TimeSpan {
    guard case .duration(let value) = self else { throw unfit() }
    return value
  }

  func optional() throws(Reason) -> Value? {
    guard case .optional(let value) = self else { throw unfit() }
    return value
  }

  func network() throws(Reason) -> NetworkAddress {
    guard case .network(let value) = self else { throw unfit() }
    return value
  }

  func scalars() throws(Reason) -> [Unicode.Scalar] { Array(try string().unicodeScalars) }
}
