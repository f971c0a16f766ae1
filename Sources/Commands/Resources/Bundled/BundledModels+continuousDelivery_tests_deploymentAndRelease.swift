// Made by scripts/embed-models from models/continuous-delivery/tests/deployment-and-release.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let continuousDelivery_tests_deploymentAndRelease = ###"""
# Worked cases: what must follow from facts, derived from the criteria's texts rather than from
# their rules. A fact that a row does not name has no evidence.
format: assay.cases/1
cases:
  - name: nothing is known
    levels: { DRM-DRM-DM: 1..5, DRM-DRM-DQ: 1..5 }
  - name: scripts everywhere, yet someone pushes the work on by hand
    facts: { deploy.automated.ratio: 1, deploy.test.automated.ratio: 1, deploy.unattended.ratio: 0.3, deploy.environments: 3 }
    expect: { DRM-DRM-DM.L2.1: met, DRM-DRM-DM.L2.2: met, DRM-DRM-DM.L3.1: unknown }
    levels: { DRM-DRM-DM: 2..5 }
  - name: deployments by hand
    facts: { deploy.automated.ratio: 0, deploy.test.automated.ratio: 0, deploy.unattended.ratio: 0, deploy.self_service.ratio: 0, deploy.database.automated.ratio: 0 }
    answers: { DRM-DRM-DM.L2.1: met, DRM-DRM-DM.L2.2: met }
    expect: { DRM-DRM-DM.L3.1: not_met, DRM-DRM-DM.L4.1: not_met, DRM-DRM-DM.L4.2: not_met }
    levels: { DRM-DRM-DM: 2 }
  - name: teams deploy everywhere with one click, databases included
    facts: { deploy.automated.ratio: 1, deploy.test.automated.ratio: 1, deploy.self_service.ratio: 0.9, deploy.environments: 4, deploy.database.automated.ratio: 1 }
    expect: { DRM-DRM-DM.L3.1: unknown, DRM-DRM-DM.L4.1: met }
    levels: { DRM-DRM-DM: 4..5 }
    explains: { DRM-DRM-DM.L4.1: "deploy.self_service.ratio is 0.9, >= 0.8" }
