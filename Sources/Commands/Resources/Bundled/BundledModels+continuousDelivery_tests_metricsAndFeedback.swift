// Made by scripts/embed-models from models/continuous-delivery/tests/metrics-and-feedback.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let continuousDelivery_tests_metricsAndFeedback = ###"""
# Worked cases: what must follow from facts, derived from the criteria's texts rather than from
# their rules. A fact that a row does not name has no evidence.
format: assay.cases/1
cases:
  - name: nothing is known
    levels: { MF-MI-MIM: 1..5, MF-MDI-CGM: 1..5 }
  - name: metrics of every kind, none of which predicts or warns
    facts: { metric.defined: 20, metric.outcomes: 4, metric.kinds: [exploratory, outcome, process], metric.formulas.ratio: 1, metric.forecasts: 0, metric.alerts: 0, metric.series: 9 }
    levels: { MF-MI-MIM: 3 }
  - name: reports written by hand
    facts: { dashboard.count: 4, dashboard.automatic.ratio: 0, dashboard.templated.ratio: 1 }
    levels: { MF-MDI-CGM: 1 }
  - name: a written framework that is kept current stands for what lies below
    facts: { metric.defined: 20, metric.revisions.year: 6, metric.prioritised.ratio: 0.2 }
    answers: { MF-MI-MIU.L4.1: { claim: met, basis: corroborated } }
    expect: { MF-MI-MIU.L3.1: not_met }
    levels: { MF-MI-MIU: 4..5 }
  - name: the same by a mere word
    facts: { metric.defined: 20, metric.revisions.year: 6, metric.prioritised.ratio: 0.2 }
    answers: { MF-MI-MIU.L4.1: met }
    expect: { MF-MI-MIU.L4.1: { unknown: insufficient_basis } }
    levels: { MF-MI-MIU: 2..5 }
