import Testing

@testable import CEL

@Suite("Values of more parts than memory holds")
struct SharedPartsTests {
  /// A list within lists that has two to the power of `levels` numbers in it.
  private static func doubled(_ levels: Int) -> String {
    "[count]" + String(repeating: ".map(x, [x, x])", count: levels)
  }

  @Test(
    "end in the cost limit, not in an endless run",
    arguments: [
      "\(doubled(80)) == \(doubled(80))", "\(doubled(80)) in [\(doubled(80))]",
      "[\(doubled(80)), \(doubled(80))].distinct()",
      "sets.contains([\(doubled(80))], [\(doubled(80))])",
      "\(doubled(80)).flatten(100).size()", "'%s'.format([\(doubled(80))])",
      "cel.bind(s, names[0]\(doublings(40)), s == '')",
      "cel.bind(s, names[0]\(doublings(19)), s.replace('a', s).size())",
      "cel.bind(s, names[0]\(doublings(19)), regex.replace(s, 'a', s).size())",
      "cel.bind(s, names[0]\(doublings(19)), lists.range(100000).map(i, s).join().size())",
    ])
  func endInTheLimit(source: String) throws {
    let clock = ContinuousClock()
    let time = try clock.measure {
      let environment = Environment(variables: Sample.variables, limits: Limits(cost: 200_000))
      let outcome = try environment.check(source).program().evaluate(
        { Sample.values[$0] ?? .unknown }, tracing: true
      ).outcome
      guard case .error(let error) = outcome else {
        Testing.Issue.record("\(source.suffix(40)) has a value")
        return
      }
      #expect(error.isCostLimit, "\(error)")
    }
    #expect(time < .seconds(20), "\(time)")
  }

  private static func doublings(_ levels: Int) -> String {
    (0..<levels).reduce("") { text, _ in "\(text).split('|').map(x, x + x)[0]" }
  }

  @Test("are shown in part")
  func shown() throws {
    let evaluation = try Sample.evaluate(Self.doubled(80), tracing: true)
    guard case .value(let value) = evaluation.outcome else {
      Testing.Issue.record("\(evaluation.outcome)")
      return
    }
    #expect(value.description.utf8.count < 200_000)
    #expect(value.description.contains("…"))
  }
}
