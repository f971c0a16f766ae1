// Made by scripts/embed-models from models/continuous-delivery/data-management.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let continuousDelivery_dataManagement = ###"""
id: DM
title: { en: "Data management", zh: "数据管理" }
clause: "5.6"
assessed: false
items:
  - id: DM-TDM
    title: { en: "Test-data management", zh: "测试数据管理" }
    practices:
      - id: DM-TDM-DS
        title: { en: "Data source", zh: "数据来源" }
        clause: "5.6.1.1"
        floor:
          en: "Test data is made by hand for each test."
          zh: "每次测试手工编造数据。"
        criteria: []
      - id: DM-TDM-DC
        title: { en: "Data coverage", zh: "数据覆盖" }
        clause: "5.6.1.2"
        floor:
          en: "Test data covers some scenarios only."
          zh: "测试数据只覆盖部分场景。"
        criteria: []
      - id: DM-TDM-DID
        title: { en: "Data independence", zh: "数据独立性" }
        clause: "5.6.1.3"
        floor:
          en: "Tests share data and disturb each other."
          zh: "测试共用数据，相互干扰。"
        criteria: []
  - id: DM-DCM
    title: { en: "Data-change management", zh: "数据变更管理" }
    practices:
      - id: DM-DCM-CP
        title: { en: "Change process", zh: "变更过程" }
        clause: "5.6.2.1"
        floor:
          en: "Specialists change databases by hand, as a release step of its own."
          zh: "由专业人员手工变更数据库，作为独立发布步骤。"
        criteria: []
      - id: DM-DCM-CR
        title: { en: "Compatibility and rollback", zh: "兼容回滚" }
        clause: "5.6.2.2"
        floor:
          en: "The database has no version, and incompatible changes are a risk."
          zh: "数据库没有版本，存在不兼容风险。"
        criteria: []
      - id: DM-DCM-DM
        title: { en: "Data monitoring", zh: "数据监控" }
        clause: "5.6.2.3"
        floor:
          en: "Whether a change worked is checked by looking into the database."
          zh: "靠人工查看数据库确认变更结果。"
        criteria: []
"""###
}
