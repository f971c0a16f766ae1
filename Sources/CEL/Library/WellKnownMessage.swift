/// A message of protocol buffers that the language takes for the plain value inside it.
struct WellKnownMessage: Sendable {
  typealias Reason = EvaluationError.Reason

  let name: String
  let type: ValueType
  let fields: [String: ValueType]
  /// Makes the value of field names and values by turns.
  let make: @Sendable ([Value]) throws(Reason) -> Value

  static let table: [String: WellKnownMessage] = {
    var table: [String: WellKnownMessage] = [:]
    for message in wrappers + structures + times { table[message.name] = message }
    return table
  }()

  private static let wrappers: [WellKnownMessage] = [
    wrapper("BoolValue", .bool, .bool(false)),
    wrapper("BytesValue", .bytes, .bytes([])),
    wrapper("StringValue", .string, .string("")),
    wrapper("DoubleValue", .double, .double(0)),
    wrapper("FloatValue", .double, .double(0)) { value throws(Reason) in
      .double(Double(Float(try value.double())))
    },
    wrapper("Int64Value", .int, .int(0)),
    wrapper("Int32Value", .int, .int(0)) { value throws(Reason) in
      guard Int32(exactly: try value.int()) != nil else { throw .overflow("int32") }
      return value
    },
    wrapper("UInt64Value", .uint, .uint(0)),
    wrapper("UInt32Value", .uint, .uint(0)) { value throws(Reason) in
      guard UInt32(exactly: try value.uint()) != nil else { throw .overflow("uint32") }
      return value
    },
  ]

  private static let structures: [WellKnownMessage] = [
    WellKnownMessage(
      name: "google.protobuf.ListValue", type: .list(.dyn), fields: ["values": .list(.dyn)]
    ) { $0.count == 2 ? $0[1] : .list([]) },
    WellKnownMessage(
      name: "google.protobuf.Struct", type: .map(.string, .dyn),
      fields: ["fields": .map(.string, .dyn)]
    ) { $0.count == 2 ? $0[1] : .map(ValueMap([])) },
    WellKnownMessage(
      name: "google.protobuf.Value", type: .dyn,
      fields: [
        "null_value": .dyn, "number_value": .double, "string_value": .string,
        "bool_value": .bool, "struct_value": .map(.string, .dyn), "list_value": .list(.dyn),
      ]
    ) { pairs in
      guard pairs.count >= 2, pairs[0] != .string("null_value") else { return .null }
      return pairs[1]
    },
    WellKnownMessage(name: "google.protobuf.Any", type: .dyn, fields: [:]) {
      (_) throws(Reason) in throw .unknownMessage("google.protobuf.Any")
    },
  ]

  private static let times: [WellKnownMessage] = [
    WellKnownMessage(
      name: "google.protobuf.Timestamp", type: .timestamp,
      fields: ["seconds": .int, "nanos": .int]
    ) { pairs throws(Reason) in
      guard let nanoseconds = Int32(exactly: number("nanos", in: pairs)),
        let moment = Timestamp(seconds: number("seconds", in: pairs), nanoseconds: nanoseconds)
      else { throw .overflow("timestamp") }
      return .timestamp(moment)
    },
    WellKnownMessage(
      name: "google.protobuf.Duration", type: .duration, fields: ["seconds": .int, "nanos": .int]
    ) { pairs throws(Reason) in
      guard let seconds = TimeSpan(seconds: number("seconds", in: pairs)) else {
        throw .overflow("duration")
      }
      let (sum, overflow) = seconds.nanoseconds.addingReportingOverflow(
        number("nanos", in: pairs))
      guard !overflow else { throw .overflow("duration") }
      return .duration(TimeSpan(nanoseconds: sum))
    },
  ]

  private static func number(_ name: String, in pairs: [Value]) -> Int64 {
    for place in stride(from: 0, to: pairs.count - 1, by: 2) where pairs[place] == .string(name) {
      if case .int(let value) = pairs[place + 1] { return value }
    }
    return 0
  }

  private static func wrapper(
    _ name: String, _ type: ValueType, _ zero: Value,
    narrow: @escaping @Sendable (Value) throws(Reason) -> Value = { $0 }
  ) -> WellKnownMessage {
    WellKnownMessage(
      name: "google.protobuf.\(name)", type: .wrapper(type), fields: ["value": .wrapper(type)]
    ) { pairs throws(Reason) in pairs.count == 2 ? try narrow(pairs[1]) : zero }
  }
}
