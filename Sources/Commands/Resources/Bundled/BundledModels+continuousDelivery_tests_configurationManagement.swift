// Made by scripts/embed-models from models/continuous-delivery/tests/configuration-management.yaml.
// swift-format-ignore-file
extension BundledModels {
  static let continuousDelivery_tests_configurationManagement = ###"""
# Worked cases: what must follow from facts, derived from the criteria's texts rather than from
# their rules. A fact that a row does not name has no evidence.
format: assay.cases/1
cases:
  - name: nothing is known
    levels: { CM-VC-BM: 1..5, CM-VC-VCS: 1..5, CM: 1..4 }
  - name: the practice is left out
    left_out: [CM-VC-BM]
    expect: { CM-VC-BM.L3.1: not_applicable }
    levels: { CM-VC-BM: none }
  - name: one shared system, restored in half a day, everything cited
    facts:
      { repo.present: true, repo.authors.active: 6, tree.versioned: true, tree.configuration_files: 4,
        tree.build_files: 2, tree.deployment_files: 3, vcs.restore.hours: 12 }
    answers:
      CM-VC-VCS.L2.2: met
      CM-VC-VCS.L3.2: { claim: met, basis: corroborated }
      CM-VC-VCS.L3.4: { claim: met, basis: corroborated }
    levels: { CM-VC-VCS: 3..5 }
    explains: { CM-VC-VCS.L3.3: "vcs.restore.hours is 12, <= 12" }
  - name: the same, but nothing is cited
    facts:
      { repo.present: true, repo.authors.active: 6, tree.versioned: true, tree.configuration_files: 4,
        tree.build_files: 2, tree.deployment_files: 3, vcs.restore.hours: 12 }
    answers: { CM-VC-VCS.L2.2: met, CM-VC-VCS.L3.2: met, CM-VC-VCS.L3.4: met }
    expect: { CM-VC-VCS.L3.2: { unknown: insufficient_basis } }
    levels: { CM-VC-VCS: 2..5 }
  - name: a drill that took longer outweighs any answer
    facts: { repo.present: true, repo.authors.active: 6, vcs.restore.hours: 30 }
    answers: { CM-VC-VCS.L2.2: met, CM-VC-VCS.L3.3: { claim: met, basis: corroborated } }
    expect: { CM-VC-VCS.L3.3: not_met }
    levels: { CM-VC-VCS: 2 }
    explains: { CM-VC-VCS.L3.3: "is overruled" }
  - name: an answer from long ago
    as_of: 2026-06-30
    answers: { CM-VC-VCS.L2.2: { claim: met, date: 2026-01-01 } }
    expect: { CM-VC-VCS.L2.2: { unknown: not_answered } }
  - name: short branches that wait some hours
    facts:
      { repo.integration.style: merge, merge.count: 40, merge.life.p80_hours: 48,
        merge.open.p50_hours: 6 }
    expect: { CM-VC-BM.L3.1: met, CM-VC-BM.L3.2: met, CM-VC-BM.L4.3: not_met }
    levels: { CM-VC-BM: 3 }
  - name: trunk-based work makes up for some long branches
    facts:
      { repo.integration.style: merge, merge.count: 40, merge.life.p80_hours: 200,
        merge.open.p50_hours: 2 }
    answers: { CM-VC-BM.L4.1: met, CM-VC-BM.L4.2: met, CM-VC-BM.L4.3: met }
    expect: { CM-VC-BM.L3.1: not_met }
    levels: { CM-VC-BM: 4..5 }
tables:
  # Version control
  - criterion: CM-VC-VCS.L2.1
    rows:
      - met: { repo.present: true, repo.authors.active: 2 }
        explains: "repo.authors.active >= 2 is true"
      - met: { repo.present: true, repo.authors.active: 40 }
      - { name: one author shares nothing, unknown: { repo.present: true, repo.authors.active: 1 } }
      - { name: a plain folder proves nothing, unknown: { repo.present: false, repo.authors.active: 2 } }
      - { verdict: { unknown: insufficient }, facts: { repo.present: true, repo.authors.active: { unknown: insufficient } } }
  - criterion: CM-VC-VCS.L3.1
    given: { tree.versioned: true, tree.configuration_files: 1, tree.build_files: 1, tree.deployment_files: 1, ci.steps.deploy: 0 }
    rows:
      - met: {}
      - { name: a pipeline deploys in place of scripts, met: { tree.deployment_files: 0, ci.steps.deploy: 1 } }
      - { name: the pipeline is not known, met: { ci.steps.deploy: ~ } }
      - unknown: { tree.deployment_files: 0 }
      - unknown: { tree.configuration_files: 0 }
      - unknown: { tree.build_files: 0 }
      - { name: files that nobody committed, unknown: { tree.versioned: false } }
      - { verdict: { unknown: no_evidence }, facts: { tree.build_files: ~ } }
  - criterion: CM-VC-VCS.L3.3
    rows:
      - met: { vcs.restore.hours: 0.5 }
      - { name: half a day, met: { vcs.restore.hours: 12 } }
      - { name: a little more than half a day, not_met: { vcs.restore.hours: 12.1 } }
      - { name: no drill, verdict: { unknown: no_evidence }, facts: {} }
      - { name: the drill is too old, verdict: { unknown: expired }, facts: { vcs.restore.hours: { unknown: expired } } }
  - criterion: CM-VC-VCS.L4.1
    given: { tree.versioned: true, tree.migration_files: 1, tree.environment_files: 1, tree.infrastructure_files: 0 }
    rows:
      - met: {}
      - { name: environments described by infrastructure code, met: { tree.environment_files: 0, tree.infrastructure_files: 1 } }
      - met: { tree.infrastructure_files: ~ }
      - unknown: { tree.environment_files: 0 }
      - unknown: { tree.migration_files: 0 }
      - unknown: { tree.versioned: false }
      - unknown: { tree.migration_files: ~ }

