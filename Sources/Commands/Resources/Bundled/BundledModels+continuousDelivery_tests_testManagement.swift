// Made by scripts/embed-models from models/continuous-delivery/tests/test-management.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let continuousDelivery_tests_testManagement = ###"""
# Worked cases: what must follow from facts, derived from the criteria's texts rather than from
# their rules. A fact that a row does not name has no evidence.
format: assay.cases/1
cases:
  - name: nothing is known
    levels: { TM-TH-HS: 1..5, TM: 1..5 }
  - name: a pyramid stands for the layers below it
    facts:
      { test.unit.cases: 600, test.interface.cases: 300, test.ui.cases: 100, test.unit.ratio: 0.6,
        test.interface.ratio: 0.3, test.ui.ratio: 0.1 }
    answers:
      TM-TH-HS.L2.1: { claim: met, basis: corroborated }
      TM-TH-HS.L3.2: met
      TM-TH-HS.L4.2: met
    expect: { TM-TH-HS.L3.1: { unknown: not_answered }, TM-TH-HS.L4.1: met }
    levels: { TM-TH-HS: 4..5 }
  - name: tests through the user interface outweigh the others
    facts:
      { test.unit.cases: 1, test.interface.cases: 2, test.ui.cases: 7, test.unit.ratio: 0.1,
        test.interface.ratio: 0.2, test.ui.ratio: 0.7 }
    answers: { TM-TH-HS.L2.1: { claim: met, basis: corroborated } }
    levels: { TM-TH-HS: 2 }
  - name: falling debt makes up for a limit that is not kept yet
    facts: { finding.gone: 5, finding.age.p90_days: 10, debt.ratio: 0.02, debt.change: -3 }
    answers: { TM-CQ-CM.L4.1: met }
    expect: { TM-CQ-CM.L3.2: not_met, TM-CQ-CM.L4.2: met }
    levels: { TM-CQ-CM: 4..5 }
