import Evidence

/// What commands, actions and script names mean: the table behind every classified step.
///
/// Conservative by intent, since a wrong row makes wrong verdicts:
///
/// - A runner made for unit tests (`go test`, `pytest`, `mvn test`) counts as `unitTest`, unless
///   its arguments name another layer.
/// - A name that hides the runner (`npm test`, `make test`, `./test.sh`) counts as `anyTest`: that
///   tests run is certain, their layer is not. A layer in the name (`test:e2e`) or in the name of
///   the step or job decides it.
/// - Only what fails the job counts as a gate.
/// - A site of pages, and anything named after documents, is published and not deployed.
/// - What no row knows has no kind.
enum StepTable {
  /// Rows for commands; every row that matches adds its kinds.
  static let commands: [StepRule] =
    javaVirtualMachine + javaScript + python + goAndRust + appleAndC + dotNet + otherLanguages
    + containers + infrastructure + scanners + database + delivery
    + testOrder
}