tables:
  # Metrics
  - criterion: MF-MI-MID.L2.1
    rows:
      - met: { metric.defined: 8, metric.stages: [build, deploy, operate, test] }
      - unknown: { metric.defined: 7, metric.stages: [build, deploy, operate, test] }
      - unknown: { metric.defined: 8, metric.stages: [build, deploy, test] }
      - { name: "an empty list", not_met: { metric.defined: 0, metric.stages: [] } }
      - unknown: { metric.defined: 1, metric.stages: [build] }
      - unknown: {}
  - criterion: MF-MI-MID.L3.1
    given: { metric.defined: 8, metric.scopes: [organisation, team], metric.domains: [BCI, CM, TM], metric.purposed.ratio: 0.9 }
    rows:
      - met: {}
      - unknown: { metric.defined: 7 }
      - unknown: { metric.scopes: [team] }
      - unknown: { metric.domains: [BCI, CM] }
      - unknown: { metric.purposed.ratio: 0.899 }
      - unknown: { metric.purposed.ratio: 0.5 }
      - { name: "most state neither", not_met: { metric.purposed.ratio: 0.499 } }
      - not_met: { metric.purposed.ratio: 0.005 }
      - { name: "the list may leave it out", unknown: { metric.purposed.ratio: 0 } }
      - unknown: { metric.defined: 7, metric.purposed.ratio: 0.2 }
      - { name: "an empty list", not_met: { metric.defined: 0, metric.purposed.ratio: ~ } }
      - unknown: { metric.defined: 1, metric.purposed.ratio: 0.2 }
      - unknown: { metric.purposed.ratio: ~ }
  - criterion: MF-MI-MID.L4.2
    given: { metric.defined: 14, metric.formulas.ratio: 0.9, metric.domains: [CM, BCI, TM, DRM, EM, DM, MF] }
    rows:
      - met: {}
      - unknown: { metric.defined: 13 }
      - unknown: { metric.formulas.ratio: 0.899 }
      - { name: "nothing on CM", unknown: { metric.domains: [BCI, TM, DRM, EM, DM, MF] } }
      - { name: "nothing on BCI", unknown: { metric.domains: [CM, TM, DRM, EM, DM, MF] } }
      - { name: "nothing on TM", unknown: { metric.domains: [CM, BCI, DRM, EM, DM, MF] } }
      - { name: "nothing on DRM", unknown: { metric.domains: [CM, BCI, TM, EM, DM, MF] } }
      - { name: "nothing on EM", unknown: { metric.domains: [CM, BCI, TM, DRM, DM, MF] } }
      - { name: "nothing on DM", unknown: { metric.domains: [CM, BCI, TM, DRM, EM, MF] } }
      - { name: "nothing on MF", unknown: { metric.domains: [CM, BCI, TM, DRM, EM, DM] } }
      - { name: "an empty list", not_met: { metric.defined: 0, metric.domains: [], metric.formulas.ratio: ~ } }
      - unknown: { metric.defined: 1 }
      - unknown: { metric.defined: ~ }
  - criterion: MF-MI-MIM.L2.1
    rows:
      - met: { metric.outcomes: 4 }
      - { name: "others may go by other names", unknown: { metric.outcomes: 3 } }
      - unknown: {}
  - criterion: MF-MI-MIM.L3.1
    given: { metric.defined: 8, metric.kinds: [process, outcome], metric.formulas.ratio: 0.9 }
    rows:
      - met: {}
      - unknown: { metric.defined: 7 }
      - unknown: { metric.kinds: [outcome] }
      - unknown: { metric.formulas.ratio: 0.899 }
      - { name: "an empty list", not_met: { metric.defined: 0, metric.kinds: [], metric.formulas.ratio: ~ } }
      - unknown: { metric.defined: 1 }
      - unknown: { metric.defined: ~ }
  - criterion: MF-MI-MIM.L4.1
    given: { metric.defined: 8, metric.kinds: [exploratory, outcome], metric.formulas.ratio: 0.9 }
    rows:
      - met: {}
      - unknown: { metric.defined: 7 }
      - unknown: { metric.kinds: [outcome] }
      - unknown: { metric.formulas.ratio: 0.899 }
      - { name: "an empty list", not_met: { metric.defined: 0, metric.kinds: [], metric.formulas.ratio: ~ } }
      - unknown: { metric.defined: 1 }
      - unknown: { metric.defined: ~ }
  - criterion: MF-MI-MIM.L4.2
    given: { metric.defined: 8, metric.forecasts: 2, metric.alerts: 2, metric.series: 4 }
    rows:
      - met: {}
      - unknown: { metric.forecasts: 1 }
      - unknown: { metric.alerts: 1 }
      - unknown: { metric.series: 3 }
      - { name: "neither predicts nor warns", not_met: { metric.forecasts: 0, metric.alerts: 0 } }
      - unknown: { metric.forecasts: 0 }
      - unknown: { metric.alerts: 0 }
      - unknown: { metric.forecasts: 0, metric.alerts: 1 }
      - unknown: { metric.forecasts: 1, metric.alerts: 0 }
      - unknown: { metric.defined: 7, metric.forecasts: 0, metric.alerts: 0 }
      - unknown: { metric.forecasts: ~, metric.alerts: ~ }
  - criterion: MF-MI-MDM.L2.1
    rows:
      - met: { metric.series: 4 }
      - unknown: { metric.series: 3 }
      - unknown: {}
  - criterion: MF-MI-MDM.L3.1
    given: { metric.series: 4, metric.gap.max_days: 7, metric.days.ratio: 0.5 }
    rows:
      - met: {}
      - unknown: { metric.series: 3 }
      - unknown: { metric.gap.max_days: 7.05 }
      - unknown: { metric.days.ratio: 0.499 }
      - unknown: { metric.days.ratio: ~ }
  - criterion: MF-MI-MIU.L2.1
    rows:
      - met: { metric.revisions.year: 2 }
      - unknown: { metric.revisions.year: 1 }
      - unknown: {}
  - criterion: MF-MI-MIU.L3.1
    given: { metric.defined: 8, metric.revisions.year: 4, metric.prioritised.ratio: 0.9 }
    rows:
      - met: {}
      - unknown: { metric.defined: 7 }
      - unknown: { metric.revisions.year: 3 }
      - unknown: { metric.prioritised.ratio: 0.899 }
      - unknown: { metric.prioritised.ratio: 0.5 }
      - { name: "most have no priority", not_met: { metric.prioritised.ratio: 0.499 } }
      - not_met: { metric.prioritised.ratio: 0.005 }
      - { name: "the list may leave it out", unknown: { metric.prioritised.ratio: 0 } }
      - { name: "nothing changed within a year", not_met: { metric.revisions.year: 0 } }
      - unknown: { metric.revisions.year: 1 }
      - unknown: { metric.defined: 7, metric.revisions.year: 0 }
      - unknown: { metric.revisions.year: ~ }
  - criterion: MF-MI-MIU.L4.1
    given: { metric.defined: 8 }
    rows:
      - { name: "nothing changed within a year", not_met: { metric.revisions.year: 0 } }
      - unknown: { metric.revisions.year: 1 }
      - unknown: { metric.defined: 7, metric.revisions.year: 0 }
      - unknown: {}

  # Reports and boards
  - criterion: MF-MDI-CGM.L2.1
    given: { dashboard.count: 3 }
    rows:
      - met: { dashboard.automatic.ratio: 0.9 }
      - unknown: { dashboard.count: 2, dashboard.automatic.ratio: 1 }
      - unknown: { dashboard.automatic.ratio: 0.899 }
      - unknown: { dashboard.automatic.ratio: 0.01 }
      - not_met: { dashboard.automatic.ratio: 0 }
      - unknown: { dashboard.count: 2, dashboard.automatic.ratio: 0 }
      - unknown: {}
  - criterion: MF-MDI-CGM.L2.2
    given: { dashboard.count: 3 }
    rows:
      - met: { dashboard.templated.ratio: 0.9 }
      - unknown: { dashboard.count: 2, dashboard.templated.ratio: 1 }
      - unknown: { dashboard.templated.ratio: 0.899 }
      - unknown: {}
  - criterion: MF-MDI-CGM.L3.1
    given: { dashboard.count: 3, dashboard.on_demand.ratio: 0.9, dashboard.audiences: [company, team] }
    rows:
      - met: {}
      - unknown: { dashboard.count: 2 }
      - unknown: { dashboard.on_demand.ratio: 0.899 }
      - { name: "one class of readers", unknown: { dashboard.audiences: [team] } }
      - unknown: { dashboard.on_demand.ratio: 0.01 }
      - not_met: { dashboard.on_demand.ratio: 0 }
      - unknown: { dashboard.count: 2, dashboard.on_demand.ratio: 0 }
      - unknown: { dashboard.on_demand.ratio: ~ }
  - criterion: MF-MDI-CGM.L4.2
    given: { dashboard.count: 3 }
    rows:
      - not_met: { dashboard.custom: 0 }
      - unknown: { dashboard.count: 2, dashboard.custom: 0 }
      - { name: "the forms have to be shown", unknown: { dashboard.custom: 1 } }
      - unknown: {}
  - criterion: MF-MDI-MDU.L2.1
    given: { dashboard.count: 3 }
    rows:
      - met: { dashboard.delay.max_minutes: 1440 }
      - unknown: { dashboard.count: 2, dashboard.delay.max_minutes: 1440 }
      - unknown: { dashboard.delay.max_minutes: 1441 }
      - unknown: { dashboard.delay.max_minutes: 44640 }
      - { name: "more than a month old", not_met: { dashboard.delay.max_minutes: 44641 } }
      - unknown: { dashboard.count: 2, dashboard.delay.max_minutes: 90000 }
      - unknown: {}
  - criterion: MF-MDI-MDU.L3.1
    given: { dashboard.count: 3 }
    rows:
      - met: { dashboard.delay.max_minutes: 5 }
      - unknown: { dashboard.count: 2, dashboard.delay.max_minutes: 5 }
      - { name: "a slow report beside the board", unknown: { dashboard.delay.max_minutes: 5.5 } }
      - unknown: {}
  - criterion: MF-MDI-MDU.L4.1
    given: { dashboard.count: 3, dashboard.dimensions.max: 3, dashboard.delay.max_minutes: 5 }
    rows:
      - met: {}
      - unknown: { dashboard.count: 2 }
      - unknown: { dashboard.dimensions.max: 2 }
      - unknown: { dashboard.delay.max_minutes: 5.5 }
      - not_met: { dashboard.dimensions.max: 1 }
      - unknown: { dashboard.count: 2, dashboard.dimensions.max: 1 }
      - unknown: { dashboard.dimensions.max: ~ }
  - criterion: MF-MDI-MDU.L4.2
    given: { dashboard.count: 3, dashboard.trends: 2, dashboard.automatic.ratio: 0.9, metric.forecasts: 0, metric.alerts: 0 }
    rows:
      - met: { metric.forecasts: 1 }
      - met: { metric.alerts: 1 }
      - { name: "drawn but not analysed", unknown: {} }
      - unknown: { metric.alerts: 1, dashboard.count: 2 }
      - unknown: { metric.alerts: 1, dashboard.trends: 1 }
      - unknown: { metric.alerts: 1, dashboard.automatic.ratio: 0.899 }
      - not_met: { dashboard.trends: 0 }
      - unknown: { dashboard.count: 2, dashboard.trends: 0 }
      - unknown: { dashboard.trends: ~, metric.alerts: 1 }
  - criterion: MF-MDI-CS.L2.1
    given: { dashboard.count: 3 }
    rows:
      - met: { dashboard.reach.ratio: 0.95 }
      - unknown: { dashboard.count: 2, dashboard.reach.ratio: 1 }
      - unknown: { dashboard.reach.ratio: 0.949 }
      - unknown: { dashboard.reach.ratio: 0.3 }
      - { name: "hardly anyone looks", not_met: { dashboard.reach.ratio: 0.299 } }
      - unknown: { dashboard.count: 2, dashboard.reach.ratio: 0.1 }
      - unknown: {}
  - criterion: MF-MDI-CS.L3.1
    given: { dashboard.count: 3, dashboard.reach.ratio: 0.95 }
    rows:
      - met: { dashboard.audiences: [team, teams] }
      - met: { dashboard.audiences: [organisation] }
      - met: { dashboard.audiences: [company] }
      - unknown: { dashboard.audiences: [team] }
      - unknown: { dashboard.audiences: [] }
      - unknown: { dashboard.count: 2, dashboard.audiences: [teams] }
      - unknown: { dashboard.audiences: [teams], dashboard.reach.ratio: 0.949 }
      - unknown: {}
  - criterion: MF-MDI-CS.L4.1
    given: { dashboard.count: 3 }
    rows:
      - met: { dashboard.pushed: 2 }
      - unknown: { dashboard.count: 2, dashboard.pushed: 2 }
      - unknown: { dashboard.pushed: 1 }
      - not_met: { dashboard.pushed: 0 }
      - unknown: { dashboard.count: 2, dashboard.pushed: 0 }
      - unknown: {}
  - criterion: MF-MDI-CS.L4.2
    given: { dashboard.count: 3 }
    rows:
      - met: { dashboard.subscribed: 2 }
      - unknown: { dashboard.count: 2, dashboard.subscribed: 2 }
      - unknown: { dashboard.subscribed: 1 }
      - not_met: { dashboard.subscribed: 0 }
      - unknown: { dashboard.count: 2, dashboard.subscribed: 0 }
      - unknown: {}

  # Improvement
  - criterion: MF-MDI-MFI.L2.1
    rows:
      - met: { work.improvement.count: 3 }
      - unknown: { work.improvement.count: 2 }
      - unknown: {}
  - criterion: MF-MDI-MFI.L2.2
    rows:
      - met: { work.improvement.count: 3, work.improvement.closed.ratio: 0.5 }
      - unknown: { work.improvement.count: 2, work.improvement.closed.ratio: 1 }
      - unknown: { work.improvement.count: 3, work.improvement.closed.ratio: 0.499 }
      - { name: "an export may leave out when items were closed", unknown: { work.improvement.count: 10, work.improvement.closed.ratio: 0 } }
      - unknown: { work.improvement.count: 10 }
  - criterion: MF-MDI-MFI.L3.1
    given: { work.improvement.count: 3, work.improvement.scheduled.ratio: 0.8, work.improvement.effort.ratio: 0.005 }
    rows:
      - met: {}
      - unknown: { work.improvement.count: 2 }
      - unknown: { work.improvement.scheduled.ratio: 0.799 }
      - { name: "no effort can be seen", unknown: { work.improvement.effort.ratio: 0.0 } }
      - met: { work.improvement.effort.ratio: 0.2 }
      - unknown: { work.improvement.scheduled.ratio: 0.3 }
      - not_met: { work.improvement.scheduled.ratio: 0.299 }
      - not_met: { work.improvement.scheduled.ratio: 0.005 }
      - { name: "the export may leave it out", unknown: { work.improvement.scheduled.ratio: 0 } }
      - unknown: { work.improvement.count: 2, work.improvement.scheduled.ratio: 0.1 }
      - unknown: { work.improvement.scheduled.ratio: ~ }
  - criterion: MF-MDI-MFI.L4.2
    given: { work.improvement.count: 3, work.improvement.effort.ratio: 0.05, work.improvement.scheduled.ratio: 0.8 }
    rows:
      - met: {}
      - unknown: { work.improvement.count: 2 }
      - unknown: { work.improvement.effort.ratio: 0.0499 }
      - unknown: { work.improvement.scheduled.ratio: 0.799 }
      - unknown: { work.improvement.effort.ratio: 0.01 }
      - { name: "hardly any time is spent on it", not_met: { work.improvement.effort.ratio: 0.00995 } }
      - not_met: { work.improvement.effort.ratio: 0.0005 }
      - { name: "they may not be estimated", unknown: { work.improvement.effort.ratio: 0.0 } }
      - unknown: { work.improvement.count: 2, work.improvement.effort.ratio: 0.005 }
      - unknown: { work.improvement.effort.ratio: ~ }
"""###
}
