// Made by scripts/embed-models from models/humble-farley/model.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let humbleFarley_model = ###"""
format: assay.model/1
id: humble-farley
version: 0.1.0
title:
  en: Continuous delivery maturity matrix of 2010
  zh: 持续交付成熟度矩阵（2010）
source:
  en: After the maturity model in Jez Humble and David Farley, Continuous Delivery (2010)
  zh: 参照 Jez Humble、David Farley《持续交付》（2010）中的成熟度模型
notice:
  en: >-
    Rows and levels follow the book; the wording of criteria, questions and advice is Assay's own. The book counts its levels from
    -1 to 3, here they are 1 to 5. The row on configuration management is reconstructed.
  zh: >-
    行与级别遵循原书，要求、提问与建议的文字为 Assay 自行撰写。原书级别为 -1 至 3，此处对应 1 至 5。配置管理一行为重建内容。
levels:
  - level: 1
    title: { en: Regressive, zh: 退化级 }
    gist: { en: "-1 of the book: processes are unrepeatable and poorly controlled", zh: "书中 -1 级：过程不可重复，缺乏控制" }
  - level: 2
    title: { en: Repeatable, zh: 可重复级 }
    gist: { en: "0 of the book: processes are documented and partly automated", zh: "书中 0 级：过程有文档并部分自动化" }
  - level: 3
    title: { en: Consistent, zh: 一致级 }
    gist: { en: "1 of the book: automated processes apply across the whole life cycle", zh: "书中 1 级：自动化过程贯穿整个生命周期" }
  - level: 4
    title: { en: Quantitatively managed, zh: 量化管理级 }
    gist: { en: "2 of the book: processes are measured and controlled", zh: "书中 2 级：过程可度量、受控" }
  - level: 5
    title: { en: Optimizing, zh: 优化级 }
    gist: { en: "3 of the book: the focus is on improving processes", zh: "书中 3 级：着重改进过程" }
policy:
  base_level: 1
  top_level: 5
  level_rule: all
  aggregate: min
  target: 3
  window_days: 90
  valid_for: { tests: 90, coverage: 90, findings: 90, components: 90, records: 90, metrics: 90, documents: 365, answers: 90, protection: 90 }
profiles:
  - id: standard
    title: { en: Standard, zh: 标准 }
    gist: { en: modest figures where the book names none, zh: 原书未给出数值时取适中的值 }
  - id: strict
    title: { en: Strict, zh: 严格 }
    gist: { en: closer to the letter of the book, zh: 更贴近原书字面要求 }
  - id: tolerant
    title: { en: Tolerant, zh: 宽松 }
    gist: { en: for a first look, zh: 用于首次摸底 }
parameters:
  - id: built_commit_share
    value: 0.95
    strict: 1
    tolerant: 0.9
    unit: ratio
    text:
      en: "Share of trunk commits that a pipeline builds."
      zh: "由流水线构建的主干提交占比。"
    source: "proposed default for every commit"
  - id: repair_minutes_max
    value: 60
    strict: 30
    tolerant: 240
    unit: minutes
    text:
      en: "Time within which a broken build counts as repaired at once."
      zh: "视为立即修复的时间上限。"
    source: "proposed default; the book speaks of ten minutes before taking a change back"
  - id: automated_share
    value: 0.95
    strict: 1
    tolerant: 0.8
    unit: ratio
    text:
      en: "Share of deployments that count as fully automated."
      zh: "视为完全自动化的部署占比。"
    source: "proposed default"
  - id: failure_share_max
    value: 0.25
    strict: 0.15
    tolerant: 0.4
    unit: ratio
    text:
      en: "Share of failed deployments up to which releases count as reliable."
      zh: "发布仍算可靠的失败率上限。"
    source: "proposed default"
  - id: rare_failure_share
    value: 0.05
    strict: 0.02
    tolerant: 0.1
    unit: ratio
    text:
      en: "Share of failed deployments up to which roll-backs count as rare."
      zh: "回滚仍算罕见的失败率上限。"
    source: "proposed default"
  - id: linked_share_basic
    value: 0.5
    strict: 0.8
    tolerant: 0.3
    unit: ratio
    text:
      en: "Share of commits that name a work item."
      zh: "注明工作项的提交占比。"
    source: "proposed default"
  - id: approved_share
    value: 0.95
    strict: 1
    tolerant: 0.8
    unit: ratio
    text:
      en: "Share of merge requests approved by another person."
      zh: "经他人批准的合并请求占比。"
    source: "proposed default"
  - id: reversible_share
    value: 1
    strict: 1
    tolerant: 0.8
    unit: ratio
    text:
      en: "Share of migrations with a way back."
      zh: "可回退的迁移占比。"
    source: "proposed default"
  - id: daily_share
    value: 0.8
    strict: 0.9
    tolerant: 0.6
    unit: ratio
    text:
      en: "Share of developer-days whose work reaches trunk within a day."
      zh: "工作在一天内进入主干的人日占比。"
    source: "the book says daily; the share is a proposed default"
domains: [practices]
"""###
}