tables:
  # How deployments are made
  - criterion: DRM-DRM-DM.L2.1
    rows:
      - met: { deploy.automated.ratio: 0.95 }
      - { name: a person may run the script, unknown: { deploy.automated.ratio: 0.949 } }
      - unknown: {}
  - criterion: DRM-DRM-DM.L2.2
    rows:
      - met: { deploy.automated.ratio: 0.005, deploy.test.automated.ratio: 0 }
      - met: { deploy.automated.ratio: 0, deploy.test.automated.ratio: 0.005 }
      - met: { deploy.automated.ratio: 0.1 }
      - unknown: { deploy.automated.ratio: 0, deploy.test.automated.ratio: 0 }
      - unknown: { deploy.automated.ratio: 0 }
  - criterion: DRM-DRM-DM.L3.1
    rows:
      - met: { deploy.automated.ratio: 0.95, deploy.test.automated.ratio: 0.95, deploy.unattended.ratio: 0.95 }
      - { name: the test environment by hand, unknown: { deploy.automated.ratio: 0.95, deploy.test.automated.ratio: 0.949, deploy.unattended.ratio: 0.95 } }
      - { name: the pipeline waits for work by hand, unknown: { deploy.automated.ratio: 0.95, deploy.test.automated.ratio: 0.95, deploy.unattended.ratio: 0.949 } }
      - { name: production by hand, not_met: { deploy.automated.ratio: 0.949, deploy.test.automated.ratio: 1, deploy.unattended.ratio: 1 } }
      - not_met: { deploy.automated.ratio: 0.5 }
      - unknown: { deploy.automated.ratio: 1 }
      - unknown: {}
  - criterion: DRM-DRM-DM.L4.1
    given: { deploy.self_service.ratio: 0.8, deploy.environments: 3, deploy.automated.ratio: 0.95, deploy.test.automated.ratio: 0.95 }
    rows:
      - met: {}
      - unknown: { deploy.self_service.ratio: 0.799 }
      - { name: two environments are not many, unknown: { deploy.environments: 2 } }
      - unknown: { deploy.automated.ratio: 0.949 }
      - unknown: { deploy.test.automated.ratio: 0.949 }
      - { name: others deploy for the team, not_met: { deploy.self_service.ratio: 0 } }
      - unknown: { deploy.self_service.ratio: 0.01 }
      - unknown: { deploy.self_service.ratio: ~ }
  - criterion: DRM-DRM-DM.L4.2
    rows:
      - met: { deploy.database.automated.ratio: 0.95 }
      - not_met: { deploy.database.automated.ratio: 0.949 }
      - verdict: { unknown: insufficient }
        facts: { deploy.database.automated.ratio: { unknown: insufficient } }

  # Processes of deployment
  - criterion: DRM-DRM-DP.L3.1
    rows:
      - { name: "production by pipeline, others by hand", not_met: { deploy.automated.ratio: 0.95, deploy.test.automated.ratio: 0 } }
      - { name: "others by pipeline, production by hand", not_met: { deploy.automated.ratio: 0, deploy.test.automated.ratio: 0.95 } }
      - { name: "all by pipeline, perhaps by different ones", unknown: { deploy.automated.ratio: 0.95, deploy.test.automated.ratio: 0.95 } }
      - unknown: { deploy.automated.ratio: 0.949, deploy.test.automated.ratio: 0 }
      - unknown: { deploy.automated.ratio: 0, deploy.test.automated.ratio: 0.949 }
      - unknown: { deploy.automated.ratio: 0, deploy.test.automated.ratio: 0 }
      - unknown: { deploy.automated.ratio: 0.95, deploy.test.automated.ratio: 0.01 }
      - unknown: { deploy.automated.ratio: 0.01, deploy.test.automated.ratio: 0.95 }
      - unknown: { deploy.automated.ratio: 0 }
  - criterion: DRM-DRM-DP.L3.2
    rows:
      - met: { deploy.tested_first.ratio: 0.95, deploy.identified.ratio: 0.95 }
      - { name: an export may lack the first deployment, unknown: { deploy.tested_first.ratio: 0.949, deploy.identified.ratio: 0.95 } }
      - unknown: { deploy.tested_first.ratio: 0.95, deploy.identified.ratio: 0.949 }
      - unknown: { deploy.tested_first.ratio: 1 }
  - criterion: DRM-DRM-DP.L5.1
    given: { deploy.unattended.ratio: 0.95, deploy.automated.ratio: 0.95, ci.manual_approvals: 0, merge.count: 20, deploy.count: 16 }
    rows:
      - met: {}
      - { name: someone does part of the work, not_met: { deploy.unattended.ratio: 0.949 } }
      - not_met: { deploy.automated.ratio: 0.949 }
      - not_met: { deploy.unattended.ratio: 0.5, deploy.automated.ratio: ~ }
      - { name: the pipeline can wait for a person, unknown: { ci.manual_approvals: 1 } }
      - { name: too few changes to tell, unknown: { merge.count: 19 } }
      - { name: changes are collected, unknown: { deploy.count: 15 } }
      - { name: changes are collected on a large scale, unknown: { merge.count: 2000, deploy.count: 1599 } }
      - met: { merge.count: 2000, deploy.count: 1600 }
      - unknown: { merge.count: ~ }
      - unknown: { deploy.unattended.ratio: ~ }

  # Frequency, unit and strategy
  - criterion: DRM-DRM-DS.L2.1
    given: { deploy.interval.p50_days: 7, deploy.per_week: 1, deploy.busiest_week.days: 2, deploy.busiest_day.count: 1 }
    rows:
      - met: {}
      - { name: a day late, met: { deploy.interval.p50_days: 8, deploy.per_week: 0.9, deploy.busiest_week.days: 2, deploy.busiest_day.count: 2 } }
      - unknown: { deploy.interval.p50_days: 8.05 }
      - unknown: { deploy.per_week: 0.899 }
      - { name: all in one week, unknown: { deploy.busiest_week.days: 4 } }
      - met: { deploy.busiest_week.days: 3 }
      - { name: all on one day, unknown: { deploy.busiest_day.count: 4 } }
      - met: { deploy.busiest_day.count: 3 }
      - { name: a busy team, met: { deploy.interval.p50_days: 3, deploy.per_week: 2, deploy.busiest_week.days: 5, deploy.busiest_day.count: 6 } }
      - { name: once a month, not_met: { deploy.interval.p50_days: 30, deploy.per_week: 0.25 } }
      - not_met: { deploy.interval.p50_days: 8.05, deploy.per_week: 0.899 }
      - unknown: { deploy.interval.p50_days: 8, deploy.per_week: 0.899 }
      - unknown: { deploy.interval.p50_days: 8.05, deploy.per_week: 0.9 }
      - unknown: { deploy.interval.p50_days: ~ }
      - unknown: { deploy.interval.p50_days: 30, deploy.per_week: ~ }
  - criterion: DRM-DRM-DS.L2.2
    rows:
      - met: { deploy.single_service.ratio: 0.95 }
      - { name: what is shipped together may be deployable alone, unknown: { deploy.single_service.ratio: 0.949 } }
      - unknown: {}
  - criterion: DRM-DRM-DS.L2.3
    rows:
      - met: { ci.migrations.in_pipeline: true, ci.migrations.separate: true }
      - unknown: { ci.migrations.in_pipeline: true, ci.migrations.separate: false }
      - unknown: { ci.migrations.in_pipeline: false, ci.migrations.separate: true }
      - unknown: {}
  - criterion: DRM-DRM-DS.L2.4
    rows:
      - met: { deploy.test.automated.ratio: 0.95 }
      - unknown: { deploy.test.automated.ratio: 0.949 }
      - unknown: { deploy.test.automated.ratio: 0.01 }
      - not_met: { deploy.test.automated.ratio: 0 }
      - unknown: {}
  - criterion: DRM-DRM-DS.L3.1
    rows:
      - met: { deploy.busiest_week.days: 4 }
      - { name: perhaps less was wanted, unknown: { deploy.busiest_week.days: 3 } }
      - { profile: strict, unknown: { deploy.busiest_week.days: 4 } }
      - unknown: {}
  - criterion: DRM-DRM-DS.L3.3
    rows:
      - met: { environment.workloads.external_configuration.ratio: 1 }
      - unknown: { environment.workloads.external_configuration.ratio: 0.995 }
      - unknown: {}
  - criterion: DRM-DRM-DS.L4.1
    rows:
      - met: { deploy.per_week: 10, deploy.busiest_day.count: 2, deploy.lead_time.p50_hours: 3 }
      - unknown: { deploy.per_week: 9.95, deploy.busiest_day.count: 2, deploy.lead_time.p50_hours: 3 }
      - unknown: { deploy.per_week: 10, deploy.busiest_day.count: 1, deploy.lead_time.p50_hours: 168 }
      - { name: "seldom, and changes wait for weeks", not_met: { deploy.per_week: 0.3, deploy.busiest_day.count: 1, deploy.lead_time.p50_hours: 168.5 } }
      - { name: "seldom, because little is changed", unknown: { deploy.per_week: 0.3, deploy.busiest_day.count: 1, deploy.lead_time.p50_hours: 3 } }
      - unknown: { deploy.per_week: 0.3, deploy.busiest_day.count: 2, deploy.lead_time.p50_hours: 500 }
      - unknown: { deploy.busiest_day.count: 1 }
      - unknown: { deploy.per_week: 10 }
  - criterion: DRM-DRM-DS.L4.2
    given: { deploy.strategies: [], environment.strategies: [] }
    rows:
      - met: { deploy.strategies: [canary] }
      - met: { deploy.strategies: [blue-green, recreate] }
      - met: { deploy.strategies: [bluegreen] }
      - met: { deploy.strategies: [grey] }
      - met: { deploy.strategies: [gray] }
      - met: { environment.strategies: [canary, recreate] }
      - met: { environment.strategies: [blueGreen] }
      - met: { deploy.strategies: [canary], environment.strategies: ~ }
      - { name: all at once, unknown: { deploy.strategies: [recreate], environment.strategies: [recreate] } }
      - { name: step by step is not yet low risk, unknown: { deploy.strategies: [rolling] } }
      - unknown: {}
      - unknown: { deploy.strategies: [rolling], environment.strategies: ~ }
  - criterion: DRM-DRM-DS.L5.1
    given: { deploy.self_service.ratio: 0.95, deploy.single_service.ratio: 0.95, deploy.count: 20, deploy.failure.ratio: 0.1 }
    rows:
      - met: {}
      - unknown: { deploy.self_service.ratio: 0.949 }
      - unknown: { deploy.single_service.ratio: 0.949 }
      - { name: too few to call it safe, unknown: { deploy.count: 19 } }
      - { name: not safe, unknown: { deploy.failure.ratio: 0.101 } }
      - not_met: { deploy.self_service.ratio: 0 }
      - unknown: { deploy.self_service.ratio: 0.01 }
      - unknown: { deploy.self_service.ratio: ~ }

  # Quality of deployments
  - criterion: DRM-DRM-DQ.L2.1
    rows:
      - met: { deploy.count: 8, deploy.failure.ratio: 0.25 }
      - not_met: { deploy.count: 8, deploy.failure.ratio: 0.251 }
      - { name: too few to tell, unknown: { deploy.count: 7, deploy.failure.ratio: 0.1 } }
      - unknown: { deploy.count: 7, deploy.failure.ratio: 0.9 }
      - unknown: { deploy.count: 8 }
  - criterion: DRM-DRM-DQ.L2.2
    rows:
      - met: { deploy.rollback.p50_minutes: 60, deploy.recovery.p50_hours: 24 }
      - { name: rolling back takes longer, unknown: { deploy.rollback.p50_minutes: 60.5, deploy.recovery.p50_hours: 24 } }
      - { name: problems last for days, not_met: { deploy.rollback.p50_minutes: 60, deploy.recovery.p50_hours: 24.2 } }
      - not_met: { deploy.recovery.p50_hours: 100 }
      - unknown: { deploy.recovery.p50_hours: 10 }
      - unknown: { deploy.rollback.p50_minutes: 10 }
  - criterion: DRM-DRM-DQ.L3.1
    rows:
      - met: { deploy.count: 20, deploy.failure.ratio: 0.1 }
      - not_met: { deploy.count: 20, deploy.failure.ratio: 0.101 }
      - unknown: { deploy.count: 19, deploy.failure.ratio: 0 }
      - unknown: { deploy.count: 19, deploy.failure.ratio: 0.9 }
      - unknown: { deploy.count: 20 }
  - criterion: DRM-DRM-DQ.L3.2
    rows:
      - met: { ci.tests_block_deploy: true, deploy.automated.ratio: 0.95, deploy.tests_passed.ratio: 0.95 }
      - { name: nothing stops it, unknown: { ci.tests_block_deploy: false, deploy.automated.ratio: 0.95, deploy.tests_passed.ratio: 0.95 } }
      - { name: some go round the pipeline, unknown: { ci.tests_block_deploy: true, deploy.automated.ratio: 0.949, deploy.tests_passed.ratio: 0.95 } }
      - { name: some went on although tests failed, not_met: { ci.tests_block_deploy: true, deploy.automated.ratio: 0.95, deploy.tests_passed.ratio: 0.949 } }
      - not_met: { deploy.tests_passed.ratio: 0.2 }
      - unknown: { ci.tests_block_deploy: true, deploy.automated.ratio: 0.95 }
  - criterion: DRM-DRM-DQ.L3.3
    rows:
      - met: { deploy.reported.ratio: 0.95 }
      - not_met: { deploy.reported.ratio: 0.949 }
      - verdict: { unknown: no_evidence }
        facts: {}
  - criterion: DRM-DRM-DQ.L4.1
    rows:
      - met: { deploy.rollbacks.automatic: 1 }
      - { name: there may have been no trouble, unknown: { deploy.rollbacks.automatic: 0 } }
      - { name: a word does not suffice, verdict: { unknown: insufficient_basis }, answers: { DRM-DRM-DQ.L4.1: met } }
      - unknown: {}
  - criterion: DRM-DRM-DQ.L5.1
    rows:
      - { name: few failures do not show improvement, unknown: { deploy.count: 50, deploy.failure.ratio: 0.02 } }
      - not_met: { deploy.count: 50, deploy.failure.ratio: 0.0202 }
      - unknown: { deploy.count: 49, deploy.failure.ratio: 0.5 }
      - unknown: { deploy.count: 50 }

  # Pipelines
  - criterion: DRM-DP-CM.L3.1
    rows:
      - { name: nothing goes through a pipeline, not_met: { deploy.automated.ratio: 0, deploy.test.automated.ratio: 0 } }
      - unknown: { deploy.automated.ratio: 0.01, deploy.test.automated.ratio: 0 }
      - unknown: { deploy.automated.ratio: 0, deploy.test.automated.ratio: 0.01 }
      - unknown: { deploy.automated.ratio: 1, deploy.test.automated.ratio: 1 }
      - unknown: { deploy.automated.ratio: 0 }
  - criterion: DRM-DP-CM.L4.1
    given: { deploy.single_service.ratio: 0.95, deploy.self_service.ratio: 0.8, deploy.count: 20, deploy.failure.ratio: 0.1 }
    rows:
      - met: {}
      - unknown: { deploy.single_service.ratio: 0.949 }
      - unknown: { deploy.self_service.ratio: 0.799 }
      - unknown: { deploy.count: 19 }
      - unknown: { deploy.failure.ratio: 0.101 }
      - unknown: { deploy.single_service.ratio: 0.5 }
      - { name: a release train, not_met: { deploy.single_service.ratio: 0.499 } }
      - unknown: { deploy.single_service.ratio: ~ }
  - criterion: DRM-DP-PP.L2.1
    given: { ci.steps.build: 0, ci.steps.package: 0, ci.steps.image_build: 0, ci.steps.test: 1, deploy.automated.ratio: 0, deploy.test.automated.ratio: 0.005 }
    rows:
      - met: { ci.steps.build: 1 }
      - met: { ci.steps.package: 1 }
      - met: { ci.steps.image_build: 1 }
      - met: { ci.steps.build: 1, deploy.automated.ratio: 0.005, deploy.test.automated.ratio: 0 }
      - { name: no tool builds, unknown: {} }
      - { name: no tool tests, unknown: { ci.steps.build: 1, ci.steps.test: 0 } }
      - { name: no tool deploys, unknown: { ci.steps.build: 1, deploy.test.automated.ratio: 0 } }
      - unknown: { ci.steps.build: 1, deploy.test.automated.ratio: ~ }
  - criterion: DRM-DP-PP.L3.1
    given: { ci.tests_block_deploy: true, ci.on_change.build: true, ci.triggers.release: false, ci.steps.build: 1, ci.steps.package: 0, ci.steps.image_build: 0, deploy.automated.ratio: 0.95, deploy.test.automated.ratio: 1 }
    rows:
      - met: {}
      - met: { ci.on_change.build: false, ci.triggers.release: true }
      - met: { ci.steps.build: 0, ci.steps.package: 1 }
      - met: { ci.steps.build: 0, ci.steps.image_build: 1 }
      - unknown: { ci.steps.build: 0 }
      - unknown: { ci.tests_block_deploy: false }
      - unknown: { ci.on_change.build: false }
      - unknown: { deploy.automated.ratio: 0.949 }
      - { name: nothing goes through a pipeline, not_met: { deploy.automated.ratio: 0, deploy.test.automated.ratio: 0 } }
      - unknown: { deploy.automated.ratio: 0 }
      - unknown: { deploy.automated.ratio: 0.01, deploy.test.automated.ratio: 0 }
      - unknown: { deploy.automated.ratio: 0, deploy.test.automated.ratio: 0.01 }
      - unknown: { deploy.automated.ratio: ~ }
      - unknown: { deploy.automated.ratio: 0, deploy.test.automated.ratio: ~ }
  - criterion: DRM-DP-PP.L3.2
    given: { ci.tests_block_deploy: true }
    rows:
      - met: { deploy.tests_passed.ratio: 0.95, deploy.automated.ratio: 0 }
      - met: { deploy.automated.ratio: 0.95 }
      - unknown: { deploy.automated.ratio: 0.949 }
      - unknown: { ci.tests_block_deploy: false, deploy.tests_passed.ratio: 0.95, deploy.automated.ratio: 1 }
      - { name: some went on although tests failed, not_met: { deploy.tests_passed.ratio: 0.949, deploy.automated.ratio: 0.949 } }
      - not_met: { ci.tests_block_deploy: false, deploy.tests_passed.ratio: 0.2 }
      - { name: pipeline and records at odds, verdict: { unknown: conflict }, facts: { deploy.tests_passed.ratio: 0.5, deploy.automated.ratio: 1 } }
      - unknown: { ci.tests_block_deploy: ~ }
  - criterion: DRM-DP-PP.L4.2
    given: { run.commits.ratio: 0.95, ci.on_change.build: true, ci.on_change.test: true, ci.tests_block_deploy: true, deploy.automated.ratio: 0.95, merge.count: 20, deploy.count: 16 }
    rows:
      - met: {}
      - unknown: { run.commits.ratio: 0.949 }
      - unknown: { ci.on_change.build: false }
      - unknown: { ci.on_change.test: false }
      - unknown: { ci.tests_block_deploy: false }
      - unknown: { deploy.automated.ratio: 0.949 }
      - unknown: { merge.count: 19 }
      - { name: the pipeline may end before production, unknown: { deploy.count: 15 } }
      - unknown: { merge.count: 2000, deploy.count: 1599 }
      - met: { merge.count: 2000, deploy.count: 1600 }
      - unknown: { merge.count: ~ }
  - criterion: DRM-DP-PV.L2.2
    rows:
      - met: { deploy.identified.ratio: 0.95, run.commits.ratio: 0.95 }
      - unknown: { deploy.identified.ratio: 0.949, run.commits.ratio: 0.95 }
      - unknown: { deploy.identified.ratio: 0.95, run.commits.ratio: 0.949 }
      - unknown: { deploy.identified.ratio: 1 }
  - criterion: DRM-DP-PV.L3.2
    rows:
      - met: { dashboard.audiences: [team, teams], dashboard.reach.ratio: 0.5 }
      - met: { dashboard.audiences: [organisation], dashboard.reach.ratio: 0.5 }
      - met: { dashboard.audiences: [company], dashboard.reach.ratio: 0.5 }
      - { name: each team sees its own, unknown: { dashboard.audiences: [team], dashboard.reach.ratio: 1 } }
      - { name: hardly anyone looks, unknown: { dashboard.audiences: [teams], dashboard.reach.ratio: 0.499 } }
      - unknown: { dashboard.audiences: [], dashboard.reach.ratio: 1 }
      - unknown: { dashboard.audiences: [teams] }
  - criterion: DRM-DP-PV.L4.2
    given: { dashboard.trends: 1, dashboard.automatic.ratio: 0.8, metric.kinds: [outcome, process], metric.series: 1 }
    rows:
      - met: {}
      - { name: no trends, unknown: { dashboard.trends: 0 } }
      - { name: drawn by hand, unknown: { dashboard.automatic.ratio: 0.799 } }
      - { name: outcomes only, unknown: { metric.kinds: [outcome] } }
      - unknown: { metric.series: 0 }
      - unknown: { metric.kinds: ~ }
"""###
}
