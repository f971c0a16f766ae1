import Evidence
import TextLayout

extension SmellKind {
  /// Pipelines that go on whatever their tests say.
  static let testsMayFail = SmellKind(
    "tests-may-fail",
    title: LocalizedText(en: "a pipeline whose tests may fail", zh: "测试失败也能通过的流水线"),
    advice: LocalizedText(
      en: "let a failed test stop the pipeline; keep the permission for trials only",
      zh: "请让测试失败能够阻断流水线；仅对试验性任务保留允许失败的设置")
  ) { scene in
    let jobs = scene.evidence.pipelines.flatMap(\.jobs).filter { job in
      job.steps.contains { !$0.kinds.isDisjoint(with: PipelineDefinition.StepKind.tests) }
    }
    guard !jobs.isEmpty, jobs.allSatisfy(\.mayFail) else { return [] }
    return [
      Sighting(
        .warning, en: "every job that tests (\(jobs.count)) is allowed to fail",
        zh: "所有执行测试的任务（\(jobs.count) 个）都允许失败", at: jobs.map(\.provenance))
    ]
  }
}

extension PipelineDefinition.StepKind {
  /// The kinds of work that check the product by running it.
  static let tests: Set<Self> = [
    .unitTest, .interfaceTest, .uiTest, .performanceTest, .securityTest, .anyTest,
  ]
}
