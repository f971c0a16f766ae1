// Made by scripts/embed-models from models/humble-farley/tests/practices.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let humbleFarley_tests_practices = ###"""
# Worked cases: what must follow from facts, derived from the criteria's texts rather than from
# their rules. A fact that a row does not name has no evidence.
format: assay.cases/1
cases:
  - name: nothing is known
    levels: { HF-BCI: 1..5, HF-CM: 1..5 }
  - name: builds of every commit, repaired within the hour
    facts:
      { ci.steps.build: 1, ci.steps.test: 1, ci.triggers.push: true, repo.tags.count: 3,
        build.scripted: true, dependency.locked.ratio: 1, ci.shared_pipelines: 1,
        ci.on_change.build: true, ci.on_change.test: true, run.commits.ratio: 1,
        run.repair.p50_minutes: 20, run.repair.p90_minutes: 50 }
    levels: { HF-BCI: 3..5 }
  - name: half of the broken builds stay broken for longer
    facts:
      { ci.steps.build: 1, ci.steps.test: 1, ci.triggers.push: true, repo.tags.count: 3,
        build.scripted: true, dependency.locked.ratio: 1, ci.shared_pipelines: 1,
        ci.on_change.build: true, ci.on_change.test: true, run.commits.ratio: 1,
        run.repair.p50_minutes: 90, run.repair.p90_minutes: 500 }
    levels: { HF-BCI: 3 }
  - name: libraries that nobody pins
    facts:
      { tree.versioned: true, tree.configuration_files: 1, tree.build_files: 1, ci.steps.deploy: 1,
        dependency.ecosystems: 1, dependency.locked.ratio: 0.5 }
    levels: { HF-CM: 2 }
