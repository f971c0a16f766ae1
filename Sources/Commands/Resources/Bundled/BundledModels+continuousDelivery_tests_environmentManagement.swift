// Made by scripts/embed-models from models/continuous-delivery/tests/environment-management.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let continuousDelivery_tests_environmentManagement = ###"""
# Worked cases: what must follow from facts, derived from the criteria's texts rather than from
# their rules. A fact that a row does not name has no evidence.
format: assay.cases/1
cases:
  - name: nothing is known
    levels: { EM-EM-EB: 1..5, EM-EM-ET: 1..5 }
  - name: containers, ready within minutes
    facts: { environment.tooled.ratio: 1, environment.container.ratio: 0.95, environment.ready.p50_hours: 0.2, environment.ready.p90_hours: 0.4 }
    expect: { EM-EM-EB.L3.1: { unknown: no_evidence }, EM-EM-EB.L3.2: met }
    levels: { EM-EM-EB: 4..5 }
  - name: built by hand within weeks
    facts: { environment.tooled.ratio: 0, environment.container.ratio: 0, environment.ready.p50_hours: 300, environment.ready.p90_hours: 600, environment.elastic.ratio: 0 }
    levels: { EM-EM-EB: 1 }
  - name: a request is answered within a working day
    facts: { environment.tooled.ratio: 1, environment.self_service.ratio: 0.9, environment.container.ratio: 0.2, environment.ready.p50_hours: 3, environment.ready.p90_hours: 7 }
    levels: { EM-EM-EB: 3 }
    explains: { EM-EM-EB.L4.2: "environment.ready.p50_hours is 3, > 0.5" }
