// Made by scripts/embed-models from models/continuous-delivery/tests/data-management.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let continuousDelivery_tests_dataManagement = ###"""
# Worked cases: what must follow from facts, derived from the criteria's texts rather than from
# their rules. A fact that a row does not name has no evidence.
format: assay.cases/1
cases:
  - name: nothing is known
    levels: { DM-TDM-DS: 1..5, DM-DCM-CR: 1..4 }
  - name: production data that everyone can read
    facts: { test_data.sets: 9, test_data.origins: [production], test_data.masked.ratio: 0.2, test_data.generated.ratio: 0, test_data.test_types: [unit] }
    expect: { DM-TDM-DS.L2.1: met, DM-TDM-DS.L3.1: not_met, DM-TDM-DS.L4.1: not_met, DM-TDM-DS.L5.1: not_met }
    levels: { DM-TDM-DS: 2 }
  - name: generated data needs no masks
    facts: { test_data.sets: 9, test_data.origins: [generated, production], test_data.masked.ratio: 0.5, test_data.generated.ratio: 0.9, test_data.test_types: [unit] }
    expect: { DM-TDM-DS.L3.1: not_met, DM-TDM-DS.L4.1: met }
    levels: { DM-TDM-DS: 4..5 }
    explains: { DM-TDM-DS.L4.1: "test_data.generated.ratio is 0.9, >= 0.9" }