  # Branches
  - criterion: CM-VC-BM.L2.1
    rows:
      - met: { repo.integration.style: merge, merge.count: 0 }
      - met: { repo.integration.style: merge }
      - { name: requests are squashed, met: { repo.integration.style: squash } }
      - { name: requests are rebased, met: { repo.integration.style: linear, merge.count: 1 } }
      - unknown: { repo.integration.style: linear, merge.count: 0 }
      - verdict: { unknown: no_evidence }
        facts: { repo.integration.style: linear }
  - criterion: CM-VC-BM.L3.1
    rows:
      - { name: five days, met: { merge.life.p80_hours: 120 } }
      - met: { merge.life.p80_hours: 8 }
      - met: { merge.life.p80_hours: 100, repo.integration.style: linear }
      - not_met: { merge.life.p80_hours: 120.5 }
      - not_met: { merge.life.p80_hours: 120.5, repo.integration.style: linear, repo.integration.delay.p80_hours: 1 }
      - { name: merge commits that wait half the limit at most, met: { repo.integration.style: merge, repo.integration.delay.p80_hours: 60 } }
      - { name: waiting longer than half the limit says nothing, unknown: { repo.integration.style: merge, repo.integration.delay.p80_hours: 60.5 } }
      - unknown: { repo.integration.style: merge, repo.integration.delay.p80_hours: 120 }
      - { name: commits that wait longer than branches may live, not_met: { repo.integration.style: merge, repo.integration.delay.p80_hours: 120.5 } }
      - { name: a linear history tells nothing of branches, unknown: { repo.integration.style: linear, repo.integration.delay.p80_hours: 1 } }
      - unknown: { repo.integration.style: linear, repo.integration.delay.p80_hours: 500 }
      - { name: requests and history at odds, verdict: { unknown: conflict }, facts: { merge.life.p80_hours: 100, repo.integration.style: merge, repo.integration.delay.p80_hours: 130 } }
      - { name: weeks, profile: strict, not_met: { merge.life.p80_hours: 300 } }
      - unknown: {}
  - criterion: CM-VC-BM.L3.2
    rows:
      - met: { merge.open.p50_hours: 24, merge.life.p80_hours: 120 }
      - { name: merged late, not_met: { merge.open.p50_hours: 24.5, merge.life.p80_hours: 120 } }
      - { name: quick to merge but seldom, unknown: { merge.open.p50_hours: 24, merge.life.p80_hours: 120.5 } }
      - not_met: { merge.open.p50_hours: 24.5 }
      - unknown: { merge.open.p50_hours: 24 }
      - unknown: { merge.life.p80_hours: 120 }
  - criterion: CM-VC-BM.L4.3
    rows:
      - { name: quick merging proves no freedom from windows, unknown: { merge.open.p50_hours: 4 } }
      - not_met: { merge.open.p50_hours: 4.5 }
      - verdict: { unknown: no_evidence }
        facts: {}

