import DataFormats
import Evidence

/// What the inputs of an action add to what it does.
struct GitHubActionInputs {
  private typealias Row = (
    action: String, input: String, value: String, kinds: Set<PipelineDefinition.StepKind>
  )

  /// Rows of action, input, a value it holds (`*` for any) and what follows from it.
  ///
  /// Codecov's `fail_ci_if_error` is none of them: it fails on a broken upload, not on coverage.
  private static let table: [Row] = [
    ("docker/build-push-action", "push", "true", [.publish]),
    ("docker/bake-action", "push", "true", [.publish]),
    ("aquasecurity/trivy-action", "image-ref", "*", [.imageScan]),
    ("aquasecurity/trivy-action", "scan-type", "fs", [.dependencyScan]),
    ("aquasecurity/trivy-action", "scan-type", "config", [.staticAnalysis]),
    ("aquasecurity/trivy-action", "exit-code", "1", [.qualityGate]),
    ("sonarsource/sonarqube-scan-action", "args", "sonar.qualitygate.wait=true", [.qualityGate]),
    (
      "sonarsource/sonarcloud-github-action", "args", "sonar.qualitygate.wait=true",
      [.qualityGate]
    ),
    ("anchore/scan-action", "severity-cutoff", "*", [.qualityGate]),
    ("actions/dependency-review-action", "fail-on-severity", "*", [.qualityGate]),
  ]

  /// Actions one of whose inputs is the arguments of a command.
  private static let commands: [(action: String, input: String, program: String)] = [
    ("gradle/gradle-build-action", "arguments", "gradle"),
    ("gradle/actions/setup-gradle", "arguments", "gradle"),
    ("actions-rs/cargo", "command", "cargo"),
    ("borales/actions-yarn", "cmd", "yarn"),
    ("azure/cli", "inlinescript", ""),
    ("nick-fields/retry", "command", ""),
    ("nick-invision/retry", "command", ""),
    ("coactions/setup-xvfb", "run", ""),
    ("reactivecircus/android-emulator-runner", "script", ""),
    ("burrunan/gradle-cache-action", "arguments", "gradle"),
  ]

  let action: String
  let with: YAMLNode?

  /// The kinds of work that the inputs tell of.
  func kinds(by classifier: StepClassifier) -> Set<PipelineDefinition.StepKind> {
    var kinds: Set<PipelineDefinition.StepKind> = []
    for row in Self.table where row.action == action {
      guard let value = with?[row.input]?.string else { continue }
      if row.value == "*" ? !value.isEmpty : value.contains(row.value) {
        kinds.formUnion(row.kinds)
      }
    }
    for row in Self.commands where row.action == action {
      guard let value = input(row.input) else { continue }
      let script = row.program.isEmpty ? value : "\(row.program) \(value)"
      for command in ShellScript.commands(in: script) {
        if case .kinds(let more) = classifier.find(command) { kinds.formUnion(more) }
      }
    }
    return kinds
  }

  /// An input by its name in any case, as GitHub reads it.
  private func input(_ name: String) -> String? {
    with?.entries.first { $0.key.string?.lowercased() == name }?.value.string
  }
}