tables:
  # Layers of tests
  - criterion: TM-TH-HM.L2.1
    rows:
      - met: { test.interface.coverage.ratio: 1 }
      - not_met: { test.interface.coverage.ratio: 0.995 }
      - { verdict: { unknown: no_evidence }, facts: {} }
  - criterion: TM-TH-HM.L2.2
    rows:
      - met: { test.unit.ratio: 0.5, coverage.modules.covered.ratio: 1 }
      - { name: coverage may come from other tests, unknown: { test.unit.ratio: 0.499, coverage.modules.covered.ratio: 1 } }
      - { name: the rest may not be core, unknown: { test.unit.ratio: 0.9, coverage.modules.covered.ratio: 0.995 } }
      - unknown: { test.unit.ratio: 0.9, coverage.modules.covered.ratio: 0.5 }
      - unknown: { test.unit.ratio: 0.9 }
  - criterion: TM-TH-HM.L2.3
    rows:
      - met: { ci.steps.performance_test: 1, test.performance.cases: 1 }
      - unknown: { ci.steps.performance_test: 0, test.performance.cases: 1 }
      - unknown: { ci.steps.performance_test: 1, test.performance.cases: 0 }
      - unknown: { ci.steps.performance_test: 1 }
  - criterion: TM-TH-HM.L3.1
    rows:
      - met: { test.unit.ratio: 0.5, coverage.modules.covered.ratio: 1, coverage.line.ratio: 0.8 }
      - { name: lines are not covered well, unknown: { test.unit.ratio: 0.5, coverage.modules.covered.ratio: 1, coverage.line.ratio: 0.799 } }
      - unknown: { test.unit.ratio: 0.499, coverage.modules.covered.ratio: 1, coverage.line.ratio: 0.8 }
      - unknown: { test.unit.ratio: 0.5, coverage.modules.covered.ratio: 0.995, coverage.line.ratio: 0.8 }
      - { name: half of the modules, unknown: { test.unit.ratio: 0.5, coverage.modules.covered.ratio: 0.5, coverage.line.ratio: 0.8 } }
      - { name: most modules are bare, not_met: { test.unit.ratio: 0.9, coverage.modules.covered.ratio: 0.499, coverage.line.ratio: 0.8 } }
      - not_met: { coverage.modules.covered.ratio: 0.2 }
      - unknown: { test.unit.ratio: 0.9, coverage.line.ratio: 0.9 }
  - criterion: TM-TH-HS.L2.2
    rows:
      - met: { test.interface.cases: 1 }
      - unknown: { test.interface.cases: 0 }
      - unknown: {}
  - criterion: TM-TH-HS.L3.1
    given: { test.unit.cases: 30, test.interface.cases: 40, test.ui.cases: 30, test.unit.ratio: 0.3, test.interface.ratio: 0.4, test.ui.ratio: 0.3 }
    rows:
      - met: {}
      - met: { test.unit.cases: 1, test.interface.cases: 1, test.ui.cases: 1 }
      - { name: interface tests no more than unit tests, unknown: { test.unit.ratio: 0.4, test.ui.ratio: 0.2 } }
      - { name: mostly unit tests, unknown: { test.unit.ratio: 0.6, test.interface.ratio: 0.3, test.ui.ratio: 0.1 } }
      - { name: interface tests no more than interface tests, unknown: { test.unit.ratio: 0.2, test.ui.ratio: 0.4 } }
      - { name: user-interface tests lead, not_met: { test.unit.ratio: 0.2, test.interface.ratio: 0.3, test.ui.ratio: 0.5 } }
      - not_met: { test.unit.cases: 1, test.interface.cases: 1, test.ui.cases: 1, test.unit.ratio: 0.2, test.interface.ratio: 0.3, test.ui.ratio: 0.5 }
      - { name: no reports of unit tests, unknown: { test.unit.cases: 0 } }
      - { name: no reports of interface tests, unknown: { test.interface.cases: 0 } }
      - { name: no reports of user-interface tests, unknown: { test.ui.cases: 0 } }
      - unknown: { test.unit.cases: 0, test.ui.ratio: 0.6 }
      - unknown: { test.interface.cases: 0, test.ui.ratio: 0.6 }
      - unknown: { test.ui.cases: 0, test.ui.ratio: 0.6 }
      - unknown: { test.ui.cases: ~, test.ui.ratio: ~ }
  - criterion: TM-TH-HS.L4.1
    given: { test.unit.cases: 60, test.interface.cases: 30, test.ui.cases: 10, test.unit.ratio: 0.6, test.interface.ratio: 0.3, test.ui.ratio: 0.1 }
    rows:
      - met: {}
      - met: { test.unit.cases: 1, test.interface.cases: 1, test.ui.cases: 1 }
      - { name: no step down to interface tests, unknown: { test.unit.ratio: 0.4, test.interface.ratio: 0.4, test.ui.ratio: 0.2 } }
      - { name: no step down to user-interface tests, unknown: { test.unit.ratio: 0.6, test.interface.ratio: 0.2, test.ui.ratio: 0.2 } }
      - { name: more interface tests than unit tests, not_met: { test.unit.ratio: 0.3, test.interface.ratio: 0.6, test.ui.ratio: 0.1 } }
      - { name: more user-interface tests than interface tests, not_met: { test.unit.ratio: 0.6, test.interface.ratio: 0.1, test.ui.ratio: 0.3 } }
      - not_met: { test.unit.cases: 1, test.interface.cases: 1, test.ui.cases: 1, test.unit.ratio: 0.3, test.interface.ratio: 0.6, test.ui.ratio: 0.1 }
      - unknown: { test.unit.cases: 0 }
      - unknown: { test.interface.cases: 0 }
      - unknown: { test.ui.cases: 0 }
      - { name: a layer without reports may be tested, unknown: { test.unit.cases: 0, test.unit.ratio: 0 } }
      - unknown: { test.interface.cases: 0, test.interface.ratio: 0 }
      - unknown: { test.ui.cases: 0, test.unit.ratio: 0.3, test.interface.ratio: 0.7, test.ui.ratio: 0 }
      - unknown: { test.unit.ratio: ~, test.unit.cases: ~ }
  - criterion: TM-TH-TO.L2.1
    rows:
      - met: { run.count: 1, ci.on_change.test: true }
      - { name: a pipeline that never ran, unknown: { run.count: 0, ci.on_change.test: true } }
      - unknown: { run.count: 1, ci.on_change.test: false }
      - unknown: { ci.on_change.test: true }

  # Code quality
  - criterion: TM-CQ-QR.L2.1
    given: { tree.versioned: true, quality.families: 1, ci.on_change.analysis: true }
    rows:
      - met: {}
      - unknown: { tree.versioned: false }
      - unknown: { quality.families: 0 }
      - { name: settings alone bind nobody, unknown: { ci.on_change.analysis: false } }
      - unknown: { quality.families: ~ }
  - criterion: TM-CQ-QR.L2.2
    given: { quality.style: false, quality.errors: false, quality.complexity: false, quality.duplication: false }
    rows:
      - met: { quality.style: true }
      - met: { quality.errors: true }
      - met: { quality.complexity: true }
      - met: { quality.duplication: true }
      - unknown: {}
      - unknown: { quality.errors: ~ }
  - criterion: TM-CQ-QR.L3.2
    given: { quality.style: true, quality.errors: true, quality.complexity: true, quality.duplication: true, quality.security: true, quality.license: true }
    rows:
      - met: {}
      - unknown: { quality.style: false }
      - unknown: { quality.errors: false }
      - unknown: { quality.complexity: false }
      - unknown: { quality.duplication: false }
      - { name: without security, unknown: { quality.security: false } }
      - { name: without compliance, unknown: { quality.license: false } }
      - unknown: { quality.license: ~ }
  - criterion: TM-CQ-QR.L3.3
    given: { ci.gates: 1, ci.on_change.analysis: true, protection.checks: 1 }
    rows:
      - met: {}
      - unknown: { ci.gates: 0 }
      - unknown: { ci.on_change.analysis: false }
      - { name: the trunk takes what failed, unknown: { protection.checks: 0 } }
      - unknown: { protection.checks: ~ }
  - criterion: TM-CQ-TM.L2.1
    given: { run.count: 1, ci.on_change.analysis: true, merge.approved.ratio: 0.95 }
    rows:
      - met: {}
      - unknown: { run.count: 0 }
      - unknown: { ci.on_change.analysis: false }
      - { name: people do not do the rest, unknown: { merge.approved.ratio: 0.949 } }
      - unknown: { merge.approved.ratio: ~ }
  - criterion: TM-CQ-CM.L2.1
    rows:
      - met: { finding.gone: 1 }
      - unknown: { finding.gone: 0 }
      - unknown: {}
  - criterion: TM-CQ-CM.L3.1
    rows:
      - met: { finding.age.p90_days: 30 }
      - not_met: { finding.age.p90_days: 30.5 }
      - { profile: strict, not_met: { finding.age.p90_days: 20 } }
      - { verdict: { unknown: no_evidence }, facts: {} }
  - criterion: TM-CQ-CM.L3.2
    rows:
      - met: { debt.ratio: 0.005 }
      - met: { debt.ratio: 0 }
      - not_met: { debt.ratio: 0.00502 }
      - verdict: { unknown: no_evidence }
        facts: {}
  - criterion: TM-CQ-CM.L4.2
    rows:
      - met: { debt.change: -0.005 }
      - { name: none may be left to fall, unknown: { debt.change: 0.0 } }
      - not_met: { debt.change: 0.005 }
      - verdict: { unknown: no_evidence }
        facts: {}

  # Test automation
  - criterion: TM-AT-ADES.L2.1
    rows:
      - met: { ci.steps.ui_test: 1, test.ui.cases: 1 }
      - unknown: { ci.steps.ui_test: 0, test.ui.cases: 1 }
      - unknown: { ci.steps.ui_test: 1, test.ui.cases: 0 }
      - unknown: { test.ui.cases: 1 }
  - criterion: TM-AT-ADES.L3.1
    rows:
      - met: { ci.steps.interface_test: 1, test.interface.cases: 1 }
      - unknown: { ci.steps.interface_test: 0, test.interface.cases: 1 }
      - unknown: { ci.steps.interface_test: 1, test.interface.cases: 0 }
      - unknown: { test.interface.cases: 1 }
  - criterion: TM-AT-ADES.L3.2
    rows:
      - met: { ci.steps.unit_test: 1, test.unit.cases: 1 }
      - unknown: { ci.steps.unit_test: 0, test.unit.cases: 1 }
      - unknown: { ci.steps.unit_test: 1, test.unit.cases: 0 }
      - unknown: { test.unit.cases: 1 }
  - criterion: TM-AT-ADES.L5.2
    rows:
      - met: { coverage.change: 0.005 }
      - { name: neither rising nor falling, unknown: { coverage.change: 0.0 } }
      - not_met: { coverage.change: -0.005 }
      - { verdict: { unknown: no_evidence }, facts: {} }
  - criterion: TM-AT-ADEV.L2.2
    rows:
      - met: { tree.versioned: true, tree.tests: 1 }
      - unknown: { tree.versioned: true, tree.tests: 0 }
      - unknown: { tree.versioned: false, tree.tests: 1 }
      - unknown: { tree.versioned: true }
  - criterion: TM-AT-AE.L2.1
    given: { run.count: 1, ci.steps.ui_test: 1, test.ui.cases: 1 }
    rows:
      - met: {}
      - unknown: { run.count: 0 }
      - unknown: { ci.steps.ui_test: 0 }
      - unknown: { test.ui.cases: 0 }
      - unknown: { test.ui.cases: ~ }
  - criterion: TM-AT-AE.L3.1
    given: { run.count: 1, ci.steps.unit_test: 1, ci.steps.interface_test: 1 }
    rows:
      - met: {}
      - unknown: { run.count: 0 }
      - unknown: { ci.steps.unit_test: 0 }
      - unknown: { ci.steps.interface_test: 0 }
      - unknown: { run.count: ~ }
  - criterion: TM-AT-AE.L3.2
    rows:
      - met: { run.count: 1, ci.on_change.test: true, ci.present: true }
      - unknown: { run.count: 0, ci.on_change.test: true, ci.present: true }
      - unknown: { run.count: 1, ci.on_change.test: false, ci.present: true }
      - { name: neither a pipeline nor a run, not_met: { run.count: 0, ci.on_change.test: false, ci.present: false } }
      - { name: runs of pipelines kept elsewhere, unknown: { run.count: 1, ci.on_change.test: false, ci.present: false } }
      - unknown: { ci.present: false }
  - criterion: TM-AT-AE.L4.3
    rows:
      - met: { test.failures.linked.ratio: 0.95 }
      - not_met: { test.failures.linked.ratio: 0.949 }
      - { verdict: { unknown: no_evidence }, facts: {} }
  - criterion: TM-AT-AA.L2.1
    rows:
      - met: { test.reports: 1, test.cases: 1 }
      - { name: a report without a case, unknown: { test.reports: 1, test.cases: 0 } }
      - unknown: { test.reports: 0, test.cases: 1 }
      - unknown: {}
  - criterion: TM-AT-AA.L3.1
    rows:
      - { name: without retries no flaky test shows, unknown: { test.flaky.ratio: 0.05 } }
      - not_met: { test.flaky.ratio: 0.0504 }
      - unknown: {}
"""###
}