tables:
  # Kinds of environments
  - criterion: EM-EM-ET.L2.1
    rows:
      - met: { environment.kinds: [functional-test, production] }
      - { name: an inventory may leave it out, unknown: { environment.kinds: [production] } }
      - unknown: {}
  - criterion: EM-EM-ET.L3.1
    given: { environment.dev_container: true, build.toolchain_pinned: true, environment.kinds: [development] }
    rows:
      - met: {}
      - unknown: { environment.dev_container: false }
      - unknown: { build.toolchain_pinned: false }
      - unknown: { environment.kinds: [production] }
      - unknown: { environment.kinds: ~ }
  - criterion: EM-EM-ET.L4.1
    rows:
      - met: { environment.kinds: [business-test, development, functional-test, grey, production, technical-test] }
      - met: { environment.kinds: [business-test, development, functional-test, grey, other, production, staging, technical-test] }
      - unknown: { environment.kinds: [development, functional-test, grey, production, technical-test] }
      - unknown: { environment.kinds: [business-test, functional-test, grey, production, technical-test] }
      - unknown: { environment.kinds: [business-test, development, grey, production, technical-test] }
      - { name: no grey release, unknown: { environment.kinds: [business-test, development, functional-test, production, technical-test] } }
      - unknown: { environment.kinds: [business-test, development, functional-test, grey, technical-test] }
      - unknown: { environment.kinds: [business-test, development, functional-test, grey, production] }
      - unknown: {}
  - criterion: EM-EM-ET.L5.1
    rows:
      - met: { environment.elastic.ratio: 0.8, environment.self_service.ratio: 0.8 }
      - unknown: { environment.elastic.ratio: 0.799, environment.self_service.ratio: 0.8 }
      - unknown: { environment.elastic.ratio: 0.8, environment.self_service.ratio: 0.799 }
      - not_met: { environment.elastic.ratio: 0, environment.self_service.ratio: 1 }
      - unknown: { environment.elastic.ratio: 0.01 }
      - unknown: {}

  # How environments are built
  - criterion: EM-EM-EB.L2.1
    rows:
      - met: { environment.tooled.ratio: 0.9 }
      - unknown: { environment.tooled.ratio: 0.899 }
      - unknown: { environment.tooled.ratio: 0.01 }
      - not_met: { environment.tooled.ratio: 0 }
      - unknown: {}
  - criterion: EM-EM-EB.L2.2
    rows:
      - met: { environment.ready.p50_hours: 20, environment.ready.p90_hours: 120 }
      - unknown: { environment.ready.p50_hours: 120, environment.ready.p90_hours: 120.5 }
      - not_met: { environment.ready.p50_hours: 120.5, environment.ready.p90_hours: 200 }
      - verdict: { unknown: insufficient }
        facts: { environment.ready.p50_hours: { unknown: insufficient }, environment.ready.p90_hours: { unknown: insufficient } }
  - criterion: EM-EM-EB.L3.1
    rows:
      - met: { environment.self_service.ratio: 0.8 }
      - unknown: { environment.self_service.ratio: 0.799 }
      - unknown: { environment.self_service.ratio: 0.01 }
      - not_met: { environment.self_service.ratio: 0 }
      - unknown: {}
  - criterion: EM-EM-EB.L3.2
    rows:
      - met: { environment.ready.p50_hours: 1, environment.ready.p90_hours: 8 }
      - unknown: { environment.ready.p50_hours: 8, environment.ready.p90_hours: 8.05 }
      - not_met: { environment.ready.p50_hours: 8.05, environment.ready.p90_hours: 9 }
      - { profile: strict, not_met: { environment.ready.p50_hours: 4, environment.ready.p90_hours: 8 } }
      - unknown: {}
  - criterion: EM-EM-EB.L4.1
    rows:
      - met: { environment.container.ratio: 0.9 }
      - unknown: { environment.container.ratio: 0.899 }
      - unknown: { environment.container.ratio: 0.01 }
      - not_met: { environment.container.ratio: 0 }
      - unknown: {}
  - criterion: EM-EM-EB.L4.2
    rows:
      - met: { environment.ready.p50_hours: 0.1, environment.ready.p90_hours: 0.5 }
      - unknown: { environment.ready.p50_hours: 0.5, environment.ready.p90_hours: 0.503 }
      - not_met: { environment.ready.p50_hours: 0.503, environment.ready.p90_hours: 2 }
      - unknown: {}
  - criterion: EM-EM-EB.L5.1
    rows:
      - met: { environment.autoscalers: 1, environment.elastic.ratio: 0.8 }
      - unknown: { environment.autoscalers: 0, environment.elastic.ratio: 0.8 }
      - unknown: { environment.autoscalers: 1, environment.elastic.ratio: 0.799 }
      - unknown: { environment.autoscalers: 1, environment.elastic.ratio: 0.01 }
      - not_met: { environment.autoscalers: 1, environment.elastic.ratio: 0 }
      - unknown: {}

  # Dependencies and configuration
  - criterion: EM-EM-EDCM.L2.1
    rows:
      - met: { environment.tooled.ratio: 0.9, build.bases.pinned.ratio: 0.95 }
      - unknown: { environment.tooled.ratio: 0.899, build.bases.pinned.ratio: 0.95 }
      - unknown: { environment.tooled.ratio: 0.9, build.bases.pinned.ratio: 0.949 }
      - unknown: { environment.tooled.ratio: 1 }
  - criterion: EM-EM-EDCM.L3.1
    rows:
      - met: { environment.dependencies.ratio: 0.9 }
      - unknown: { environment.dependencies.ratio: 0.899 }
      - unknown: { environment.dependencies.ratio: 0.01 }
      - not_met: { environment.dependencies.ratio: 0 }
      - unknown: {}
  - criterion: EM-EM-EDCM.L4.1
    given: { environment.infrastructure_as_code: true, environment.described.ratio: 0.95, environment.dependencies.ratio: 0.9 }
    rows:
      - met: {}
      - unknown: { environment.infrastructure_as_code: false }
      - unknown: { environment.described.ratio: 0.949 }
      - unknown: { environment.dependencies.ratio: 0.899 }
      - not_met: { environment.described.ratio: 0 }
      - unknown: { environment.described.ratio: 0.01 }
      - unknown: { environment.described.ratio: ~ }
"""###
}
