import DataFormats
import Evidence

/// What a job's settings, rather than its script, say it does.
struct GitLabJobFindings {
  private typealias Kind = PipelineDefinition.StepKind

  /// What a kind of report in `artifacts:reports` shows the job to do.
  private static let reports: [(key: String, kinds: Set<PipelineDefinition.StepKind>)] = [
    ("junit", [.testReport]), ("coverage_report", [.coverage]), ("cobertura", [.coverage]),
    ("codequality", [.staticAnalysis]), ("sast", [.staticAnalysis, .securityScan]),
    ("secret_detection", [.secretScan]), ("dependency_scanning", [.dependencyScan]),
    ("container_scanning", [.imageScan]), ("dast", [.securityTest]),
    ("api_fuzzing", [.securityTest]), ("coverage_fuzzing", [.securityTest]),
    ("license_scanning", [.licenseCheck]), ("license_management", [.licenseCheck]),
    ("performance", [.performanceTest]), ("browser_performance", [.performanceTest]),
    ("load_performance", [.performanceTest]), ("terraform", []),
  ]

  let job: GitLabJob
  let source: PipelineSource

  /// The steps that settings stand for.
  var steps: [PipelineDefinition.Step] { reportSteps + keywordSteps }

  private var reportSteps: [PipelineDefinition.Step] {
    guard let reports = job["artifacts"]?["reports"] else { return [] }
    return Self.reports.compactMap { row in
      guard let node = reports[row.key], !row.kinds.isEmpty else { return nil }
      return step(row.kinds, at: node, "artifacts:reports:\(row.key)")
    }
  }

  private var keywordSteps: [PipelineDefinition.Step] {
    var steps: [PipelineDefinition.Step] = []
    if let coverage = job["coverage"], !coverage.isNull {
      steps.append(step([.coverage], at: coverage, "coverage: \(coverage.string ?? "")"))
    }
    if let release = job["release"] { steps.append(step([.release], at: release, "release")) }
    if let environment = job["environment"], job.deploys {
      steps.append(step([.deploy], at: environment, "environment: \(job.environment ?? "")"))
    }
    if job.name == "pages", let script = job["script"] {
      steps.append(step([.publish], at: script, "pages"))
    }
    return steps
  }

  private func step(
    _ kinds: Set<PipelineDefinition.StepKind>, at node: YAMLNode, _ text: String
  ) -> PipelineDefinition.Step {
    PipelineDefinition.Step(kinds, at: source.place(node), text: text)
  }
}
