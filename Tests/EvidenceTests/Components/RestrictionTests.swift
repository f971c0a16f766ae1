import Quantities
import Testing

@testable import Evidence

@Suite("The evidence of a component")
struct RestrictionTests {
  @Test func `every list of records is shared out`() {
    let lists = Mirror(reflecting: EvidenceCollection()).children.filter { child in
      Mirror(reflecting: child.value).displayStyle == .collection
    }
    // Files, copies and diagnostics are shared out beside the lists of records.
    #expect(RecordList.all.count == lists.count - 3)
  }

  static let files = ComponentFiles(
    own: ["a/x.swift", "a/t.xml"], named: ["r.csv"],
    claimed: ["a/x.swift", "a/t.xml", "r.csv", "b/x.swift", "b/ci.yml"])

  static var whole: EvidenceCollection {
    var whole = EvidenceCollection()
    whole.testReports = ["a/t.xml", "b/t.xml", "t.xml"].map {
      TestReport(provenance: Provenance(path: $0))
    }
    whole.pipelines = ["ci.yml", "b/ci.yml"].map {
      PipelineDefinition(provenance: Provenance(path: $0), service: "s")
    }
    whole.recordSuppliers = ["r.csv": [.incidents], "q.csv": [.deployments]]
    whole.suppliedRecordKinds = [.incidents, .deployments]
    whole.files = ["a/t.xml", "b/t.xml", "ci.yml", "b/ci.yml", "r.csv", ".git"].map {
      EvidenceFile(path: $0, format: "f", digest: nil, size: 1)
    }
    whole.tree = ProjectTree(
      files: ["a/x.swift", "b/x.swift", "c.swift"].map {
        ProjectTree.File(path: $0, purpose: .source, size: 1)
      }, isVersioned: true)
    return whole
  }

  @Test func `reports count where their file is, settings unless another claims them`() {
    let part = Self.whole.restricted(to: Self.files)
    #expect(part.testReports.map(\.provenance.path) == ["a/t.xml"])
    #expect(part.pipelines.map(\.provenance.path) == ["ci.yml"])
    #expect(part.suppliedRecordKinds == [.incidents])
    #expect(part.files.map(\.path) == ["a/t.xml", "ci.yml", "r.csv"])
    #expect(part.tree?.files.map(\.path) == ["a/x.swift"])
    #expect(part.history == nil)
  }

  @Test func `a component without files has nothing, not even settings`() {
    let part = Self.whole.restricted(
      to: ComponentFiles(own: [], named: [], claimed: Self.files.claimed))
    #expect(part == EvidenceCollection())
  }

  @Test func `the history keeps the commits that changed its files`() {
    var whole = Self.whole
    var changes = FileChanges(since: nil)
    for (id, paths) in [(UInt64(3), ["b/x.swift"]), (2, ["c.swift", "a/x.swift"]), (1, [])] {
      changes.append(commit: id, time: Instant(seconds: Int64(id)))
      for path in paths { changes.append(path: path, isAdded: id == 2) }
    }
    whole.history = RepositoryHistory(
      head: "", branch: nil, headDate: Instant(seconds: 3), isShallow: false, authors: [],
      commits: [3, 2, 1].map {
        RepositoryHistory.Commit(
          author: 0, parentCount: 1, marks: [], authored: nil, committed: nil, integrated: nil,
          idPrefix: $0)
      }, tags: [], branches: [])
    whole.history?.changes = changes
    let part = whole.restricted(to: Self.files)
    #expect(part.history?.commits.map(\.idPrefix) == [2])
    #expect(part.files.map(\.path).contains(".git"))
    #expect(
      changes.lastChanges(until: Instant(seconds: 2))
        == ["a/x.swift": Instant(seconds: 2), "c.swift": Instant(seconds: 2)])
    #expect(
      changes.additions(after: Instant(seconds: 1), until: Instant(seconds: 3))
        == ["a/x.swift", "c.swift"])
    #expect(changes.additions(after: Instant(seconds: 2), until: Instant(seconds: 3)) == [])
  }
}