tables:
  # Builds
  - criterion: HF-BCI.L2.1
    given: { ci.steps.build: 1, ci.steps.test: 1, ci.triggers.schedule: false, ci.triggers.push: false, ci.triggers.merge_request: false }
    rows:
      - met: { ci.triggers.schedule: true }
      - met: { ci.triggers.push: true }
      - met: { ci.triggers.merge_request: true }
      - { name: only a person starts it, unknown: {} }
      - unknown: { ci.steps.build: 0, ci.triggers.push: true }
      - unknown: { ci.steps.test: 0, ci.triggers.push: true }
      - unknown: { ci.steps.test: ~, ci.triggers.push: true }
  - criterion: HF-BCI.L2.2
    given: { repo.tags.count: 1, build.scripted: true, dependency.locked.ratio: 1 }
    rows:
      - met: {}
      - unknown: { repo.tags.count: 0 }
      - unknown: { build.scripted: false }
      - { name: other libraries may come tomorrow, unknown: { dependency.locked.ratio: 0.995 } }
      - unknown: { dependency.locked.ratio: ~ }
  - criterion: HF-BCI.L3.1
    rows:
      - met: { ci.on_change.build: true, ci.on_change.test: true, run.commits.ratio: 0.95 }
      - unknown: { ci.on_change.build: false, ci.on_change.test: true, run.commits.ratio: 1 }
      - unknown: { ci.on_change.build: true, ci.on_change.test: false, run.commits.ratio: 0.95 }
      - { name: one run may build several commits, unknown: { ci.on_change.build: true, ci.on_change.test: true, run.commits.ratio: 0.949 } }
      - unknown: { ci.on_change.build: true, ci.on_change.test: true }
  - criterion: HF-BCI.L3.2
    rows:
      - met: { dependency.locked.ratio: 1, ci.shared_pipelines: 1 }
      - unknown: { dependency.locked.ratio: 0.995, ci.shared_pipelines: 1 }
      - { name: scripts may be shared in other ways, unknown: { dependency.locked.ratio: 1, ci.shared_pipelines: 0 } }
      - unknown: { ci.shared_pipelines: 1 }
  - criterion: HF-BCI.L4.2
    rows:
      - met: { run.repair.p50_minutes: 10, run.repair.p90_minutes: 60 }
      - unknown: { run.repair.p50_minutes: 60, run.repair.p90_minutes: 60.5 }
      - not_met: { run.repair.p50_minutes: 60.5, run.repair.p90_minutes: 300 }
      - { profile: strict, not_met: { run.repair.p50_minutes: 31, run.repair.p90_minutes: 60 } }
      - unknown: {}

  # Environments
  - criterion: HF-ED.L2.1
    rows:
      - met: { ci.steps.deploy: 1 }
      - unknown: { ci.steps.deploy: 0 }
      - verdict: { unknown: hidden }
        facts: { ci.steps.deploy: { unknown: hidden } }
  - criterion: HF-ED.L2.2
    rows:
      - met: { tree.versioned: true, tree.environment_files: 1 }
      - unknown: { tree.versioned: true, tree.environment_files: 0 }
      - unknown: { tree.versioned: false, tree.environment_files: 1 }
      - unknown: { tree.versioned: true }
  - criterion: HF-ED.L3.1
    rows:
      - met: { deploy.automated.ratio: 0.95, deploy.self_service.ratio: 0.95 }
      - not_met: { deploy.automated.ratio: 0.949, deploy.self_service.ratio: 1 }
      - { name: others push the button, unknown: { deploy.automated.ratio: 0.95, deploy.self_service.ratio: 0.949 } }
      - unknown: { deploy.automated.ratio: 1 }
      - unknown: {}
  - criterion: HF-ED.L5.1
    rows:
      - met: { environment.described.ratio: 1 }
      - not_met: { environment.described.ratio: 0.995 }
      - unknown: {}

  # Releases
  - criterion: HF-RM.L2.1
    rows:
      - met: { deploy.failure.ratio: 0.25 }
      - not_met: { deploy.failure.ratio: 0.251 }
      - unknown: {}
  - criterion: HF-RM.L2.2
    rows:
      - met: { repo.commits.work_item.ratio: 0.5 }
      - unknown: { repo.commits.work_item.ratio: 0.499 }
      - unknown: {}
  - criterion: HF-RM.L3.1
    given: { protection.requires_merge_request: true, protection.approvals: 1, merge.approved.ratio: 0.95 }
    rows:
      - met: {}
      - { name: set but not enforced, unknown: { protection.requires_merge_request: false } }
      - unknown: { protection.approvals: 0 }
      - not_met: { merge.approved.ratio: 0.949 }
      - unknown: { merge.approved.ratio: ~ }

  # Tests
  - criterion: HF-TE.L2.1
    rows:
      - met: { test.cases: 1, ci.steps.test: 1 }
      - unknown: { test.cases: 0, ci.steps.test: 1 }
      - unknown: { test.cases: 1, ci.steps.test: 0 }
      - unknown: { test.cases: 1 }
  - criterion: HF-TE.L3.1
    given: { test.unit.cases: 1, test.interface.cases: 0, test.ui.cases: 0 }
    rows:
      - met: { test.interface.cases: 1 }
      - met: { test.ui.cases: 1 }
      - { name: nothing but unit tests, unknown: {} }
      - unknown: { test.unit.cases: 0, test.ui.cases: 1 }
      - unknown: { test.unit.cases: ~, test.ui.cases: 1 }
  - criterion: HF-TE.L3.2
    rows:
      - met: { ci.on_change.test: true, ci.present: true, run.count: 1 }
      - unknown: { ci.on_change.test: false, ci.present: true, run.count: 1 }
      - unknown: { ci.on_change.test: false, ci.present: true, run.count: 0 }
      - { name: runs of pipelines kept elsewhere, unknown: { ci.on_change.test: false, ci.present: false, run.count: 1 } }
      - { name: neither a pipeline nor a run, not_met: { ci.on_change.test: false, ci.present: false, run.count: 0 } }
      - unknown: { ci.present: false }
  - criterion: HF-TE.L4.2
    rows:
      - met: { ci.steps.performance_test: 1, ci.steps.security_test: 1 }
      - unknown: { ci.steps.performance_test: 0, ci.steps.security_test: 1 }
      - unknown: { ci.steps.performance_test: 1, ci.steps.security_test: 0 }
      - unknown: { ci.steps.performance_test: 1 }
  - criterion: HF-TE.L5.1
    rows:
      - { name: rare roll-backs do not show quick repairs, unknown: { deploy.failure.ratio: 0.05 } }
      - not_met: { deploy.failure.ratio: 0.0504 }
      - unknown: {}

  # Data
  - criterion: HF-DM.L2.1
    given: { tree.versioned: true, data.migrations: 1, data.migrations.versioned.ratio: 1 }
    rows:
      - met: {}
      - unknown: { tree.versioned: false }
      - unknown: { data.migrations: 0 }
      - unknown: { data.migrations.versioned.ratio: 0.995 }
      - unknown: { data.migrations.versioned.ratio: ~ }
  - criterion: HF-DM.L3.1
    rows:
      - met: { deploy.database.automated.ratio: 0.95 }
      - not_met: { deploy.database.automated.ratio: 0.949 }
      - unknown: {}
  - criterion: HF-DM.L4.1
    rows:
      - { name: a way back need not be tested, unknown: { data.migrations.rollback.ratio: 1 } }
      - not_met: { data.migrations.rollback.ratio: 0.995 }
      - unknown: {}

  # Configuration
  - criterion: HF-CM.L2.1
    given: { tree.versioned: true, tree.configuration_files: 1, tree.build_files: 1, tree.deployment_files: 0, ci.steps.deploy: 0 }
    rows:
      - met: { tree.deployment_files: 1 }
      - met: { ci.steps.deploy: 1 }
      - unknown: {}
      - unknown: { tree.versioned: false, ci.steps.deploy: 1 }
      - unknown: { tree.configuration_files: 0, ci.steps.deploy: 1 }
      - unknown: { tree.build_files: 0, ci.steps.deploy: 1 }
      - unknown: { ci.steps.deploy: ~ }
  - criterion: HF-CM.L3.1
    rows:
      - met: { dependency.ecosystems: 1, dependency.locked.ratio: 1 }
      - { name: nothing to manage, unknown: { dependency.ecosystems: 0, dependency.locked.ratio: 1 } }
      - not_met: { dependency.ecosystems: 1, dependency.locked.ratio: 0.995 }
      - unknown: {}
  - criterion: HF-CM.L4.1
    rows:
      - met: { repo.integration.developer_days.ratio: 0.8 }
      - not_met: { repo.integration.developer_days.ratio: 0.799 }
      - { verdict: { unknown: no_evidence }, facts: {} }
"""###
}
