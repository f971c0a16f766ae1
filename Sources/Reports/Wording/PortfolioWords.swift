import Assessment
import Quantities
import TextLayout

/// Headings, columns and sentences of a portfolio.
enum PortfolioWords {
  static let title = LocalizedText(en: "Projects side by side", zh: "项目对比")
  static let projects = LocalizedText(en: "Projects", zh: "项目")
  static let byDomain = LocalizedText(en: "Levels by domain", zh: "各能力域级别")
  static let byPractice = LocalizedText(en: "Levels by practice", zh: "各能力子项级别")
  static let blockers = LocalizedText(en: "What several projects lack", zh: "多个项目共同的差距")
  static let unknowns = LocalizedText(
    en: "What is unknown for several projects", zh: "多个项目共同缺少的证据")
  static let distribution = LocalizedText(
    en: "How many projects stand at each level", zh: "各级别的项目数")
  static let trends = LocalizedText(en: "Over time", zh: "变化趋势")
  static let signs = LocalizedText(en: "Worth a second look", zh: "值得复核之处")
  static let noSigns = LocalizedText(en: "Nothing stands out.", zh: "没有发现异常。")
  static let noBlockers = LocalizedText(
    en: "No criterion is lacking in more than one project.", zh: "没有两个以上项目共同的差距。")
  static let caveats = LocalizedText(en: "How to read this", zh: "阅读说明")
  static let change = LocalizedText(en: "Change", zh: "变化")
  static let distance = LocalizedText(en: "To the target", zh: "距目标")
  static let percentile = LocalizedText(en: "Proves more than", zh: "高于")
  static let rank = LocalizedText(en: "Place", zh: "名次")
  static let remarks = LocalizedText(en: "Remarks", zh: "备注")
  static let leftOut = LocalizedText(en: "Left out", zh: "未纳入")
  static let file = LocalizedText(en: "File", zh: "文件")
  static let filter = LocalizedText(en: "Filter by name", zh: "按名称筛选")
  static let sort = LocalizedText(en: "sort", zh: "排序")

  static func counts(_ all: Int, comparable: Int) -> LocalizedText {
    let projects = all == 1 ? "1 project" : "\(all) projects"
    return LocalizedText(
      en: all == comparable ? projects : "\(projects), \(comparable) of them measured alike",
      zh: all == comparable ? "\(all) 个项目" : "\(all) 个项目，其中 \(comparable) 个口径一致")
  }

  static func span(_ first: String, _ last: String) -> LocalizedText {
    first == last
      ? LocalizedText(en: "as of \(first)", zh: "评估日期 \(first)")
      : LocalizedText(en: "as of \(first) to \(last)", zh: "评估日期 \(first) 至 \(last)")
  }

  static func spread(_ low: String, _ median: String, _ high: String) -> LocalizedText {
    LocalizedText(
      en:
        "Proven scores reach from \(low) to \(high); half of the projects stand at \(median) or above.",
      zh: "已证实得分介于 \(low) 至 \(high) 之间，半数项目不低于 \(median)。")
  }

  static let order = LocalizedText(
    en: "Projects stand in the order of their names. A level says how far a team's practice is "
      + "proven; it is made for improving over time, and says little between teams whose work "
      + "differs.",
    zh: "项目按名称排序。级别反映团队实践被证实的程度，适合用于自身的持续改进；"
      + "工作性质不同的团队之间，级别可比性有限。")
  static let rankCaveat = LocalizedText(
    en: "Places were asked for. They rank proof, not teams: evidence that was not collected lowers "
      + "a place, and a place as a goal invites work on the number instead of the practice.",
    zh: "名次系按要求列出。它反映证据的充分程度，而非团队的优劣：未收集的证据会拉低名次；"
      + "把名次当作目标，容易导致只做数字而不改进实践。")
  static func fewForPercentiles(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: "No percentiles: \(count) comparable projects are fewer than "
        + "\(Portfolio.leastForPercentiles).",
      zh: "不给出百分位：可比项目仅 \(count) 个，少于 \(Portfolio.leastForPercentiles) 个。")
  }
  static let unequal = LocalizedText(
    en: "Projects marked with another version or other limits are shown, and left out of counts, "
      + "percentiles and places.",
    zh: "标注为其他版本或其他参数的项目仅作展示，不计入统计、百分位和名次。")

  static func lacking(_ count: Int, of all: Int) -> LocalizedText {
    LocalizedText(en: "\(count) of \(all) projects lack it", zh: "\(all) 个项目中 \(count) 个未达到")
  }
  static func alsoUnknown(_ count: Int) -> LocalizedText {
    LocalizedText(en: "unknown for \(count)", zh: "\(count) 个证据不足")
  }
  static func unknown(_ count: Int, of all: Int) -> LocalizedText {
    LocalizedText(
      en: "unknown for \(count) of \(all) projects", zh: "\(all) 个项目中 \(count) 个证据不足")
  }
  static func percentile(_ percent: Int, of others: Int) -> LocalizedText {
    LocalizedText(en: "\(percent) % of \(others) others", zh: "其他 \(others) 个项目的 \(percent) %")
  }

  static func mark(_ mark: PortfolioProject.Mark) -> LocalizedText {
    switch mark {
    case .otherVersion(let version):
      LocalizedText(en: "≠ model version \(version)", zh: "≠ 模型版本 \(version)")
    case .otherProfile(let profile):
      LocalizedText(en: "≠ limits of profile \(profile)", zh: "≠ 参数方案 \(profile)")
    case .leftOut(let count):
      LocalizedText(
        en: count == 1 ? "1 practice left out" : "\(count) practices left out",
        zh: "排除 \(count) 个能力子项")
    case .older(let days):
      LocalizedText(en: "\(days) days older than the newest", zh: "比最新评估早 \(days) 天")
    case .waived(let effect): StatementWords.waivers(effect)
    case .overridden(let count): StatementWords.overrides(count)
    case .shallow: LocalizedText(en: "partial history", zh: "历史不完整")
    case .rolledUp(let rule):
      LocalizedText(en: "components together (\(rule))", zh: "组件汇总（\(rule)）")
    }
  }

  static func sign(_ sign: GamingSign) -> LocalizedText {
    switch sign {
    case .risesOnStatements(let before, let now):
      LocalizedText(
        en: "the level rose while machine evidence fell from \(Percent.text(before)) to "
          + "\(Percent.text(now))",
        zh: "级别上升，而机器证据占比由 \(Percent.text(before)) 降至 \(Percent.text(now))")
    case .leavesOutMore(let before, let now):
      LocalizedText(
        en: "\(now) practices are left out, before it were \(before)",
        zh: "排除的能力子项由 \(before) 个增至 \(now) 个")
    case .barelyHolds(let count, let all):
      LocalizedText(
        en: "\(count) of \(all) limits are kept by at most 1 %",
        zh: "\(all) 个界限中 \(count) 个仅以不超过 1 % 的余量达到")
    }
  }
}
