// Made by scripts/embed-models from models/dora/tests/instability.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let dora_tests_instability = ###"""
# Worked cases: what must follow from facts, derived from the criteria's texts rather than from
# their rules. A fact that a row does not name has no evidence.
format: assay.cases/1
cases:
  - name: one deployment in ten fails and is repaired within hours
    facts: { deploy.failure.ratio: 0.1, deploy.recovery.p50_hours: 4, deploy.rework.ratio: 0.04 }
    levels: { FR: 3, RT: 3, RR: 4 }
  - name: too few failures to tell how long repairs take
    facts: { deploy.failure.ratio: 0.01, deploy.recovery.p50_hours: { unknown: insufficient } }
    levels: { FR: 4, RT: 1..4 }
  - name: every third deployment fails
    facts: { deploy.failure.ratio: 0.33, deploy.recovery.p50_hours: 60, deploy.rework.ratio: 0.3 }
    levels: { FR: 1, RT: 1, RR: 1 }
tables:
  - criterion: RT.L2.1
    rows:
      - met: { deploy.recovery.p50_hours: 23.5 }
      - not_met: { deploy.recovery.p50_hours: 24 }
      - { profile: report_2021, met: { deploy.recovery.p50_hours: 100 } }
      - { verdict: { unknown: no_evidence }, facts: {} }
  - criterion: RT.L3.1
    rows:
      - met: { deploy.recovery.p50_hours: 23.5 }
      - not_met: { deploy.recovery.p50_hours: 24 }
      - { verdict: { unknown: no_evidence }, facts: {} }
  - criterion: RT.L4.1
    rows:
      - met: { deploy.recovery.p50_hours: 0.5 }
      - not_met: { deploy.recovery.p50_hours: 1 }
      - { verdict: { unknown: no_evidence }, facts: {} }
  - criterion: FR.L2.1
    rows:
      - met: { deploy.failure.ratio: 0.2 }
      - not_met: { deploy.failure.ratio: 0.201 }
      - { profile: report_2023, not_met: { deploy.failure.ratio: 0.2 } }
      - { verdict: { unknown: no_evidence }, facts: {} }
  - criterion: FR.L3.1
    rows:
      - met: { deploy.failure.ratio: 0.2 }
      - not_met: { deploy.failure.ratio: 0.201 }
      - { profile: report_2023, not_met: { deploy.failure.ratio: 0.15 } }
      - { verdict: { unknown: no_evidence }, facts: {} }
  - criterion: FR.L4.1
    rows:
      - met: { deploy.failure.ratio: 0.05 }
      - not_met: { deploy.failure.ratio: 0.0504 }
      - { profile: report_2021, met: { deploy.failure.ratio: 0.15 } }
      - { verdict: { unknown: no_evidence }, facts: {} }
  - criterion: RR.L2.1
    rows:
      - met: { deploy.rework.ratio: 0.2 }
      - not_met: { deploy.rework.ratio: 0.201 }
      - { profile: report_2023, not_met: { deploy.rework.ratio: 0.2 } }
      - { verdict: { unknown: no_evidence }, facts: {} }
  - criterion: RR.L3.1
    rows:
      - met: { deploy.rework.ratio: 0.2 }
      - not_met: { deploy.rework.ratio: 0.201 }
      - { profile: report_2023, not_met: { deploy.rework.ratio: 0.15 } }
      - { verdict: { unknown: no_evidence }, facts: {} }
  - criterion: RR.L4.1
    rows:
      - met: { deploy.rework.ratio: 0.05 }
      - not_met: { deploy.rework.ratio: 0.0504 }
      - { profile: report_2021, met: { deploy.rework.ratio: 0.15 } }
      - { verdict: { unknown: no_evidence }, facts: {} }
"""###
}