  # Artifacts
  - criterion: CM-VC-AM.L2.3
    rows:
      - met: { artifact.count: 10, artifact.unique.ratio: 1 }
      - { name: too few to tell, unknown: { artifact.count: 9, artifact.unique.ratio: 1 } }
      - { name: one version with two digests, not_met: { artifact.count: 100, artifact.unique.ratio: 0.99 } }
      - not_met: { artifact.count: 2, artifact.unique.ratio: 0.5 }
      - { verdict: { unknown: no_evidence }, facts: {} }
  - criterion: CM-VC-AM.L3.1
    rows:
      - met: { dependency.proxied.ratio: 1 }
      - not_met: { dependency.proxied.ratio: 0.995 }
      - { profile: tolerant, met: { dependency.proxied.ratio: 0.9 } }
      - { verdict: { unknown: no_evidence }, facts: {} }
  - criterion: CM-VC-AM.L3.2
    rows:
      - { name: other deliverables may be missing, unknown: { artifact.reported.ratio: 0.95 } }
      - not_met: { artifact.reported.ratio: 0.949 }
      - unknown: {}
  - criterion: CM-VC-AM.L4.1
    rows:
      - met: { artifact.tiers: [release, snapshot], artifact.gated.ratio: 1 }
      - met: { artifact.tiers: [release, snapshot, test], artifact.gated.ratio: 1 }
      - { name: nothing climbs within one tier, unknown: { artifact.tiers: [release], artifact.gated.ratio: 1 } }
      - { name: a promotion without a gate, not_met: { artifact.tiers: [release, snapshot], artifact.gated.ratio: 0.995 } }
      - not_met: { artifact.gated.ratio: 0.5 }
      - unknown: { artifact.tiers: [release, snapshot] }
      - { profile: tolerant, met: { artifact.tiers: [release, snapshot], artifact.gated.ratio: 0.95 } }
  - criterion: CM-VC-AM.L4.2
    rows:
      - { name: backup and retention have to be shown, unknown: { artifact.checksummed.ratio: 1 } }
      - not_met: { artifact.checksummed.ratio: 0.995 }
      - unknown: {}
      - { name: a word does not suffice, verdict: { unknown: insufficient_basis }, answers: { CM-VC-AM.L4.2: met } }
      - { name: a document does, verdict: met, answers: { CM-VC-AM.L4.2: { claim: met, basis: corroborated } } }

  # One source
  - criterion: CM-VC-SSOT.L2.1
    given: { repo.authors.active: 2, ci.on_change.test: true, deploy.identified.ratio: 0.95 }
    rows:
      - met: {}
      - unknown: { repo.authors.active: 1 }
      - { name: tests of something else, unknown: { ci.on_change.test: false } }
      - { name: deployments of unknown origin, unknown: { deploy.identified.ratio: 0.949 } }
      - unknown: { deploy.identified.ratio: ~ }

