// Made by scripts/embed-models from models/dora/tests/throughput.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let dora_tests_throughput = ###"""
# Worked cases: what must follow from facts, derived from the criteria's texts rather than from
# their rules. A fact that a row does not name has no evidence.
format: assay.cases/1
cases:
  - name: nothing is known
    levels: { DF: 1..4, LT: 1..4 }
  - name: a release train every week, a change takes three days
    facts: { deploy.interval.p50_days: 7, deploy.lead_time.p50_hours: 72 }
    levels: { DF: 3, LT: 3 }
    explains: { LT.L4.1: "deploy.lead_time.p50_hours is 72, < 24" }
  - name: several times a day
    facts: { deploy.interval.p50_days: 0.2, deploy.lead_time.p50_hours: 3 }
    levels: { DF: 4, LT: 4 }
  - name: the same by the report of 2021
    profile: report_2021
    facts: { deploy.interval.p50_days: 0.2, deploy.lead_time.p50_hours: 3 }
    levels: { DF: 4, LT: 3 }
  - name: twice a year
    facts: { deploy.interval.p50_days: 180, deploy.lead_time.p50_hours: 2000 }
    levels: { DF: 1, LT: 1 }
tables:
  - criterion: DF.L2.1
    rows:
      - met: { deploy.interval.p50_days: 30.99 }
      - { name: once a month, met: { deploy.interval.p50_days: 31 } }
      - not_met: { deploy.interval.p50_days: 31.1 }
      - { profile: report_2021, met: { deploy.interval.p50_days: 183 } }
      - { profile: report_2021, not_met: { deploy.interval.p50_days: 184 } }
      - { verdict: { unknown: no_evidence }, facts: {} }
  - criterion: DF.L3.1
    rows:
      - met: { deploy.interval.p50_days: 1 }
      - { name: once a week, met: { deploy.interval.p50_days: 7 } }
      - not_met: { deploy.interval.p50_days: 7.05 }
      - { profile: report_2021, met: { deploy.interval.p50_days: 31 } }
      - { verdict: { unknown: no_evidence }, facts: {} }
  - criterion: DF.L4.1
    rows:
      - met: { deploy.interval.p50_days: 0.995 }
      - { name: once a day is not more than once, not_met: { deploy.interval.p50_days: 1 } }
      - { verdict: { unknown: no_evidence }, facts: {} }
  - criterion: LT.L2.1
    rows:
      - met: { deploy.lead_time.p50_hours: 743.5 }
      - not_met: { deploy.lead_time.p50_hours: 744 }
      - { profile: report_2021, met: { deploy.lead_time.p50_hours: 4000 } }
      - { verdict: { unknown: no_evidence }, facts: {} }
  - criterion: LT.L3.1
    rows:
      - met: { deploy.lead_time.p50_hours: 167.5 }
      - not_met: { deploy.lead_time.p50_hours: 168 }
      - { verdict: { unknown: no_evidence }, facts: {} }
  - criterion: LT.L4.1
    rows:
      - met: { deploy.lead_time.p50_hours: 23.5 }
      - not_met: { deploy.lead_time.p50_hours: 24 }
      - { profile: report_2021, not_met: { deploy.lead_time.p50_hours: 5 } }
      - { verdict: { unknown: no_evidence }, facts: {} }
"""###
}
