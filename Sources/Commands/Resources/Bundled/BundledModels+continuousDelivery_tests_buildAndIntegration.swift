// Made by scripts/embed-models from models/continuous-delivery/tests/build-and-integration.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let continuousDelivery_tests_buildAndIntegration = ###"""
# Worked cases: what must follow from facts, derived from the criteria's texts rather than from
# their rules. A fact that a row does not name has no evidence.
format: assay.cases/1
cases:
  - name: nothing is known
    levels: { BCI-CI-FP: 1..5, BCI: 1..4 }
  - name: broken builds are repaired in minutes
    facts: { run.feedback.p50_minutes: 4, run.feedback.p90_minutes: 9 }
    levels: { BCI-CI-FP: 5 }
  - name: half of them take longer than ten minutes
    facts: { run.feedback.p50_minutes: 12, run.feedback.p90_minutes: 25 }
    levels: { BCI-CI-FP: 4 }
  - name: one in ten takes hours
    facts: { run.feedback.p50_minutes: 12, run.feedback.p90_minutes: 200 }
    levels: { BCI-CI-FP: 3..4 }
    explains: { BCI-CI-FP.L3.1: "run.feedback.p90_minutes is 200, <= 480" }
  - name: a few hours
    facts: { run.feedback.p50_minutes: 200, run.feedback.p90_minutes: 400 }
    levels: { BCI-CI-FP: 3 }
  - name: most of a day
    facts: { run.feedback.p50_minutes: 500, run.feedback.p90_minutes: 900 }
    levels: { BCI-CI-FP: 2 }
  - name: days, and nobody says whether all are repaired
    facts: { run.feedback.p50_minutes: 4000, run.feedback.p90_minutes: 9000 }
    levels: { BCI-CI-FP: 1..2 }