  # Change process
  - criterion: CM-CM-CP.L2.1
    rows:
      - met: { repo.tags.count: 1 }
      - { name: baselines need not be tags, unknown: { repo.tags.count: 0 } }
      - unknown: {}
  - criterion: CM-CM-CP.L2.2
    rows:
      - met: { repo.commits.work_item.ratio: 0.5, merge.work_item.ratio: 0 }
      - met: { repo.commits.work_item.ratio: 0, merge.work_item.ratio: 0.5 }
      - met: { repo.commits.work_item.ratio: 0.5 }
      - not_met: { repo.commits.work_item.ratio: 0.499, merge.work_item.ratio: 0.499 }
      - { name: requests may name what commits do not, unknown: { repo.commits.work_item.ratio: 0.1 } }
      - unknown: { merge.work_item.ratio: 0.1 }
  - criterion: CM-CM-CP.L2.3
    rows:
      - met: { merge.approved.ratio: 0.8, protection.approvals: 0 }
      - met: { merge.approved.ratio: 0.2, protection.approvals: 1 }
      - met: { protection.approvals: 2 }
      - { name: unimportant changes need none, unknown: { merge.approved.ratio: 0.799, protection.approvals: 0 } }
      - unknown: { merge.approved.ratio: 0.799 }
  - criterion: CM-CM-CP.L3.1
    rows:
      - met: { repo.commits.work_item.ratio: 0.95, merge.work_item.ratio: 0 }
      - met: { repo.commits.work_item.ratio: 0, merge.work_item.ratio: 0.95 }
      - not_met: { repo.commits.work_item.ratio: 0.949, merge.work_item.ratio: 0.949 }
      - unknown: { repo.commits.work_item.ratio: 0.949 }
  - criterion: CM-CM-CP.L3.2
    rows:
      - met: { merge.approved.ratio: 0.95, merge.checked.ratio: 0.95 }
      - not_met: { merge.approved.ratio: 0.949, merge.checked.ratio: 1 }
      - not_met: { merge.approved.ratio: 1, merge.checked.ratio: 0.949 }
      - not_met: { merge.approved.ratio: 0.5 }
      - unknown: { merge.approved.ratio: 1 }
      - unknown: { merge.checked.ratio: 1 }

  # Traceability
  - criterion: CM-CM-CT.L2.1
    rows:
      - met: { repo.tags.version_rule.ratio: 0.9 }
      - unknown: { repo.tags.version_rule.ratio: 0.899 }
      - unknown: {}
  - criterion: CM-CM-CT.L2.2
    rows:
      - met: { deploy.identified.ratio: 0.95 }
      - { name: records that leave it out prove nothing, unknown: { deploy.identified.ratio: 0.949 } }
      - unknown: {}
  - criterion: CM-CM-CT.L3.1
    rows:
      - { name: links on record are not links at once, unknown: { work.commit_links.ratio: 1, repo.commits.work_item.ratio: 1, merge.work_item.ratio: 1 } }
      - unknown: { work.commit_links.ratio: 0.5, repo.commits.work_item.ratio: 0.95, merge.work_item.ratio: 0 }
      - unknown: { work.commit_links.ratio: 0.5, repo.commits.work_item.ratio: 0, merge.work_item.ratio: 0.95 }
      - not_met: { work.commit_links.ratio: 0.499, repo.commits.work_item.ratio: 1, merge.work_item.ratio: 1 }
      - not_met: { work.commit_links.ratio: 1, repo.commits.work_item.ratio: 0.949, merge.work_item.ratio: 0.949 }
      - not_met: { work.commit_links.ratio: 0.2 }
      - unknown: { work.commit_links.ratio: 1, repo.commits.work_item.ratio: 0.5 }

  # Rolling back
  - criterion: CM-CM-CR.L2.1
    rows:
      - met: { repo.commits.reverts: 1 }
      - { name: nobody may have needed to, unknown: { repo.commits.reverts: 0 } }
      - unknown: {}
  - criterion: CM-CM-CR.L3.2
    rows:
      - met: { ci.steps.rollback: 1, deploy.rollbacks: 1 }
      - { name: nobody has used it, unknown: { ci.steps.rollback: 1, deploy.rollbacks: 0 } }
      - { name: taken back by hand, unknown: { ci.steps.rollback: 0, deploy.rollbacks: 3 } }
      - unknown: { ci.steps.rollback: 1 }
"""###
}
