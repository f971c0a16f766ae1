import DataFormats
import Evidence
import Quantities
import Testing

@testable import Assessment

@Suite("Samples for an audit")
struct AuditSampleTests {
  private static let day = Instant(startOf: TestModel.today)

  private static func request(_ id: String, at hours: Int, commit: String? = nil) -> MergeRequest {
    let place = Provenance(path: "records.yaml", line: hours + 1)
    let opened = day.adding(seconds: Int64(hours) * 3600)
    var request = MergeRequest(provenance: place, id: id, opened: opened)
    request.merged = opened.adding(seconds: 60)
    request.mergeCommit = commit
    return request
  }

  private static func sample(
    _ evidence: EvidenceCollection, _ population: AuditSample.Population = .mergeRequests,
    seed: String = "s", size: Int = 5, days: Int64 = 30
  ) -> AuditSample {
    AuditSample(
      of: population, from: evidence, seed: seed, size: size,
      after: day.adding(seconds: -days * Instant.day),
      until: day.adding(seconds: days * Instant.day))
  }

  private static func requests(_ count: Int) -> EvidenceCollection {
    var evidence = EvidenceCollection()
    evidence.mergeRequests = (0..<count).map { request("#\($0)", at: $0) }
    return evidence
  }

  @Test("is drawn as the method says, by anyone")
  func method() {
    let sample = Self.sample(Self.requests(40))
    let byHand = (0..<40).map { "#\($0)" }.sorted {
      Digest.sha256("s:\($0)").hex < Digest.sha256("s:\($1)").hex
    }
    #expect(sample.traces.map(\.key) == Array(byHand.prefix(5)))
    #expect(sample.populationSize == 40)
    let keys = (0..<40).map { "#\($0)\n" }.sorted().joined()
    #expect(sample.populationDigest == Digest.sha256(keys))
  }

  @Test("is the same in any order of files, for every seed")
  func order() {
    var random = FixedRandom(seed: 25)
    for round in 0..<200 {
      var evidence = Self.requests(1 + random.below(60))
      evidence.mergeRequests += evidence.mergeRequests.prefix(random.below(4))
      let sample = Self.sample(evidence, seed: "\(round)", size: 1 + random.below(30))
      evidence.mergeRequests.shuffle(using: &random)
      #expect(
        Self.sample(evidence, seed: "\(round)", size: sample.size) == sample)
      #expect(sample.traces.count == min(sample.size, sample.populationSize))
    }
  }

  @Test("a larger population keeps what was drawn, as far as nothing precedes it")
  func growth() {
    let small = Self.sample(Self.requests(30), size: 10).traces.map(\.key)
    let large = Self.sample(Self.requests(60), size: 60).traces.map(\.key)
    #expect(large.filter(Set(small).contains) == small)
  }

  @Test("takes each seed another way, and what lies in the period alone")
  func seeds() {
    let evidence = Self.requests(60)
    let samples = Set((0..<20).map { Self.sample(evidence, seed: "\($0)").traces.map(\.key) })
    #expect(samples.count == 20)
    #expect(Self.sample(evidence, days: 1).populationSize == 24)
    #expect(Self.sample(EvidenceCollection()).traces.isEmpty)
  }

  @Test("members of one identifier are told apart by their time")
  func keys() {
    var evidence = EvidenceCollection()
    evidence.mergeRequests = [
      Self.request("#1", at: 1), Self.request("#1", at: 2), Self.request("#2", at: 3),
    ]
    let keys = Set(Self.sample(evidence).traces.map(\.key))
    #expect(keys == ["#1 2026-06-30T01:01:00Z", "#1 2026-06-30T02:01:00Z", "#2"])
  }

  @Test("a change is traced from its work item to its deployment")
  func traces() throws {
    let commit = "0123456789abcdef0123456789abcdef01234567"
    let place = Provenance(path: "runs.yaml", line: 9)
    var request = Self.request("#1", at: 1, commit: commit)
    request.workItem = "A-1"
    request.approvals = 2
    request.checksPassed = true
    var run = PipelineRun(provenance: place, id: "r1", started: Self.day)
    (run.commit, run.result) = (String(commit.prefix(20)), .success)
    var artifact = PublishedArtifact(provenance: place, name: "shop", version: "1.2")
    artifact.commit = commit
    var deployment = Deployment(
      provenance: place, id: "d1", time: Self.day, environment: "production", result: .success)
    deployment.artifact = "shop:1.2"
    var evidence = EvidenceCollection()
    evidence.mergeRequests = [request]
    evidence.pipelineRuns = [run]
    evidence.artifacts = [artifact]
    evidence.deployments = [deployment]
    let trace = try #require(Self.sample(evidence).traces.first)
    #expect(trace.links.map(\.station) == TraceLink.Station.allCases)
    #expect(trace.gaps.isEmpty)
    #expect(trace.links[0].findings == [.item("A-1", isRecorded: false)])
    #expect(trace.links[3].findings == [.run(id: "r1", result: .success)])
    #expect(trace.links[5].findings == [.artifact("shop 1.2")])

    let back = try #require(Self.sample(evidence, .deployments).traces.first)
    #expect(back.gaps.isEmpty)
    #expect(back.links[0].findings == [.item("A-1", isRecorded: false)])
  }

  @Test("what the evidence does not say is missing, what it denies has failed")
  func gaps() throws {
    var request = Self.request("#1", at: 1, commit: "0123456789abcdef")
    request.approvals = 0
    request.checksPassed = false
    var run = PipelineRun(
      provenance: Provenance(path: "r"), id: "r1", started: Self.day)
    (run.commit, run.result) = ("0123456789abcdef", .failure)
    var evidence = EvidenceCollection()
    evidence.mergeRequests = [request]
    evidence.pipelineRuns = [run]
    let trace = try #require(Self.sample(evidence).traces.first)
    #expect(
      trace.links.map(\.state) == [.missing, .shown, .failed, .failed, .failed, .missing, .missing])
    #expect(trace.gaps.count == 6)
  }

  @Test(
    "commits agree by their beginnings, from seven digits on",
    arguments: [
      ("0123456", "0123456789", true), ("0123456789", "0123456", true),
      ("012345", "0123456789", false), ("0123457", "0123456789", false), ("", "", false),
    ])
  func commits(one: String, other: String, expected: Bool) {
    #expect(CommitName.agree(one, other) == expected)
  }
}
