import DataFormats
import Evidence
import Quantities
import TextLayout

@testable import Assessment

/// Facts, files and needs of the sample.
enum SampleFacts {
  static let all: [FactUse] = [
    FactUse(
      name: "ci.steps.unit_test", type: "int", unit: "count",
      meaning: text("steps that run unit tests", "运行单元测试的步骤数"),
      formula: "number of pipeline steps of that kind", value: "4", fraction: nil, sample: nil,
      unknownReason: nil,
      provenance: [
        Provenance(path: ".github/workflows/build.yml", line: 31),
        Provenance(path: ".github/workflows/release.yml", line: 18),
      ], provenanceCount: 2),
    FactUse(
      name: "coverage.line.ratio", type: "double", unit: "ratio",
      meaning: text("share of lines that tests run", "测试执行到的代码行比例"),
      formula: "covered lines / lines, summed over reports of one tool", value: "0.571",
      fraction: Fact.Fraction(4_212, of: 7_377), sample: 7_377, unknownReason: nil,
      provenance: [Provenance(path: "reports/coverage.xml", line: 2)], provenanceCount: 1),
    FactUse(
      name: "deploy.lead_time.p50_hours", type: "double", unit: "hours",
      meaning: text("median time from commit to production", "从提交到上线的时间中位数"),
      formula: "median over deployments in the window", value: nil, fraction: nil, sample: nil,
      unknownReason: .noEvidence, provenance: [], provenanceCount: 0),
    FactUse(
      name: "merge.life.p80_hours", type: "double", unit: "hours",
      meaning: text("80th percentile of the life of branches", "分支存续时间的第 80 百分位"),
      formula: "first commit to merge", value: "52.5", fraction: nil, sample: 31,
      unknownReason: nil,
      provenance: (2...21).map { Provenance(path: "records/merge-requests.csv", line: $0) },
      provenanceCount: 31),
  ]

  static let files: [EvidenceFile] = [
    ".git", ".github/workflows/build.yml", ".github/workflows/release.yml",
    "answers/2026-11.yaml", "assay.yaml", "docs/release-checklist.md",
    "records/incidents.csv", "records/merge-requests.csv", "reports/coverage.xml",
    "reports/junit/TEST-com.example.payments.ledger.LedgerServiceTest.xml",
  ].enumerated().map { index, path in
    EvidenceFile(
      path: path, format: ["git", "github-actions", "answers", "cobertura"][index % 4],
      digest: path == ".git" ? nil : Digest.sha256(path), size: 1_204 * (index + 1) * (index + 1),
      observedAt: index > 5 ? Instant(seconds: 1_795_000_000 + Int64(index) * 7_211) : nil)
  }

  static func needs(in practices: [PracticeResult]) -> [EvidenceNeed] {
    let unknown = practices.flatMap(\.criteria).filter {
      $0.facts == ["deploy.lead_time.p50_hours"]
    }
    return [
      EvidenceNeed(
        title: text("A records file with deployments", "含部署记录的记录文件"),
        advice: text(
          "Export the deployments of the last 90 days from the delivery tool as CSV.",
          "从发布工具导出最近 90 天的部署记录，存为 CSV。"),
        facts: ["deploy.lead_time.p50_hours"], criteria: unknown.map(\.id)),
      EvidenceNeed(
        title: text("JUnit XML test reports", "JUnit XML 测试报告"),
        advice: text(
          "Let the pipeline keep its test reports and copy them into the evidence folder.",
          "让流水线保存测试报告，并复制到证据目录。"),
        facts: ["test.cases"], criteria: unknown.prefix(3).map(\.id)),
    ]
  }

  private static func text(_ english: String, _ chinese: String) -> LocalizedText {
    LocalizedText(en: english, zh: chinese)
  }
}
