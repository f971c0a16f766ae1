import Evidence
import TextLayout

extension SmellKind {
  /// Runs that all succeed, of pipelines in which no step tests anything.
  static let greenWithoutTests = SmellKind(
    "green-without-tests",
    title: LocalizedText(en: "green runs of pipelines without tests", zh: "没有测试步骤却全部成功的流水线"),
    advice: LocalizedText(
      en: "let the pipeline run the tests; name commands of your own under 'steps' in assay.yaml",
      zh: "请让流水线执行测试；自有命令请在 assay.yaml 的 'steps' 中说明")
  ) { scene in
    let (runs, pipelines) = (scene.endedRuns, scene.evidence.pipelines)
    let steps = pipelines.flatMap(\.jobs).flatMap(\.steps)
    guard runs.count >= SmellLimits.greenRuns, runs.allSatisfy({ $0.result == .success }),
      !steps.isEmpty, pipelines.allSatisfy(\.hidden.isEmpty),
      steps.allSatisfy({ $0.kinds.isDisjoint(with: PipelineDefinition.StepKind.tests) })
    else { return [] }
    let unclear = steps.count { $0.kinds.isEmpty }
    return [
      Sighting(
        unclear == 0 ? .warning : .note,
        en: "all \(runs.count) runs of the window succeeded, and none of the \(steps.count) steps "
          + "is known to test (\(unclear) are of no known kind)",
        zh: "窗口内 \(runs.count) 次运行全部成功，而 \(steps.count) 个步骤中没有已知的测试步骤"
          + "（其中 \(unclear) 个类型不明）", at: pipelines.map(\.provenance))
    ]
  }
}
