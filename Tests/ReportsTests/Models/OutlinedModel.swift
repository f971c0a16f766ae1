import CEL
import MaturityModel
import Testing

/// A small model that uses every key, with one text of choice, to look at its outlines.
enum OutlinedModel {
  static let facts = [
    VariableDeclaration(name: "merge.life.p80_hours", type: .double),
    VariableDeclaration(name: "run.count", type: .int),
  ]

  static func model(writing text: String? = nil) throws -> Model {
    let files = [("model.yaml", header), ("testing.yaml", domain), ("later.yaml", later)]
    let quoted = text.map { "\"" + $0.unicodeScalars.map(escaped).joined() + "\"" }
    return try ModelLoader.load(
      files: files.map { name, source in
        let changed = quoted.map { source.replacing("\"SAMPLE\"", with: $0) } ?? source
        return (name, Array(changed.utf8))
      }, facts: facts)
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
  }

  static let header = """
    format: assay.model/1
    id: small
    version: 1.0.0
    title: { en: "SAMPLE", zh: "SAMPLE" }
    source: { en: "After nothing at all", zh: "没有出处" }
    notice: { en: "SAMPLE", zh: "仅用于测试。" }
    levels:
      - { level: 1, title: { en: Initial, zh: 初始级 }, gist: { en: by hand, zh: 靠手工 } }
      - { level: 2, title: { en: Foundation, zh: 基础级 }, gist: { en: "SAMPLE", zh: 可重复 } }
      - { level: 3, title: { en: Comprehensive, zh: 全面级 }, gist: { en: everywhere, zh: 全面 } }
    policy: { level_rule: ratio, theta: 4/5, target: 2 }
    profiles:
      - { id: standard, title: { en: Standard, zh: 标准 }, gist: { en: for all, zh: 通用 } }
      - { id: strict, title: { en: Strict, zh: 严格 }, gist: { en: "SAMPLE", zh: 从严 } }
    parameters:
      - { id: life_max, value: 120, strict: 72.5, unit: hours, text: { en: "SAMPLE", zh: 最长存活 }, source: "SAMPLE" }
      - { id: runs_min, value: 20, text: { en: Fewest runs, zh: 最少运行次数 }, source: a default }
    facts:
      - { name: restore.hours, type: double, unit: hours, text: { en: "SAMPLE", zh: 恢复用时 } }
    domains: [testing, later]

    """

  static let domain = """
    id: T
    title: { en: Testing, zh: 测试管理 }
    clause: "5.3"
    items:
      - id: T-A
        title: { en: Automation, zh: 自动化 }
        practices:
          - id: T-A-U
            title: { en: Unit tests, zh: 单元测试 }
            clause: 5.3.1
            floor: { en: "SAMPLE", zh: 没有测试。 }
            note: { en: Level 3 asks for a trend., zh: 三级要求持续改进。 }
            criteria:
              - id: T-A-U.L2.1
                level: 2
                text: { en: Tests run with every change of the code and nobody has to remember to start them., zh: 每次变更都会运行测试，无须有人记得去启动它们，结果随时可见。 }
                ask: { en: Do they?, zh: 是吗？ }
                improve: { en: "SAMPLE", zh: 运行测试。 }
                proves: run.count >= params.runs_min
                refutes: run.count == 0
                evidence: [T-A-U-L2-1, T-A-U-L2-2]
                cost: 1
              - id: T-A-U.L3.1
                level: 3
                text: { en: "SAMPLE", zh: "SAMPLE" }
                ask: { en: How long?, zh: 多久？ }
                improve: { en: Merge sooner., zh: 尽早合并。 }
                note: { en: "SAMPLE", zh: 注意。 }
                rule: merge.life.p80_hours <= params.life_max && restore.hours < 4.0
                evidence:
                  - { id: T-A-U-L3-1, kind: screenshot, en: "SAMPLE", zh: 截图 }
                min_basis: corroborated
                references: [{ framework: dora, id: "SAMPLE" }]
                supersedes: [T-A-U.L2.1]
                requires: [T-A-U.L2.1]
                trend: true
                weight: 2
                cost: 8
          - id: T-A-V
            title: { en: Other tests, zh: 其他测试 }
            criteria:
              - id: T-A-V.L2.1
                level: 2
                text: { en: Somebody looks., zh: 有人查看。 }
                ask: { en: Who?, zh: 谁？ }
                improve: { en: Look., zh: 查看。 }

    """

  static let later = """
    id: L
    title: { en: Later, zh: 以后 }
    assessed: false
    items: []

    """
}
