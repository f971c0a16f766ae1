import DataFormats
import MaturityModel
import Quantities
import TextLayout

@testable import Assessment

/// A model of the usual size with sentences of its own, for looking at reports.
enum SampleModel {
  struct Domain {
    let id: String
    let title: LocalizedText
    let practices: [(id: String, title: LocalizedText)]
  }

  static let levels = [
    Level(
      number: 1, title: text("Initial", "初始级"), gist: text("by hand, from memory", "依赖个人，靠记忆")),
    Level(
      number: 2, title: text("Foundation", "基础级"), gist: text("repeatable", "局部可重复")),
    Level(
      number: 3, title: text("Comprehensive", "全面级"), gist: text("everywhere", "全面推行")),
    Level(
      number: 4, title: text("Excellent", "优秀级"), gist: text("measured", "量化管理")),
    Level(
      number: 5, title: text("Fabulous", "卓越级"), gist: text("self-improving", "持续优化")),
  ]

  static let policy = Policy(
    baseLevel: 1, topLevel: 5, levelRule: .all, aggregate: .min, target: 3,
    validDays: ["tests": 90, "coverage": 90, "documents": 365])

  static let identity = ModelIdentity(
    id: "continuous-delivery", version: "0.1.0",
    title: text("Continuous delivery", "持续交付"),
    source: text("A sample of the usual size.", "常见规模的示例模型。"),
    notice: text("Its sentences were written for tests.", "其中的语句为测试而写。"),
    digest: Digest.sha256("sample model"), levels: levels, policy: policy)

  static let domains: [Domain] = [
    domain(
      "CM", "Configuration management", "配置管理",
      "VCS Version control system|版本控制系统", "BM Branch management|分支管理",
      "AM Artifact management|制品管理", "SS Single source|单一可信数据源",
      "CT Change traceability|变更追溯", "RB Restore and rollback|恢复与回滚",
      "CR Change review|变更评审"),
    domain(
      "BI", "Build and integration", "构建与持续集成",
      "BD Build description|构建描述", "BR Build resources|构建资源", "BF Build frequency|构建频率",
      "IF Integration frequency|集成频率", "IM Integration method|集成方式",
      "FB Feedback on breakage|失败反馈"),
    domain(
      "TM", "Test management", "测试管理",
      "TL Test layers|测试分层", "TC Test cases|测试用例", "TA Test automation|测试自动化",
      "TD Test data|测试数据", "CQ Code quality|代码质量", "SC Security checks|安全检查",
      "PT Performance tests|性能测试", "DT Defect tracking|缺陷跟踪"),
    domain(
      "DR", "Deployment and release", "部署与发布管理",
      "DM Deployment method|部署方式", "DP Deployment pipeline|部署流水线",
      "RS Release strategy|发布策略", "RA Release approval|发布审批",
      "GR Gradual roll-out|灰度发布", "VR Verification after release|发布验证"),
    domain(
      "EM", "Environment management", "环境管理",
      "ET Environment types|环境类型", "EP Environment provisioning|环境构建",
      "EC Environment configuration|环境配置", "EH Environment health|环境健康",
      "DE Dependencies|依赖管理", "AC Access control|访问控制"),
    domain(
      "DM", "Data management", "数据管理",
      "DC Data change|数据变更", "TP Test data preparation|测试数据准备",
      "DB Backup and restore|备份恢复", "DS Data security|数据安全"),
    domain(
      "MF", "Metrics and feedback", "度量与反馈",
      "MI Metric definitions|度量指标", "MC Metric collection|数据采集",
      "MV Visualisation|可视化", "AN Analysis|分析改进", "NO Notification|通知机制",
      "PF Process feedback|过程反馈", "BL Business outcome|业务价值",
      "IM Improvement loop|持续改进", "KP Knowledge sharing|知识共享",
      "AL Alerting|告警", "CA Capacity|容量", "CO Cost|成本"),
  ]

  static func text(_ english: String, _ chinese: String) -> LocalizedText {
    LocalizedText(en: english, zh: chinese)
  }

  private static func domain(
    _ id: String, _ english: String, _ chinese: String, _ practices: String...
  ) -> Domain {
    Domain(
      id: id, title: text(english, chinese),
      practices: practices.map { line in
        let code = line.prefix { $0 != " " }
        let titles = line.dropFirst(code.count + 1).split(separator: "|").map(String.init)
        return ("\(id)-\(code)", text(titles[0], titles[1]))
      })
  }
}
