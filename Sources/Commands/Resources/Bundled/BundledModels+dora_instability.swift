// Made by scripts/embed-models from models/dora/instability.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let dora_instability = ###"""
id: INSTABILITY
title: { en: Instability, zh: 不稳定性 }
items:
  - id: INSTABILITY-M
    title: { en: Instability, zh: 不稳定性 }
    practices:
      - id: FR
        title: { en: Change failure rate, zh: 变更失败率 }
        floor:
          en: "Worse than the bound of the medium cluster, or not measured."
          zh: "未达到“中”组的上限要求，或尚未度量。"
        note:
          en: "The clusters of 2024 are not monotone here: medium 10 %, high 20 %. Both levels ask for 20 %."
          zh: "2024 年的分组数值在此并不单调：“中”为 10 %，“高”为 20 %，因此两级均取 20 %。"
        criteria:
          - id: FR.L2.1
            level: 2
            text:
              en: "Deployments fail no more often than a medium team may (20 % in 2024, see the note)."
              zh: "部署失败率不超过“中”组上限（2024 年：20 %，见备注）。"
            ask:
              en: "Do at most 20 % of the deployments to production fail?"
              zh: "失败的生产部署是否不超过 20 %？"
            improve:
              en: "Look at the last ten failures and add the test that would have stopped each."
              zh: "回看最近十次失败，为每次补上本可拦截它的测试。"
            references:
              - { framework: dora, id: test-automation }
            rule: deploy.failure.ratio <= params.failure_share_medium
            cost: 3
            verify: 1
          - id: FR.L3.1
            level: 3
            text:
              en: "Deployments fail no more often than in the high cluster (20 % in 2024)."
              zh: "部署失败率不超过“高”组上限（2024 年：20 %）。"
            ask:
              en: "Do at most 20 % of the deployments to production fail?"
              zh: "失败的生产部署是否不超过 20 %？"
            improve:
              en: "Deploy the same artifact to a test environment first, and let its tests decide."
              zh: "先把同一制品部署到测试环境，由测试结果决定是否继续。"
            references:
              - { framework: dora, id: test-automation }
            rule: deploy.failure.ratio <= params.failure_share_high
            cost: 5
            verify: 1
          - id: FR.L4.1
            level: 4
            text:
              en: "Deployments fail no more often than in the elite cluster (5 % in 2024)."
              zh: "部署失败率不超过“精英”组上限（2024 年：5 %）。"
            ask:
              en: "Do at most 5 % of the deployments to production fail?"
              zh: "失败的生产部署是否不超过 5 %？"
            improve:
              en: "Release to a small share of users first and watch before going on."
              zh: "先向一小部分用户发布，观察后再扩大。"
            references:
              - { framework: dora, id: test-automation }
            rule: deploy.failure.ratio <= params.failure_share_elite
            cost: 8
            verify: 1
      - id: RR
        title: { en: Deployment rework rate, zh: 部署返工率 }
        floor:
          en: "Worse than the bound of the medium cluster, or not measured."
          zh: "未达到“中”组的上限要求，或尚未度量。"
        note:
          en: "The reports name no cluster values for rework yet; those of the change failure rate stand in."
          zh: "报告尚未给出返工率的分组数值，此处借用变更失败率的数值。"
        criteria:
          - id: RR.L2.1
            level: 2
            text:
              en: "Unplanned repairs are no more frequent than a medium team may have (20 % of deployments)."
              zh: "计划外修复部署的占比不超过“中”级上限（20 %）。"
            ask:
              en: "Are at most 20 % of the deployments unplanned repairs?"
              zh: "计划外修复的部署是否不超过 20 %？"
            improve:
              en: "Mark unplanned deployments as such, and review their causes each month."
              zh: "标记计划外部署，每月回顾其原因。"
            references:
              - { framework: dora, id: customer-feedback }
            rule: deploy.rework.ratio <= params.rework_share_medium
            cost: 3
            verify: 1
          - id: RR.L3.1
            level: 3
            text:
              en: "Unplanned repairs are no more frequent than a high team may have (20 % of deployments)."
              zh: "计划外修复部署的占比不超过“高”级上限（20 %）。"
            ask:
              en: "Are at most 20 % of the deployments unplanned repairs?"
              zh: "计划外修复的部署是否不超过 20 %？"
            improve:
              en: "Try changes with users before they are released to all."
              zh: "全面发布前先请用户试用。"
            references:
              - { framework: dora, id: customer-feedback }
            rule: deploy.rework.ratio <= params.rework_share_high
            cost: 5
            verify: 1
          - id: RR.L4.1
            level: 4
            text:
              en: "Unplanned repairs are no more frequent than an elite team may have (5 % of deployments)."
              zh: "计划外修复部署的占比不超过“精英”级上限（5 %）。"
            ask:
              en: "Are at most 5 % of the deployments unplanned repairs?"
              zh: "计划外修复的部署是否不超过 5 %？"
            improve:
              en: "Make small releases that can be switched off instead of repaired in a hurry."
              zh: "发布小而可关闭的变更，避免紧急修复。"
            references:
              - { framework: dora, id: customer-feedback }
            rule: deploy.rework.ratio <= params.rework_share_elite
            cost: 8
            verify: 1
"""###
}
