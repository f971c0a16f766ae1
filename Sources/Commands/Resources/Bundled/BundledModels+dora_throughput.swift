// Made by scripts/embed-models from models/dora/throughput.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let dora_throughput = ###"""
id: THROUGHPUT
title: { en: Throughput, zh: 吞吐量 }
items:
  - id: THROUGHPUT-M
    title: { en: Throughput, zh: 吞吐量 }
    practices:
      - id: DF
        title: { en: Deployment frequency, zh: 部署频率 }
        floor:
          en: "Worse than the bound of the medium cluster, or not measured."
          zh: "未达到“中”组的上限要求，或尚未度量。"
        criteria:
          - id: DF.L2.1
            level: 2
            text:
              en: "Code reaches production as often as in the medium cluster (at least once a month in 2024)."
              zh: "代码部署到生产的频率达到“中”组水平（2024 年：至少每月一次）。"
            ask:
              en: "Does code go to production at least once a month?"
              zh: "是否至少每月向生产部署一次？"
            improve:
              en: "Halve the size of a release and release twice as often."
              zh: "把单次发布的内容减半，发布次数加倍。"
            references:
              - { framework: dora, id: deployment-automation }
            rule: deploy.interval.p50_days <= params.deploy_interval_days_medium
            cost: 3
            verify: 1
          - id: DF.L3.1
            level: 3
            text:
              en: "Code reaches production as often as in the high cluster (at least once a week in 2024)."
              zh: "代码部署到生产的频率达到“高”组水平（2024 年：至少每周一次）。"
            ask:
              en: "Does code go to production at least once a week?"
              zh: "是否至少每周向生产部署一次？"
            improve:
              en: "Automate the deployment end to end and hide unfinished work behind switches."
              zh: "让部署全程自动化，用开关隐藏未完成的功能。"
            references:
              - { framework: dora, id: deployment-automation }
            rule: deploy.interval.p50_days <= params.deploy_interval_days_high
            cost: 5
            verify: 1
          - id: DF.L4.1
            level: 4
            text:
              en: "Code reaches production as often as in the elite cluster (on demand, more than once a day)."
              zh: "代码部署到生产的频率达到“精英”组水平（按需，一天多于一次）。"
            ask:
              en: "Can code go to production whenever wanted, several times a day?"
              zh: "能否随时按需部署到生产，一天多次？"
            improve:
              en: "Deploy each change on its own as soon as its checks pass."
              zh: "每项变更通过检查后立即单独部署。"
            references:
              - { framework: dora, id: deployment-automation }
            rule: deploy.interval.p50_days < params.deploy_interval_days_elite
            cost: 8
            verify: 1
      - id: LT
        title: { en: Lead time for changes, zh: 变更前置时间 }
        floor:
          en: "Worse than the bound of the medium cluster, or not measured."
          zh: "未达到“中”组的上限要求，或尚未度量。"
        criteria:
          - id: LT.L2.1
            level: 2
            text:
              en: "Half of the changes reach production as fast as in the medium cluster (within a month in 2024)."
              zh: "半数变更到达生产的用时达到“中”组水平（2024 年：一个月内）。"
            ask:
              en: "Does a typical change reach production within a month of its commit?"
              zh: "一项普通变更从提交到生产能否在一个月内完成？"
            improve:
              en: "Find the longest wait between commit and production and shorten it first."
              zh: "找出从提交到生产的最长等待，优先缩短它。"
            references:
              - { framework: dora, id: working-in-small-batches }
            rule: deploy.lead_time.p50_hours < params.lead_time_hours_medium
            cost: 3
            verify: 1
          - id: LT.L3.1
            level: 3
            text:
              en: "Half of the changes reach production as fast as in the high cluster (within a week in 2024)."
              zh: "半数变更到达生产的用时达到“高”组水平（2024 年：一周内）。"
            ask:
              en: "Does a typical change reach production within a week of its commit?"
              zh: "一项普通变更从提交到生产能否在一周内完成？"
            improve:
              en: "Work in small batches on trunk and replace approval meetings by review."
              zh: "在主干上小批量开发，用评审代替审批会。"
            references:
              - { framework: dora, id: working-in-small-batches }
            rule: deploy.lead_time.p50_hours < params.lead_time_hours_high
            cost: 5
            verify: 1
          - id: LT.L4.1
            level: 4
            text:
              en: "Half of the changes reach production as fast as in the elite cluster (within a day in 2024)."
              zh: "半数变更到达生产的用时达到“精英”组水平（2024 年：一天内）。"
            ask:
              en: "Does a typical change reach production within a day of its commit?"
              zh: "一项普通变更从提交到生产能否在一天内完成？"
            improve:
              en: "Let the pipeline carry every change to production without a hand in between."
              zh: "让流水线把每项变更直接送到生产，中间无需人工。"
            references:
              - { framework: dora, id: working-in-small-batches }
            rule: deploy.lead_time.p50_hours < params.lead_time_hours_elite
            cost: 8
            verify: 1
      - id: RT
        title: { en: Failed deployment recovery time, zh: 失败部署恢复时间 }
        floor:
          en: "Worse than the bound of the medium cluster, or not measured."
          zh: "未达到“中”组的上限要求，或尚未度量。"
        note:
          en: "Medium and high share one bound in 2024 (less than a day). Since 2023 only failures that a change caused count."
          zh: "2024 年“中”“高”两组的上限相同（一天以内）。自 2023 年起只统计由变更引起的失败。"
        criteria:
          - id: RT.L2.1
            level: 2
            text:
              en: "Half of the failed deployments are made good as fast as in the medium cluster (within a day in 2024)."
              zh: "半数失败的部署恢复用时达到“中”组水平（2024 年：一天内）。"
            ask:
              en: "Is a failed deployment usually repaired within a day?"
              zh: "部署失败后通常能否在一天内恢复？"
            improve:
              en: "Write down how to roll back and practise it once a month."
              zh: "写明回滚步骤，每月演练一次。"
            references:
              - { framework: dora, id: monitoring-and-observability }
            rule: deploy.recovery.p50_hours < params.recovery_hours_medium
            cost: 3
            verify: 1
          - id: RT.L3.1
            level: 3
            text:
              en: "Half of the failed deployments are made good as fast as in the high cluster (within a day in 2024)."
              zh: "半数失败的部署恢复用时达到“高”组水平（2024 年：一天内）。"
            ask:
              en: "Is a failed deployment usually repaired within a day?"
              zh: "部署失败后通常能否在一天内恢复？"
            improve:
              en: "Make rolling back one command that everyone on call may run."
              zh: "让回滚成为值班人员都能执行的一条命令。"
            references:
              - { framework: dora, id: monitoring-and-observability }
            rule: deploy.recovery.p50_hours < params.recovery_hours_high
            cost: 5
            verify: 1
          - id: RT.L4.1
            level: 4
            text:
              en: "Half of the failed deployments are made good as fast as in the elite cluster (within an hour in 2024)."
              zh: "半数失败的部署恢复用时达到“精英”组水平（2024 年：一小时内）。"
            ask:
              en: "Is a failed deployment usually repaired within an hour?"
              zh: "部署失败后通常能否在一小时内恢复？"
            improve:
              en: "Roll back by itself when the health checks after a deployment fail."
              zh: "部署后的健康检查失败时自动回滚。"
            references:
              - { framework: dora, id: monitoring-and-observability }
            rule: deploy.recovery.p50_hours < params.recovery_hours_elite
            cost: 8
            verify: 1
"""###
}
