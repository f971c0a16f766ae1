// Made by scripts/embed-models from models/dora/model.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let dora_model = ###"""
format: assay.model/1
id: dora
version: 0.1.0
title:
  en: Software delivery performance
  zh: 软件交付效能
source:
  en: After the cluster values of the Accelerate State of DevOps reports by DORA (2024; 2023 and 2021 as profiles)
  zh: 参照 DORA《Accelerate State of DevOps》报告的分组数值（2024 年；2023、2021 年作为可选方案）
notice:
  en: >-
    DORA's clusters describe what groups of survey answers have in common; they are no targets. Read the five metrics side by
    side, for one application at a time. Assay combines them into no single number. In 2024 the medium cluster fails less often
    than the high one (10 % against 20 %); so that more is never asked at a lower level, each bound here is the loosest of its own
    and all higher clusters.
  zh: >-
    DORA 的分组描述的是问卷回答的共同特征，并非目标。五项指标应并列解读，每次只看一个应用，Assay 不会把它们合并成单一数值。2024 年“中”组的失败率（10 %）低于“高”组（20 %）；为避免低级别反而要求更高，此处各级上限取本级与所有更高级别中最宽松的值。
levels:
  - level: 1
    title: { en: Low, zh: 低 }
    gist: { en: "deploys rarely; changes take weeks to months and often fail", zh: "部署很少，变更耗时数周至数月且常失败" }
  - level: 2
    title: { en: Medium, zh: 中 }
    gist: { en: "delivers within weeks and recovers within a day", zh: "数周内交付，一天内恢复" }
  - level: 3
    title: { en: High, zh: 高 }
    gist: { en: "delivers within days and recovers within a day", zh: "数天内交付，一天内恢复" }
  - level: 4
    title: { en: Elite, zh: 精英 }
    gist: { en: "delivers on demand, within a day, and recovers within an hour", zh: "按需交付，一天内上线，一小时内恢复" }
policy:
  base_level: 1
  top_level: 4
  level_rule: all
  aggregate: profile
  target: 3
  window_days: 180
  valid_for:
    records: 180
    metrics: 180
    answers: 180
    documents: 365
profiles:
  - id: report_2024
    title: { en: Report of 2024, zh: 2024 年报告 }
    gist: { en: cluster values of 2024, zh: 2024 年分组数值 }
  - id: report_2023
    title: { en: Report of 2023, zh: 2023 年报告 }
    gist: { en: cluster values of 2023, zh: 2023 年分组数值 }
  - id: report_2021
    title: { en: Report of 2021, zh: 2021 年报告 }
    gist: { en: ranges of 2021, zh: 2021 年区间 }
