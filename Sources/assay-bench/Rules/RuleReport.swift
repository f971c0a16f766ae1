import CEL
import DataFormats
import Platform

/// What is measured of the rule language, one JSON line for each expression.
enum RuleReport {
  /// Compiles and evaluates one expression for a while; writes it with its values and rates.
  static func line(of benchmark: RuleBenchmark) throws -> String {
    let environment = benchmark.environment
    let program = try environment.check(benchmark.expression).program()
    let bindings = benchmark.bindings(for: program)
    let outcome = program.evaluate(inOrder: bindings).outcome
    let compiling = try RuleRate.perSecond { _ = try environment.check(benchmark.expression) }
    let evaluating = RuleRate.perSecond { _ = program.evaluate(inOrder: bindings) }
    let tracing = RuleRate.perSecond { _ = program.evaluate(inOrder: bindings, tracing: true) }
    var json = JSONWriter(isIndented: false)
    json.beginObject()
    json.member("name", benchmark.name)
    json.member("expression", benchmark.expression)
    json.key("values")
    try write(benchmark.values, to: &json)
    json.key("parameters")
    try write(benchmark.parameters, to: &json)
    json.key("outcome")
    if case .value(let value) = outcome { try write(value, to: &json) } else { json.null() }
    json.member("compile", compiling)
    json.member("evaluate", evaluating)
    json.member("trace", tracing)
    json.endObject()
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// The time of one evaluation over lists of growing length, a line for each.
  static func growth() throws -> [String] {
    try [100, 1000, 10_000, 100_000].map { count in
      let benchmark = RuleBenchmarkTable.onDeployments(named: "growth", count: count)
      let program = try benchmark.environment.check(benchmark.expression).program()
      let bindings = benchmark.bindings(for: program)
      let rate = RuleRate.perSecond { _ = program.evaluate(inOrder: bindings) }
      let nanoseconds = 1_000_000_000 / max(1, rate)
      return "\(count) deployments: \(nanoseconds / 1000) µs, \(nanoseconds / count) ns for each"
    }
  }

  /// Evaluates an expression so many times and does nothing else, for counting allocations.
  static func evaluate(_ benchmark: RuleBenchmark, times: Int) throws -> String {
    let program = try benchmark.environment.check(benchmark.expression).program()
    let bindings = benchmark.bindings(for: program)
    var cost: UInt64 = 0
    for _ in 0..<times { cost &+= program.evaluate(inOrder: bindings).cost }
    return "\(benchmark.name): evaluated \(times) times at a cost of \(cost)"
  }

  private static func write(
    _ values: [(name: String, value: Value)], to json: inout JSONWriter
  ) throws {
    json.beginObject()
    for (name, value) in values {
      json.key(name)
      try write(value, to: &json)
    }
    json.endObject()
  }

  private static func write(_ value: Value, to json: inout JSONWriter) throws {
    switch value {
    case .bool(let value): json.bool(value)
    case .int(let value): json.int(value)
    case .double(let value):
      json.value(try JSONValue.parse(Array("\(value)".utf8), path: "a number"))
    case .string(let text): json.string(text)
    case .list(let elements):
      json.beginArray()
      for element in elements { try write(element, to: &json) }
      json.endArray()
    case .map(let map):
      json.beginObject()
      for entry in map.entries {
        if case .string(let name) = entry.key { json.key(name) } else { json.key("\(entry.key)") }
        try write(entry.value, to: &json)
      }
      json.endObject()
    default: json.null()
    }
  }
}
