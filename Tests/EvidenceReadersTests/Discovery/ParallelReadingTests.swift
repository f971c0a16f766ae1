import Evidence
import EvidenceReaders
import Platform
import TestSupport
import Testing

@Suite("Files read at the same time")
struct ParallelReadingTests {
  /// Reports of several formats, broken ones, copies, and more than one round holds.
  static func project() throws -> TemporaryProject {
    let project = try TemporaryProject()
    for number in 0..<300 {
      let report = """
        <testsuite name="s\(number % 250)" tests="1" timestamp="2026-10-01T10:00:00Z">
          <testcase classname="c" name="n" time="0.\(number % 250)"/></testsuite>
        """
      let broken = number % 37 == 5 ? String(report.dropLast(9)) : report
      try project.write(broken, to: FilePath("reports/\(number).xml"))
      try project.write(
        "TN:\nSF:src/\(number).c\nDA:1,\(number % 2)\nend_of_record\n",
        to: FilePath("coverage/\(number).info"))
    }
    return project
  }

  static func collect(
    _ project: TemporaryProject, _ change: (inout CollectionOptions) -> Void
  ) throws -> (EvidenceCollection, CollectionSurvey) {
    var options = CollectionOptions()
    change(&options)
    let collector = EvidenceCollector(root: project.path, options: options)
    return (try collector.collect(), collector.survey)
  }

  @Test func `their number does not show`() throws {
    let project = try Self.project()
    let (alone, survey) = try Self.collect(project) { $0.readersAtOnce = 1 }
    #expect(alone.testReports.count > 200)
    #expect(!alone.repeatedFiles.isEmpty)
    #expect(alone.diagnostics.contains { $0.severity == .error })
    for workers in [2, 4, 7] {
      let (evidence, other) = try Self.collect(project) { $0.readersAtOnce = workers }
      #expect(evidence == alone)
      #expect(other == survey)
    }
  }

  @Test func `a limit on all files together leaves out the same ones`() throws {
    let project = try Self.project()
    let (alone, _) = try Self.collect(project) {
      ($0.readersAtOnce, $0.totalSizeLimit) = (1, 9_000)
    }
    let (evidence, _) = try Self.collect(project) {
      ($0.readersAtOnce, $0.totalSizeLimit) = (4, 9_000)
    }
    #expect(evidence == alone)
    #expect(alone.diagnostics.contains { $0.message.contains("were not read because") })
  }
}
