import CEL
import MaturityModel

/// A small model as text, to be changed in one place by each test.
enum SmallModel {
  static let header = """
    format: assay.model/1
    id: small
    version: 1.0.0
    title: { en: A small model, zh: 小模型 }
    source: { en: nothing, zh: 无 }
    levels:
      - { level: 1, title: { en: Initial, zh: 初始级 } }
      - { level: 2, title: { en: Foundation, zh: 基础级 } }
      - { level: 3, title: { en: Comprehensive, zh: 全面级 } }
    policy:
      base_level: 1
      top_level: 3
      level_rule: all
      aggregate: min
      target: 2
      window_days: 30
      valid_for: { tests: 60, answers: 90 }
    parameters:
      - id: coverage_min
        value: 0.8
        unit: ratio
        text: { en: least coverage, zh: 最低覆盖率 }
        source: a proposed default
      - id: runs_min
        value: 20
        text: { en: fewest runs, zh: 最少运行次数 }
        source: a proposed default
    facts:
      - { name: vcs.restore.hours, type: double, unit: hours, text: { en: restore, zh: 恢复 } }
    domains: [testing]

    """

  static let domain = """
    id: T
    title: { en: Testing, zh: 测试 }
    clause: "1"
    items:
      - id: T-A
        title: { en: Automation, zh: 自动化 }
        practices:
          - id: T-A-U
            title: { en: Unit tests, zh: 单元测试 }
            criteria:
              - id: T-A-U.L2.1
                level: 2
                text: { en: tests run, zh: 运行测试 }
                ask: { en: do they?, zh: 是吗？ }
                improve: { en: run them, zh: 运行 }
                cost: 3
              - id: T-A-U.L3.1
                level: 3
                text: { en: tests cover, zh: 测试覆盖 }
                ask: { en: how much?, zh: 多少？ }
                improve: { en: cover more, zh: 提高覆盖 }
                supersedes: [T-A-U.L2.1]
                requires: [T-A-U.L2.1]

    """

  static let facts = [
    VariableDeclaration(name: "coverage.line.ratio", type: .double, range: 0...1),
    VariableDeclaration(name: "run.count", type: .int),
    VariableDeclaration(name: "ci.services", type: .list(.string)),
  ]

  static func files(
    header: String = header, domain: String = domain
  ) -> [(path: String, bytes: [UInt8])] {
    [("model.yaml", Array(header.utf8)), ("testing.yaml", Array(domain.utf8))]
  }

  /// The domain with further lines in its second criterion.
  static func domain(adding lines: String) -> String {
    domain
      + lines.split(separator: "\n", omittingEmptySubsequences: false).map {
        "            \($0)\n"
      }.joined()
  }
}
