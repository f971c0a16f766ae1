import DataFormats
import Evidence
import Testing

@testable import EvidenceReaders

@Suite("Real exports of forges")
struct RealForgeExports {
  private static let files = ["github-api", "gitlab-api"].flatMap(RealEvidence.files)

  /// What is recognised and holds nothing that becomes a record, and why.
  private static let refused: [String: String] = [
    "octokit__webhooks__created.payload.json": "a code-scanning alert",
    "gitlab4j__gitlab4j-api__environment.json": "an environment",
    "gitlab4j__gitlab4j-api__issues-statistics.json": "counts only",
    "gitlab4j__gitlab4j-api__pipeline-test-report-summary.json": "counts of tests, no cases",
  ]

  @Test("every file is read, or says why not", arguments: files)
  func reads(_ file: RealEvidence.File) throws {
    let name = file.name.split(separator: "/").last.map(String.init) ?? ""
    do {
      let (format, evidence) = try Reading.collect(try file.bytes(), path: file.name)
      #expect(format == "forge")
      #expect(
        !evidence.suppliedRecordKinds.isEmpty || !evidence.deploymentOutcomes.isEmpty
          || !evidence.mergeReviews.isEmpty)
    } catch {
      #expect(Self.refused[name] != nil, "\(error)")
    }
  }

  @Test("runs are counted as another tool counts them, and the missing page is noticed")
  func runs() throws {
    guard let file = Self.files.first(where: { $0.name.hasSuffix("actions_runs.json") }) else {
      return
    }
    var (_, evidence) = try Reading.collect(try file.bytes(), path: file.name)
    evidence.linkRecords()
    #expect(evidence.pipelineRuns.count == file.facts.count("json", "runs_in_page"))
    #expect(evidence.pipelineRuns.allSatisfy { $0.result == .success && $0.trigger == .manual })
    #expect(evidence.diagnostics.contains { $0.message.hasPrefix("holds 20 of 39 entries") })
  }
}
