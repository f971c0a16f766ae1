/// Tells by its words whether a board shows how software is delivered.
enum DeliveryWords {
  /// Phrases that boards on running systems do not use; `deployments` alone is also a kind of workload.
  private static let phrases = [
    "lead time", "cycle time", "change fail", "deployment frequency", "deploy frequency",
    "time to restore", "time to recover", "mttr", "dora ", "four keys", "pull request",
    "merge request", "code review", "test coverage", "code coverage", "pass rate", "flaky",
    "build duration", "build success", "build time", "pipeline duration", "pipeline success",
    "failed builds", "daily deployments", "velocity", "burndown", "burn-down", "defects",
    "work in progress", "前置时间", "交付周期", "部署频率", "变更失败", "恢复时间", "流水线", "构建成功",
    "构建时长", "代码评审", "覆盖率", "通过率", "缺陷", "需求吞吐", "燃尽",
  ]

  /// Whether one of some texts holds such a phrase.
  static func speak(in texts: [String]) -> Bool {
    texts.contains { text in
      let lowered = " " + text.lowercased() + " "
      return phrases.contains { lowered.contains($0) }
    }
  }
}
