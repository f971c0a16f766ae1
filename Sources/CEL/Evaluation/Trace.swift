/// Collects, while a program runs, the variables and conditions that decide.
///
/// Reads add to it. A construct that needs only some of its operands sets it back to what stood
/// before and adds what the deciding operands collected.
struct Trace {
  /// What part of a program collected.
  struct Support {
    var variables: Set<Int> = []
    var steps: [Explanation.Step] = []

    mutating func add(_ other: Support) {
      variables.formUnion(other.variables)
      if steps.count < Trace.stepLimit { steps.append(contentsOf: other.steps) }
    }
  }

  let source: [UInt8]
  var support = Support()
  /// What the values in locals rest on.
  var locals: [Int: Support] = [:]
  fileprivate static let stepLimit = 1000

  init(source: String) { self.source = Array(source.utf8) }

  /// Starts collecting for one operand; returns what was collected so far.
  mutating func begin() -> Support {
    let before = support
    support = Support()
    return before
  }

  /// Ends collecting for one operand: puts back what stood before and returns the operand's.
  mutating func end(_ before: Support) -> Support {
    let own = support
    support = before
    return own
  }

  mutating func record(
    _ range: Range<Int>, _ result: Evaluated, margin: Explanation.Margin?
  ) {
    guard support.steps.count < Self.stepLimit else { return }
    let text = String(decoding: source[range], as: UTF8.self)
    support.steps.append(
      Explanation.Step(text: text, value: Self.description(of: result), margin: margin))
  }

  func explanation(variables: [String]) -> Explanation {
    Explanation(supports: support.variables.map { variables[$0] }.sorted(), steps: support.steps)
  }

  private static func description(of result: Evaluated) -> String {
    switch result {
    case .value(let value): value.description
    case .partial, .unknown: "unknown"
    case .fault: "error"
    }
  }
}
