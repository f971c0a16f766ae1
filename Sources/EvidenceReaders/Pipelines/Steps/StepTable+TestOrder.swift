import Evidence

/// Rows for options by which tests run in another order each time.
extension StepTable {
  static let testOrder: [StepRule] = [
    StepRule(
      "pytest|py.test … --random-order*|--randomly-seed*|--randomly-seed", [.randomOrder],
      unless: ["--random-order-disabled"]),
    StepRule("go test … -shuffle=*", [.randomOrder], unless: ["-shuffle=off"]),
    StepRule("go test … -shuffle on", [.randomOrder]),
    StepRule("gotestsum … -shuffle=*", [.randomOrder], unless: ["-shuffle=off"]),
    StepRule("ginkgo … --randomize-all|-randomize-all|--randomizeAllSpecs", [.randomOrder]),
    StepRule("rspec … --order rand*", [.randomOrder]),
    StepRule("rspec … --order=rand*", [.randomOrder]),
    StepRule("jest … --randomize|--randomize=true", [.randomOrder]),
    StepRule("npm|yarn|pnpm … --randomize|--randomize=true", [.randomOrder]),
    StepRule("vitest … --sequence.shuffle*", [.randomOrder], unless: ["--sequence.shuffle=false"]),
    StepRule("jasmine … --random=true", [.randomOrder]),
    StepRule("phpunit … --order-by=*random*|--random-order", [.randomOrder]),
    StepRule("phpunit … --order-by *random*", [.randomOrder]),
    StepRule(
      "mvn|mvnw|mvnd … -Dsurefire.runOrder=random*|-Dfailsafe.runOrder=random*", [.randomOrder]),
    StepRule("ctest … --schedule-random", [.randomOrder]),
  ]
}