parameters:
  - id: deploy_interval_days_medium
    value: 31
    report_2023: 31
    report_2021: 183
    unit: days
    text:
      en: "Bound at level 2 (medium) for the time between two deployments to production."
      zh: "2 级（中）对相邻两次生产部署的间隔的上限。"
    source: "DORA 2024, 2023, 2021, cluster values; upper end of the range"
  - id: deploy_interval_days_high
    value: 7
    report_2023: 7
    report_2021: 31
    unit: days
    text:
      en: "Bound at level 3 (high) for the time between two deployments to production."
      zh: "3 级（高）对相邻两次生产部署的间隔的上限。"
    source: "DORA 2024, 2023, 2021, cluster values; upper end of the range"
  - id: deploy_interval_days_elite
    value: 1
    report_2023: 1
    report_2021: 1
    unit: days
    text:
      en: "Bound at level 4 (elite) for the time between two deployments to production."
      zh: "4 级（精英）对相邻两次生产部署的间隔的上限。"
    source: "DORA 2024, 2023, 2021, cluster values; upper end of the range"
  - id: lead_time_hours_medium
    value: 744
    report_2023: 744
    report_2021: 4380
    unit: hours
    text:
      en: "Bound at level 2 (medium) for the time from a commit to production."
      zh: "2 级（中）对从提交到生产的用时的上限。"
    source: "DORA 2024, 2023, 2021, cluster values; upper end of the range"
  - id: lead_time_hours_high
    value: 168
    report_2023: 168
    report_2021: 168
    unit: hours
    text:
      en: "Bound at level 3 (high) for the time from a commit to production."
      zh: "3 级（高）对从提交到生产的用时的上限。"
    source: "DORA 2024, 2023, 2021, cluster values; upper end of the range"
  - id: lead_time_hours_elite
    value: 24
    report_2023: 24
    report_2021: 1
    unit: hours
    text:
      en: "Bound at level 4 (elite) for the time from a commit to production."
      zh: "4 级（精英）对从提交到生产的用时的上限。"
    source: "DORA 2024, 2023, 2021, cluster values; upper end of the range"
  - id: recovery_hours_medium
    value: 24
    report_2023: 24
    report_2021: 168
    unit: hours
    text:
      en: "Bound at level 2 (medium) for the time from a failed deployment to the next good one."
      zh: "2 级（中）对从部署失败到再次成功部署的用时的上限。"
    source: "DORA 2024, 2023, 2021, cluster values; upper end of the range"
  - id: recovery_hours_high
    value: 24
    report_2023: 24
    report_2021: 24
    unit: hours
    text:
      en: "Bound at level 3 (high) for the time from a failed deployment to the next good one."
      zh: "3 级（高）对从部署失败到再次成功部署的用时的上限。"
    source: "DORA 2024, 2023, 2021, cluster values; upper end of the range"
  - id: recovery_hours_elite
    value: 1
    report_2023: 1
    report_2021: 1
    unit: hours
    text:
      en: "Bound at level 4 (elite) for the time from a failed deployment to the next good one."
      zh: "4 级（精英）对从部署失败到再次成功部署的用时的上限。"
    source: "DORA 2024, 2023, 2021, cluster values; upper end of the range"
  - id: failure_share_medium
    value: 0.2
    report_2023: 0.15
    report_2021: 0.3
    unit: ratio
    text:
      en: "Bound at level 2 (medium) for the share of deployments to production that fail or are taken back."
      zh: "2 级（中）对失败或被回滚的生产部署占比的上限。"
    source: "DORA 2024: 10 % at medium but 20 % at high; a level asks for no more than the levels above it"
  - id: failure_share_high
    value: 0.2
    report_2023: 0.1
    report_2021: 0.3
    unit: ratio
    text:
      en: "Bound at level 3 (high) for the share of deployments to production that fail or are taken back."
      zh: "3 级（高）对失败或被回滚的生产部署占比的上限。"
    source: "DORA 2024, 2023, 2021, cluster values"
  - id: failure_share_elite
    value: 0.05
    report_2023: 0.05
    report_2021: 0.15
    unit: ratio
    text:
      en: "Bound at level 4 (elite) for the share of deployments to production that fail or are taken back."
      zh: "4 级（精英）对失败或被回滚的生产部署占比的上限。"
    source: "DORA 2024, 2023, 2021, cluster values"
  - id: rework_share_medium
    value: 0.2
    report_2023: 0.15
    report_2021: 0.3
    unit: ratio
    text:
      en: "Bound at level 2 (medium) for the share of unplanned deployments that repair a bug users saw."
      zh: "2 级（中）对为修复用户可见缺陷而进行的计划外部署占比的上限。"
    source: "no cluster values are published; those of the change failure rate stand in for them"
  - id: rework_share_high
    value: 0.2
    report_2023: 0.1
    report_2021: 0.3
    unit: ratio
    text:
      en: "Bound at level 3 (high) for the share of unplanned deployments that repair a bug users saw."
      zh: "3 级（高）对为修复用户可见缺陷而进行的计划外部署占比的上限。"
    source: "no cluster values are published; those of the change failure rate stand in for them"
  - id: rework_share_elite
    value: 0.05
    report_2023: 0.05
    report_2021: 0.15
    unit: ratio
    text:
      en: "Bound at level 4 (elite) for the share of unplanned deployments that repair a bug users saw."
      zh: "4 级（精英）对为修复用户可见缺陷而进行的计划外部署占比的上限。"
    source: "no cluster values are published; those of the change failure rate stand in for them"
domains: [throughput, instability]
"""###
}
