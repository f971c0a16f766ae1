import Assessment
import Evidence
import Quantities
import TextLayout

/// The words of audit samples.
enum SampleWords {
  static let sample = LocalizedText(en: "Audit sample", zh: "审计抽样")
  static let seed = LocalizedText(en: "Seed", zh: "种子")
  static let population = LocalizedText(en: "Population", zh: "总体")
  static let period = LocalizedText(en: "Period", zh: "期间")
  static let key = LocalizedText(en: "Key", zh: "标识")
  static let number = LocalizedText(en: "No.", zh: "序号")
  static let time = LocalizedText(en: "Time", zh: "时间")
  static let gaps = LocalizedText(en: "Gaps", zh: "缺口")
  static let order = LocalizedText(en: "SHA-256 of seed and key", zh: "种子与标识的 SHA-256")
  static let method = LocalizedText(en: "How to draw it again", zh: "如何重新抽取")
  static let digest = LocalizedText(en: "SHA-256 of the keys", zh: "全部标识的 SHA-256")
  static let empty = LocalizedText(
    en: "There is nothing to draw from in this period.", zh: "该期间没有可供抽取的对象。")

  static func name(of population: AuditSample.Population) -> LocalizedText {
    switch population {
    case .mergeRequests: LocalizedText(en: "merged merge requests", zh: "已合并的合并请求")
    case .commits: LocalizedText(en: "commits on the trunk", zh: "主干提交")
    case .deployments: LocalizedText(en: "deployments to production", zh: "生产环境部署")
    }
  }

  static func drawn(_ count: Int, of all: Int, _ population: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "\(count) of \(all) \(population.english)",
      zh: "从 \(all) 项\(population.chinese)中抽取 \(count) 项")
  }

  static func complete(_ count: Int, of all: Int) -> LocalizedText {
    LocalizedText(
      en: count == all
        ? "Every trace is complete."
        : "\(count) of \(all) traces are complete; the others have gaps.",
      zh: count == all ? "全部追溯完整。" : "\(all) 条追溯中 \(count) 条完整，其余存在缺口。")
  }

  static func gaps(_ count: Int, at station: LocalizedText) -> LocalizedText {
    LocalizedText(en: "\(station.english) \(count)", zh: "\(station.chinese) \(count)")
  }

  static func steps(_ population: AuditSample.Population) -> [LocalizedText] {
    [
      LocalizedText(
        en: "List the keys of the population: \(keys(population).english).",
        zh: "列出总体中每一项的标识：\(keys(population).chinese)。"),
      LocalizedText(
        en: "For each, take the SHA-256 of the seed, a colon and the key: "
          + "printf '%s' 'SEED:KEY' | sha256sum.",
        zh: "对每个标识，计算“种子:标识”的 SHA-256：printf '%s' 'SEED:KEY' | sha256sum。"),
      LocalizedText(
        en: "Sort by that; the first ones are the sample. To compare populations, take the SHA-256 "
          + "of all keys, sorted, each with a line feed.",
        zh: "按结果排序，取最前面的若干项即为样本。核对总体时，将全部标识排序、每行一个，计算 SHA-256。"),
    ]
  }

  private static func keys(_ population: AuditSample.Population) -> LocalizedText {
    switch population {
    case .mergeRequests, .deployments:
      LocalizedText(
        en: "the identifier, followed by a blank and the time where several share it",
        zh: "编号；多项编号相同时，后加空格与时间")
    case .commits:
      LocalizedText(en: "the first 16 digits of the commit", zh: "提交编号的前 16 位")
    }
  }

  static func name(of station: TraceLink.Station) -> LocalizedText {
    switch station {
    case .workItem: LocalizedText(en: "Work item", zh: "工作项")
    case .commits: LocalizedText(en: "Commits", zh: "提交")
    case .review: LocalizedText(en: "Review", zh: "评审")
    case .build: LocalizedText(en: "Build", zh: "构建")
    case .tests: LocalizedText(en: "Tests", zh: "测试")
    case .artifact: LocalizedText(en: "Artifact", zh: "制品")
    case .deployment: LocalizedText(en: "Deployment", zh: "部署")
    }
  }

  static func name(of state: TraceLink.State) -> LocalizedText {
    switch state {
    case .shown: LocalizedText(en: "shown", zh: "有据")
    case .failed: LocalizedText(en: "failed", zh: "未通过")
    case .missing: LocalizedText(en: "no evidence", zh: "无证据")
    }
  }

  static func finding(_ finding: TraceLink.Finding) -> LocalizedText {
    switch finding {
    case .item(let id, true): both(id)
    case .item(let id, false):
      LocalizedText(en: "\(id) (named only)", zh: "\(id)（仅提及）")
    case .commits(let count, let first, let id): commits(count, first?.date.description, id)
    case .approvals(let count):
      LocalizedText(
        en: count == 1 ? "1 approval" : "\(count) approvals", zh: "\(count) 人批准")
    case .reviewTrace:
      LocalizedText(en: "named in the commit's message", zh: "提交说明中提及")
    case .run(let id, let result): outcome(id, result?.rawValue)
    case .passed(true): LocalizedText(en: "passed", zh: "通过")
    case .passed(false): LocalizedText(en: "not passed", zh: "未通过")
    case .artifact(let name): both(name)
    case .deployment(let id, let environment, let time, let result):
      outcome("\(id) \(environment) \(time.date)", result.rawValue)
    case .production(let time):
      LocalizedText(en: "in production on \(time.date)", zh: "\(time.date) 上线")
    }
  }

  private static func commits(_ count: Int?, _ first: String?, _ id: String?) -> LocalizedText {
    let name = id.map { String($0.prefix(12)) }
    let english = [
      name, count.map { $0 == 1 ? "1 commit" : "\($0) commits" }, first.map { "first on \($0)" },
    ]
    let chinese = [name, count.map { "\($0) 个提交" }, first.map { "首个于 \($0)" }]
    return LocalizedText(
      en: english.compactMap { $0 }.joined(separator: ", "),
      zh: chinese.compactMap { $0 }.joined(separator: "，"))
  }

  private static func outcome(_ name: String, _ result: String?) -> LocalizedText {
    switch result {
    case "success": LocalizedText(en: "\(name) succeeded", zh: "\(name) 成功")
    case "failure": LocalizedText(en: "\(name) failed", zh: "\(name) 失败")
    case "cancelled": LocalizedText(en: "\(name) cancelled", zh: "\(name) 已取消")
    default: LocalizedText(en: "\(name) without a result", zh: "\(name) 无结果")
    }
  }

  private static func both(_ text: String) -> LocalizedText { LocalizedText(en: text, zh: text) }
}
