// Made by scripts/embed-models from models/continuous-delivery/metrics-and-feedback.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let continuousDelivery_metricsAndFeedback = ###"""
id: MF
title: { en: "Metrics and feedback", zh: "度量与反馈" }
clause: "5.7"
assessed: false
items:
  - id: MF-MI
    title: { en: "Metrics", zh: "度量指标" }
    practices:
      - id: MF-MI-MID
        title: { en: "Metric definition", zh: "度量指标定义" }
        clause: "5.7.1.1"
        floor:
          en: "Metrics exist for some stages only."
          zh: "只在部分环节有度量指标。"
        criteria: []
      - id: MF-MI-MIM
        title: { en: "Metric types", zh: "度量指标类型" }
        clause: "5.7.1.2"
        floor:
          en: "There are no metrics worth the name."
          zh: "没有真正的度量指标。"
        criteria: []
      - id: MF-MI-MDM
        title: { en: "Metric data management", zh: "度量数据管理" }
        clause: "5.7.1.3"
        floor:
          en: "Data is collected when somebody asks."
          zh: "有人要时才临时收集数据。"
        criteria: []
      - id: MF-MI-MIU
        title: { en: "Metric update", zh: "度量指标更新" }
        clause: "5.7.1.4"
        floor:
          en: "Metrics are never reviewed."
          zh: "指标从不复核更新。"
        criteria: []
  - id: MF-MDI
    title: { en: "Metrics-driven improvement", zh: "度量驱动改进" }
    practices:
      - id: MF-MDI-CGM
        title: { en: "Content and generation", zh: "内容和生成方式" }
        clause: "5.7.2.1"
        floor:
          en: "Reports are written by hand."
          zh: "报告由人工编写。"
        criteria: []
      - id: MF-MDI-MDU
        title: { en: "Timeliness", zh: "数据时效性" }
        clause: "5.7.2.2"
        floor:
          en: "Data and report are of different age."
          zh: "数据与报告的时间不一致。"
        criteria: []
      - id: MF-MDI-CS
        title: { en: "Coverage", zh: "覆盖范围" }
        clause: "5.7.2.3"
        floor:
          en: "Some people get to see the metrics."
          zh: "只有部分人员能看到度量结果。"
        criteria: []
      - id: MF-MDI-MFI
        title: { en: "Feedback and improvement", zh: "反馈改进" }
        clause: "5.7.2.4"
        floor:
          en: "Feedback is slow and changes little."
          zh: "反馈缓慢，改进有限。"
        criteria: []
"""###
}
