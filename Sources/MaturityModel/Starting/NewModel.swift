/// A small, complete model from which an author starts: one domain, two practices, a rule of each
/// kind, and worked cases.
public struct NewModel: Sendable {
  /// The files by their path within the model's folder.
  public let files: [(path: String, text: String)]

  /// Writes a model with an identifier; nil when it is not made of lower-case words and hyphens.
  public init?(id: String) {
    guard Names.isKebab(id) else { return nil }
    files = [
      ("model.yaml", Self.header(id)), ("testing.yaml", Self.domain),
      ("tests/testing.yaml", Self.cases),
    ]
  }

  private static func header(_ id: String) -> String {
    """
    # A maturity model. 'assay model lint' checks it, 'assay model test' runs its worked cases,
    # 'assay model schema model' tells an editor every key.
    format: assay.model/1
    id: \(id)
    version: 0.1.0
    title: { en: "Delivery practice of our own", zh: "自有交付实践" }
    source: { en: "Written by ourselves", zh: "自行编写" }
    levels:
      - level: 1
        title: { en: Initial, zh: 初始级 }
        gist: { en: "done by hand", zh: "依靠手工" }
      - level: 2
        title: { en: Managed, zh: 受控级 }
        gist: { en: "repeated by machines", zh: "由机器重复执行" }
      - level: 3
        title: { en: Measured, zh: 量化级 }
        gist: { en: "judged by numbers", zh: "以数据衡量" }
    policy:
      base_level: 1       # granted without criteria
      top_level: 3
      level_rule: all     # every criterion up to a level
      aggregate: min      # a domain is at the level of its lowest practice
      target: 2
      window_days: 90
    profiles:             # a project chooses one; the first is the default
      - id: standard
        title: { en: Standard, zh: 标准 }
        gist: { en: "for every project", zh: "适用于所有项目" }
      - id: strict
        title: { en: Strict, zh: 严格 }
        gist: { en: "for products that must not fail", zh: "适用于不容出错的产品" }
    parameters:           # rules read them as params.<id>
      - id: pass_share
        value: 0.98
        strict: 1
        unit: ratio
        text: { en: "Least share of tests that pass.", zh: "测试通过率下限。" }
        source: "our own agreement"
      - id: rehearsal_hours_max
        value: 8
        strict: 2
        unit: hours
        text: { en: "Longest accepted restore rehearsal.", zh: "恢复演练可接受的最长用时。" }
        source: "our own agreement"
    facts:                # facts of our own; metric records of the same name fill them
      - name: restore.rehearsal.hours
        type: double
        unit: hours
        text: { en: "Duration of the last restore rehearsal.", zh: "最近一次恢复演练的用时。" }
    domains: [testing]

    """
  }

  private static let domain = """
    id: QA
    title: { en: "Quality", zh: "质量" }
    items:
      - id: QA-QA
        title: { en: "Safeguards", zh: "保障措施" }
        practices:
          - id: QA-QA-TEST
            title: { en: "Automated tests", zh: "自动化测试" }
            floor: { en: "Tests are run by hand, if at all.", zh: "测试靠手工，甚至没有测试。" }
            criteria:
              # 'proves': files can only show that it is so.
              - id: QA-QA-TEST.L2.1
                level: 2
                text: { en: "Tests run automatically.", zh: "测试自动运行。" }
                ask: { en: "Do tests run without anyone starting them?", zh: "测试是否无须人工启动？" }
                improve: { en: "Run the tests in the pipeline.", zh: "在流水线中运行测试。" }
                proves: test.cases > 0
              # 'rule': files decide it both ways.
              - id: QA-QA-TEST.L3.1
                level: 3
                text: { en: "Nearly all tests pass.", zh: "测试几乎全部通过。" }
                ask: { en: "What share of the tests passes?", zh: "测试通过率是多少？" }
                improve: { en: "Repair or remove failing tests.", zh: "修复或删除失败的测试。" }
                rule: test.passed.ratio >= params.pass_share
                requires: [QA-QA-TEST.L2.1]
              # 'measure': files tell the share that is done.
              - id: QA-QA-TEST.L3.2
                level: 3
                text: { en: "Tests reach every line of code.", zh: "测试覆盖每一行代码。" }
                ask: { en: "Which share of the lines do tests reach?", zh: "测试覆盖了多少代码行？" }
                improve: { en: "Test what changes most often first.", zh: "先为变更最频繁的代码补充测试。" }
                measure: coverage.line.ratio
                cost: 8
          - id: QA-QA-SAFE
            title: { en: "Recovery", zh: "恢复" }
            criteria:
              # No rule: only a person can say, here with a document to show.
              - id: QA-QA-SAFE.L2.1
                level: 2
                text: { en: "There is a written plan for restoring data.", zh: "有书面的数据恢复方案。" }
                ask: { en: "Where is the restore plan?", zh: "恢复方案在哪里？" }
                improve: { en: "Write down who restores what, from where.", zh: "写明由谁从何处恢复什么。" }
                evidence:
                  - { id: PLAN, kind: document, en: "Restore plan", zh: "恢复方案" }
                min_basis: corroborated
              # 'refutes': files can only show that it is not so.
              - id: QA-QA-SAFE.L3.1
                level: 3
                text: { en: "Restoring is rehearsed and quick.", zh: "恢复经过演练且迅速。" }
                ask: { en: "How long did the last rehearsal take?", zh: "最近一次演练用时多久？" }
                improve: { en: "Rehearse a restore every quarter.", zh: "每季度演练一次恢复。" }
                refutes: restore.rehearsal.hours > params.rehearsal_hours_max
                requires: [QA-QA-SAFE.L2.1]

    """

  private static let cases = """
    # Worked cases: what is known of a project, and the verdict that must follow.
    format: assay.cases/1
    tables:
      - criterion: QA-QA-TEST.L2.1
        rows:
          - met: { test.cases: 1 }
          - unknown: { test.cases: 0 }
      - criterion: QA-QA-TEST.L3.1
        rows:
          - met: { test.passed.ratio: 0.98 }
          - not_met: { test.passed.ratio: 0.97 }
          - unknown: {}
      - criterion: QA-QA-TEST.L3.2
        rows:
          - met: { coverage.line.ratio: 1.0 }
          - facts: { coverage.line.ratio: 0.5 }
            verdict: 1/2
          - not_met: { coverage.line.ratio: 0.0 }
      - criterion: QA-QA-SAFE.L3.1
        rows:
          - not_met: { restore.rehearsal.hours: 8.5 }
          - unknown: { restore.rehearsal.hours: 8.0 }

    """
}