tables:
  # Test data
  - criterion: DM-TDM-DS.L2.1
    given: { test_data.sets: 5, test_data.origins: [generated, production] }
    rows:
      - met: {}
      - { name: "too few sets to tell", unknown: { test_data.sets: 4 } }
      - { name: "an inventory may leave sets out", unknown: { test_data.origins: [generated] } }
      - unknown: { test_data.origins: ~ }
  - criterion: DM-TDM-DS.L3.1
    given: { test_data.sets: 5, test_data.origins: [production], test_data.masked.ratio: 1, test_data.hits: 0 }
    rows:
      - met: {}
      - { name: "too few sets to tell", unknown: { test_data.sets: 4 } }
      - unknown: { test_data.origins: [generated] }
      - { name: "one set that nobody masked", not_met: { test_data.masked.ratio: 0.995 } }
      - not_met: { test_data.masked.ratio: 0.5, test_data.hits: ~ }
      - { name: "a few hits may be false alarms", unknown: { test_data.hits: 1 } }
      - unknown: { test_data.hits: 10 }
      - { name: "scans find sensitive values", not_met: { test_data.hits: 11 } }
      - { name: "hits in generated data", unknown: { test_data.origins: [generated], test_data.hits: 11 } }
      - { name: "nothing was scanned", unknown: { test_data.hits: ~ } }
  - criterion: DM-TDM-DS.L4.1
    given: { test_data.sets: 5 }
    rows:
      - met: { test_data.generated.ratio: 0.9 }
      - unknown: { test_data.sets: 4, test_data.generated.ratio: 1 }
      - unknown: { test_data.generated.ratio: 0.899 }
      - unknown: { test_data.generated.ratio: 0.01 }
      - not_met: { test_data.generated.ratio: 0 }
      - unknown: { test_data.sets: 4, test_data.generated.ratio: 0 }
      - unknown: {}
  - criterion: DM-TDM-DS.L5.1
    given: { test_data.sets: 5, test_data.generated.ratio: 1, test_data.test_types: [unit, interface, ui, performance, security] }
    rows:
      - met: {}
      - { name: "too few sets to tell", unknown: { test_data.sets: 4 } }
      - unknown: { test_data.generated.ratio: 0.995 }
      - { name: "no data for unit tests", unknown: { test_data.test_types: [interface, ui, performance, security] } }
      - { name: "no data for interface tests", unknown: { test_data.test_types: [unit, ui, performance, security] } }
      - { name: "no data for ui tests", unknown: { test_data.test_types: [unit, interface, performance, security] } }
      - { name: "no data for performance tests", unknown: { test_data.test_types: [unit, interface, ui, security] } }
      - { name: "no data for security tests", unknown: { test_data.test_types: [unit, interface, ui, performance] } }
      - unknown: { test_data.generated.ratio: 0.9 }
      - not_met: { test_data.generated.ratio: 0.899 }
      - unknown: { test_data.sets: 4, test_data.generated.ratio: 0.1 }
      - unknown: { test_data.generated.ratio: ~ }
  - criterion: DM-TDM-DC.L2.1
    given: { test_data.sets: 5 }
    rows:
      - met: { test_data.scenarios: [normal, error, boundary] }
      - unknown: { test_data.sets: 4, test_data.scenarios: [normal, error, boundary] }
      - { name: "no normal values", unknown: { test_data.scenarios: [error, boundary] } }
      - { name: "no error values", unknown: { test_data.scenarios: [normal, boundary] } }
      - { name: "no boundary values", unknown: { test_data.scenarios: [normal, error] } }
      - unknown: {}
  - criterion: DM-TDM-DC.L2.2
    given: { test_data.sets: 5 }
    rows:
      - met: { test_data.graded.ratio: 0.9 }
      - unknown: { test_data.sets: 4, test_data.graded.ratio: 0.9 }
      - { name: "other classes have to be shown", unknown: { test_data.graded.ratio: 0.899 } }
      - unknown: {}
  - criterion: DM-TDM-DC.L3.2
    given: { test_data.sets: 5 }
    rows:
      - met: { test_data.test_types: [unit, interface, ui, performance, security] }
      - unknown: { test_data.sets: 4, test_data.test_types: [unit, interface, ui, performance, security] }
      - { name: "no data for unit tests", unknown: { test_data.test_types: [interface, ui, performance, security] } }
      - { name: "no data for interface tests", unknown: { test_data.test_types: [unit, ui, performance, security] } }
      - { name: "no data for ui tests", unknown: { test_data.test_types: [unit, interface, performance, security] } }
      - { name: "no data for performance tests", unknown: { test_data.test_types: [unit, interface, ui, security] } }
      - { name: "no data for security tests", unknown: { test_data.test_types: [unit, interface, ui, performance] } }
      - unknown: {}
  - criterion: DM-TDM-DC.L4.1
    given: { test_data.sets: 5 }
    rows:
      - met: { test_data.scenarios: [license, security] }
      - met: { test_data.scenarios: [licence, security] }
      - unknown: { test_data.sets: 4, test_data.scenarios: [license, security] }
      - unknown: { test_data.scenarios: [security] }
      - unknown: { test_data.scenarios: [license] }
      - unknown: {}
  - criterion: DM-TDM-DC.L4.2
    given: { test_data.sets: 5 }
    rows:
      - met: { test_data.age.max_days: 180 }
      - unknown: { test_data.sets: 4, test_data.age.max_days: 10 }
      - { name: "one old set may be out of use", unknown: { test_data.age.max_days: 180.5 } }
      - unknown: {}
  - criterion: DM-TDM-DID.L2.1
    given: { test_data.sets: 5 }
    rows:
      - met: { test_data.restorable.ratio: 0.9 }
      - unknown: { test_data.sets: 4, test_data.restorable.ratio: 1 }
      - unknown: { test_data.restorable.ratio: 0.899 }
      - unknown: { test_data.restorable.ratio: 0.01 }
      - not_met: { test_data.restorable.ratio: 0 }
      - unknown: { test_data.sets: 4, test_data.restorable.ratio: 0 }
      - unknown: {}
  - criterion: DM-TDM-DID.L3.1
    given: { test_data.sets: 5 }
    rows:
      - met: { test_data.own_state.ratio: 0.9 }
      - unknown: { test_data.sets: 4, test_data.own_state.ratio: 1 }
      - unknown: { test_data.own_state.ratio: 0.899 }
      - unknown: { test_data.own_state.ratio: 0.01 }
      - not_met: { test_data.own_state.ratio: 0 }
      - unknown: { test_data.sets: 4, test_data.own_state.ratio: 0 }
      - unknown: {}
  - criterion: DM-TDM-DID.L3.2
    given: { test.order.random: true, test.cases: 20, test.failed: 0 }
    rows:
      - met: {}
      - { name: "a fixed order hides dependence", unknown: { test.order.random: false } }
      - unknown: { test.cases: 19 }
      - unknown: { test.failed: 1 }
      - unknown: { test.failed: ~ }

  # Changes of databases
  - criterion: DM-DCM-CP.L2.2
    given: { data.migrations: 3, data.changes.count: 5, data.changes.automated.ratio: 0.9, ci.migrations.in_pipeline: false, run.count: 0, deploy.count: 0 }
    rows:
      - met: {}
      - { name: "a pipeline runs them", met: { data.changes.count: 0, ci.migrations.in_pipeline: true, run.count: 1 } }
      - met: { data.changes.count: 0, ci.migrations.in_pipeline: true, deploy.count: 1 }
      - { name: "the pipeline never ran", unknown: { data.changes.count: 0, ci.migrations.in_pipeline: true } }
      - unknown: { data.changes.count: 0, run.count: 1 }
      - unknown: { data.migrations: 2 }
      - unknown: { data.changes.count: 4 }
      - unknown: { data.changes.automated.ratio: 0.899 }
      - unknown: { data.changes.automated.ratio: 0.01 }
      - { name: "all by hand", not_met: { data.changes.automated.ratio: 0 } }
      - unknown: { data.changes.count: 4, data.changes.automated.ratio: 0 }
      - unknown: { data.changes.automated.ratio: ~ }
  - criterion: DM-DCM-CP.L3.1
    given: { ci.migrations.in_pipeline: true, ci.migrations.approved: true, run.count: 0, deploy.count: 0 }
    rows:
      - met: { run.count: 1 }
      - met: { deploy.count: 1 }
      - { name: "it never ran", unknown: {} }
      - { name: "approvals may be set elsewhere", unknown: { ci.migrations.approved: false, run.count: 1 } }
      - unknown: { ci.migrations.in_pipeline: false, run.count: 1 }
      - unknown: { ci.migrations.approved: ~, run.count: 1 }
  - criterion: DM-DCM-CP.L4.2
    rows:
      - met: { deploy.database.automated.ratio: 0.9 }
      - unknown: { deploy.database.automated.ratio: 0.899 }
      - unknown: { deploy.database.automated.ratio: 0.01 }
      - not_met: { deploy.database.automated.ratio: 0 }
      - unknown: {}
  - criterion: DM-DCM-CR.L2.1
    given: { tree.versioned: true, data.migrations: 3, data.migrations.versioned.ratio: 0.9 }
    rows:
      - met: {}
      - unknown: { tree.versioned: false }
      - unknown: { data.migrations: 2 }
      - unknown: { data.migrations.versioned.ratio: 0.899 }
      - unknown: { data.migrations.versioned.ratio: ~ }
  - criterion: DM-DCM-CR.L3.1
    given: { data.migrations: 3 }
    rows:
      - met: { data.migrations.rollback.ratio: 0.95 }
      - unknown: { data.migrations: 2, data.migrations.rollback.ratio: 1 }
      - unknown: { data.migrations.rollback.ratio: 0.949 }
      - unknown: { data.migrations.rollback.ratio: 0.5 }
      - { name: "most have none", not_met: { data.migrations.rollback.ratio: 0.499 } }
      - not_met: { data.migrations.rollback.ratio: 0.005 }
      - { name: "they may be kept elsewhere", unknown: { data.migrations.rollback.ratio: 0 } }
      - unknown: { data.migrations: 2, data.migrations.rollback.ratio: 0.3 }
      - unknown: {}
  - criterion: DM-DCM-CR.L3.2
    rows:
      - met: { ci.migrations.tested: true, run.count: 1 }
      - unknown: { ci.migrations.tested: true, run.count: 0 }
      - { name: "tests may run elsewhere", unknown: { ci.migrations.tested: false, run.count: 1 } }
      - unknown: { run.count: 1 }
  - criterion: DM-DCM-CR.L4.2
    given: { deploy.count: 5 }
    rows:
      - { name: "everything stops first", not_met: { deploy.strategies: [recreate] } }
      - unknown: { deploy.count: 4, deploy.strategies: [recreate] }
      - unknown: { deploy.strategies: [canary, recreate] }
      - unknown: { deploy.strategies: [rolling] }
      - unknown: { deploy.strategies: [] }
      - unknown: {}
  - criterion: DM-DCM-DM.L4.1
    given: { data.changes.count: 5, data.changes.failed.ratio: 0.4, data.changes.repaired.ratio: 0.8 }
    rows:
      - met: {}
      - unknown: { data.changes.count: 4, data.changes.failed.ratio: 0.5 }
      - { name: "one failure shows little", unknown: { data.changes.failed.ratio: 0.2 } }
      - met: { data.changes.count: 50, data.changes.failed.ratio: 0.04 }
      - unknown: { data.changes.count: 50, data.changes.failed.ratio: 0.0398 }
      - unknown: { data.changes.repaired.ratio: 0.799 }
      - unknown: { data.changes.repaired.ratio: 0.01 }
      - { name: "none repaired itself", not_met: { data.changes.repaired.ratio: 0 } }
      - unknown: { data.changes.count: 4, data.changes.failed.ratio: 0.5, data.changes.repaired.ratio: 0 }
      - unknown: { data.changes.failed.ratio: 0.2, data.changes.repaired.ratio: 0 }
      - not_met: { data.changes.count: 50, data.changes.failed.ratio: 0.04, data.changes.repaired.ratio: 0 }
      - unknown: { data.changes.count: 50, data.changes.failed.ratio: 0.0398, data.changes.repaired.ratio: 0 }
      - unknown: { data.changes.repaired.ratio: ~ }
"""###
}