tables:
  # Builds
  - criterion: BCI-BP-BM.L2.1
    given: { build.scripted: true, ci.steps.build: 0, ci.steps.package: 0, ci.steps.image_build: 0 }
    rows:
      - met: { ci.steps.build: 1 }
      - met: { ci.steps.package: 1 }
      - met: { ci.steps.image_build: 1 }
      - { name: scripts that nothing runs, unknown: {} }
      - { name: a pipeline without a script, unknown: { build.scripted: false, ci.steps.build: 1 } }
      - verdict: { unknown: hidden }
        facts: { ci.steps.build: { unknown: hidden } }
  - criterion: BCI-BP-BE.L2.1
    given: { run.count: 1, ci.runners.hosted: true, ci.runners.self_hosted: false, ci.steps.build: 0, ci.steps.package: 0, ci.steps.image_build: 0 }
    rows:
      - met: { ci.steps.build: 1 }
      - met: { ci.steps.package: 1 }
      - met: { ci.steps.image_build: 1 }
      - { name: the pipeline builds nothing, unknown: {} }
      - { name: it never ran, unknown: { run.count: 0, ci.steps.build: 1 } }
      - { name: someone's own machine may run it, unknown: { ci.runners.self_hosted: true, ci.steps.build: 1 } }
      - unknown: { ci.runners.hosted: false, ci.steps.build: 1 }
      - unknown: { ci.runners.hosted: ~, ci.steps.build: 1 }
  - criterion: BCI-BP-BE.L4.1
    given: { run.count: 1, ci.steps.build: 1, ci.runners.hosted: true, ci.runners.self_hosted: false }
    rows:
      - met: {}
      - { name: it builds nothing, unknown: { ci.steps.build: 0 } }
      - unknown: { ci.steps.build: ~ }
      - { name: it never ran, unknown: { run.count: 0 } }
      - unknown: { ci.runners.hosted: false }
      - { name: a pool of one's own has to be shown, unknown: { ci.runners.self_hosted: true } }
      - unknown: { ci.runners.self_hosted: ~ }
  - criterion: BCI-BP-BP.L2.1
    given: { run.count: 60, ci.steps.build: 1, ci.steps.package: 0, ci.steps.image_build: 0 }
    rows:
      - met: { run.scheduled.working_days.ratio: 0.9, ci.triggers.schedule: true }
      - met: { run.scheduled.working_days.ratio: 1, ci.triggers.schedule: true, ci.steps.build: 0, ci.steps.package: 1 }
      - met: { run.scheduled.working_days.ratio: 1, ci.triggers.schedule: true, ci.steps.build: 0, ci.steps.image_build: 1 }
      - { name: what runs daily builds nothing, unknown: { run.scheduled.working_days.ratio: 1, ci.triggers.schedule: true, ci.steps.build: 0 } }
      - { name: an export may lack the older runs, unknown: { run.scheduled.working_days.ratio: 0.899, ci.triggers.schedule: true } }
      - { name: runs without a schedule, unknown: { run.scheduled.working_days.ratio: 1, ci.triggers.schedule: false } }
      - { name: neither a schedule nor a scheduled run, not_met: { run.scheduled.working_days.ratio: 0, ci.triggers.schedule: false } }
      - not_met: { run.count: 1, run.scheduled.working_days.ratio: 0, ci.triggers.schedule: false }
      - { name: an export without runs, unknown: { run.count: 0, run.scheduled.working_days.ratio: 0, ci.triggers.schedule: false } }
      - { name: a new schedule that has not run, unknown: { run.scheduled.working_days.ratio: 0, ci.triggers.schedule: true } }
      - unknown: { run.scheduled.working_days.ratio: 0 }
      - unknown: { ci.triggers.schedule: true }
  - criterion: BCI-BP-BP.L2.2
    given: { ci.on_change.build: true, ci.triggers.release: true, ci.steps.publish: 0, ci.steps.release: 0 }
    rows:
      - met: { ci.steps.publish: 1 }
      - met: { ci.steps.release: 1 }
      - { name: nothing is released, unknown: {} }
      - unknown: { ci.on_change.build: false, ci.steps.publish: 1 }
      - unknown: { ci.triggers.release: false, ci.steps.publish: 1 }
      - unknown: { ci.triggers.release: ~, ci.steps.publish: 1 }
  - criterion: BCI-BP-BP.L3.1
    given: { run.count: 60, ci.on_change.build: true }
    rows:
      - met: { run.scheduled.working_days.ratio: 0.9, run.commits.ratio: 0.95, ci.triggers.schedule: true }
      - { name: not every day, unknown: { run.scheduled.working_days.ratio: 0.899, run.commits.ratio: 1, ci.triggers.schedule: true } }
      - { name: one run may build several commits, unknown: { run.scheduled.working_days.ratio: 1, run.commits.ratio: 0.949, ci.triggers.schedule: true } }
      - { name: what runs on a commit builds nothing, unknown: { run.scheduled.working_days.ratio: 1, run.commits.ratio: 1, ci.on_change.build: false, ci.triggers.schedule: true } }
      - { name: neither a schedule nor a scheduled run, not_met: { run.scheduled.working_days.ratio: 0, run.commits.ratio: 1, ci.triggers.schedule: false } }
      - not_met: { run.count: 1, run.scheduled.working_days.ratio: 0, ci.triggers.schedule: false }
      - unknown: { run.count: 0, run.scheduled.working_days.ratio: 0, ci.triggers.schedule: false }
      - unknown: { run.scheduled.working_days.ratio: 0, run.commits.ratio: 1 }
      - unknown: { run.scheduled.working_days.ratio: 0, run.commits.ratio: 1, ci.triggers.schedule: true }
      - unknown: { run.scheduled.working_days.ratio: 0.5, run.commits.ratio: 1, ci.triggers.schedule: false }
      - unknown: { run.commits.ratio: 1, ci.triggers.schedule: true }

  # Integration
  - criterion: BCI-CI-IS.L2.1
    rows:
      - { name: neither a pipeline nor a run, not_met: { ci.present: false, run.count: 0 } }
      - { name: one project's pipeline is not the team's, unknown: { ci.present: true, run.count: 0 } }
      - { name: runs of a service that keeps its pipelines elsewhere, unknown: { ci.present: false, run.count: 1 } }
      - { name: no export of runs, unknown: { ci.present: false } }
      - unknown: {}
  - criterion: BCI-CI-IF.L2.1
    rows:
      - { name: two weeks, met: { repo.integration.delay.p50_hours: 20, repo.integration.delay.p80_hours: 336 } }
      - unknown: { repo.integration.delay.p50_hours: 336, repo.integration.delay.p80_hours: 336.5 }
      - not_met: { repo.integration.delay.p50_hours: 336.5, repo.integration.delay.p80_hours: 900 }
      - unknown: {}
  - criterion: BCI-CI-IF.L3.1
    rows:
      - met: { repo.integration.developer_days.ratio: 0.8 }
      - not_met: { repo.integration.developer_days.ratio: 0.799 }
      - verdict: { unknown: no_evidence }
        facts: {}
  - criterion: BCI-CI-IF.L4.1
    rows:
      - { name: one push may hold many commits, unknown: { repo.integration.per_developer_day: 2 } }
      - not_met: { repo.integration.per_developer_day: 1.99 }
      - unknown: {}
  - criterion: BCI-CI-IM.L3.1
    rows:
      - met: { run.commits.ratio: 0.95, ci.on_change.build: true }
      - { name: one run may build several commits, unknown: { run.commits.ratio: 0.949, ci.on_change.build: true } }
      - unknown: { run.commits.ratio: 1, ci.on_change.build: false }
      - unknown: { run.commits.ratio: 1 }
  - criterion: BCI-CI-IM.L4.1
    given: { run.commits.ratio: 0.95, ci.on_change.build: true, ci.on_change.test: true, ci.on_change.analysis: true }
    rows:
      - met: {}
      - unknown: { run.commits.ratio: 0.949 }
      - unknown: { ci.on_change.build: false }
      - unknown: { ci.on_change.test: false }
      - unknown: { ci.on_change.analysis: false }
      - unknown: { ci.on_change.analysis: ~ }
  - criterion: BCI-CI-IM.L4.3
    rows:
      - { name: a change came in without passing and nothing forbids it, not_met: { protection.checks: 0, merge.checked.ratio: 0.99 } }
      - { name: all passed although nothing forces them, unknown: { protection.checks: 0, merge.checked.ratio: 1 } }
      - { name: a required check may be no test, unknown: { protection.checks: 1, merge.checked.ratio: 1 } }
      - { name: protected by now, unknown: { protection.checks: 1, merge.checked.ratio: 0.5 } }
      - unknown: { protection.checks: 0 }

  # Feedback
  - criterion: BCI-CI-FP.L2.1
    rows:
      - met: { run.feedback.p50_minutes: 1440 }
      - unknown: { run.feedback.p50_minutes: 1441 }
      - unknown: {}
  - criterion: BCI-CI-FP.L3.1
    rows:
      - met: { run.feedback.p50_minutes: 240, run.feedback.p90_minutes: 480 }
      - not_met: { run.feedback.p50_minutes: 240.5, run.feedback.p90_minutes: 480 }
      - not_met: { run.feedback.p50_minutes: 240, run.feedback.p90_minutes: 480.5 }
      - verdict: { unknown: insufficient }
        facts: { run.feedback.p50_minutes: { unknown: insufficient }, run.feedback.p90_minutes: { unknown: insufficient } }
  - criterion: BCI-CI-FP.L4.1
    rows:
      - met: { run.feedback.p50_minutes: 12, run.feedback.p90_minutes: 30 }
      - unknown: { run.feedback.p50_minutes: 30, run.feedback.p90_minutes: 30.5 }
      - not_met: { run.feedback.p50_minutes: 30.5, run.feedback.p90_minutes: 90 }
      - unknown: {}
  - criterion: BCI-CI-FP.L5.1
    rows:
      - met: { run.feedback.p50_minutes: 4, run.feedback.p90_minutes: 10 }
      - unknown: { run.feedback.p50_minutes: 10, run.feedback.p90_minutes: 10.5 }
      - not_met: { run.feedback.p50_minutes: 10.5, run.feedback.p90_minutes: 90 }
      - unknown: {}
"""###
}
