import Platform

/// `assay-bench cel`: measures the rule language.
enum RuleCommand {
  static let usage = """
    cel [EXPRESSION...]
        compiles and evaluates expressions by name, or all; a JSON line for each
    cel --growth
        evaluates one expression over longer and longer lists
    cel --times COUNT EXPRESSION
        evaluates an expression so many times, for a tool that counts allocations
    """

  static func run(_ arguments: [String]) throws {
    switch arguments.first {
    case "--growth": for line in try RuleReport.growth() { print(line) }
    case "--times":
      guard arguments.count == 3, let times = Int(arguments[1]), times >= 0,
        let benchmark = RuleBenchmarkTable.all.first(where: { $0.name == arguments[2] })
      else { return misused() }
      print(try RuleReport.evaluate(benchmark, times: times))
    default:
      let chosen = RuleBenchmarkTable.all.filter {
        arguments.isEmpty || arguments.contains($0.name)
      }
      guard arguments.isEmpty || chosen.count == arguments.count else { return misused() }
      for benchmark in chosen { print(try RuleReport.line(of: benchmark)) }
    }
  }

  private static func misused() {
    print(usage)
    ThisProcess.exit(2)
  }
}
