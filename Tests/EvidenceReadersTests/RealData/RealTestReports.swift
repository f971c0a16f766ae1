import DataFormats
import Evidence
import TestSupport
import Testing

@Suite("Real test reports", .tags(.realData))
struct RealTestReports {
  /// Files that declare counts and hold no cases: we take the declared ones, as their CI would.
  static let declaredOnly: Set = [
    "EnricoMi__publish-unit-test-result-action__no-cases-but-tests.xml"
  ]

  @Test("are counted as lxml counts them", arguments: RealEvidence.files("junit"))
  func junit(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["lxml"])
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "junit")
    let report = try #require(collection.testReports.first)
    if Self.declaredOnly.contains(where: { file.name.hasSuffix($0) }) {
      #expect(report.cases == expected.at("declared_top_suites", "tests")?.double.map { Int($0) })
      #expect(collection.diagnostics.count == 1)
      return
    }
    #expect(report.cases == expected.count("cases"))
    #expect(report.passed == expected.count("passed"))
    #expect(report.failed == expected.count("failures"))
    #expect(report.errored == expected.count("errors"))
    #expect(report.skipped == expected.count("skipped"))
    #expect(report.disabled == expected.count("disabled"))
    #expect(report.flaky == expected.count("flaky_cases"))
    #expect(report.suites == expected.count("suites_with_cases"))
    let seconds = try #require(expected["sum_case_time_s"]?.double)
    #expect(abs(Double(report.caseMilliseconds) - seconds * 1000) <= 1)
    #expect(report.casesByLayer.values.reduce(0, +) == report.cases)
  }

  /// Files that want an entity read from elsewhere; lxml was told to leave it out.
  static let attacks: Set = [
    "nunit/EnricoMi__publish-unit-test-result-action__NUnit-sec1752-https.xml"
  ]

  @Test("of Go, JavaScript, Dart and Ruby", arguments: RealEvidence.files("test-json"))
  func events(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["python"])
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    let report = try #require(collection.testReports.first)
    switch format {
    case "go-test":
      #expect(report.passed == expected.count("results", "pass") ?? 0)
      #expect(report.failed == expected.count("results", "fail") ?? 0)
      #expect(report.skipped == expected.count("results", "skip") ?? 0)
    case "mocha":
      #expect(report.passed == expected.count("passes"))
      #expect(report.skipped == expected.count("pending"))
      #expect(report.cases == expected.count("tests"))
    case "rspec":
      #expect(report.cases == expected.count("example_count"))
      #expect(report.failed == expected.count("failure_count"))
      #expect(report.skipped == expected.count("pending_count"))
    case "dart-test":
      // The others load a suite and are hidden.
      #expect(report.passed <= expected.count("results", "success") ?? 0)
      #expect(report.errored == expected.count("results", "error"))
    default: Issue.record("read as \(format)")
    }
  }

  @Test("of PIT are counted by status", arguments: RealEvidence.files("pit-mutation"))
  func mutations(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["lxml"])
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "pit")
    #expect(collection.mutationReports.first?.total == expected.count("mutations"))
    #expect(collection.mutationReports.first?.detected == expected.count("detected_true"))
  }

  /// What other formats call the outcomes we know.
  static let outcomes: [String: String] = [
    "Passed": "passed", "Success": "passed", "Pass": "passed", "Failed": "failed",
    "Failure": "failed", "Fail": "failed", "Error": "errored", "NotExecuted": "skipped",
    "Inconclusive": "skipped", "Ignored": "skipped", "Skipped": "skipped", "Skip": "skipped",
  ]

  @Test(
    "of .NET are counted by result",
    arguments: RealEvidence.files("trx") + RealEvidence.files("nunit") + RealEvidence.files("xunit")
  )
  func dotNet(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["lxml"])
    guard !Self.attacks.contains(file.name) else {
      let error = #expect(throws: InputError.self) {
        try Reading.collect(try file.bytes(), path: file.name)
      }
      #expect(error?.problem == .declaresEntities)
      return
    }
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(file.name.hasPrefix(format + "/"))
    let report = try #require(collection.testReports.first)
    let results = expected["outcomes"] ?? expected["case_results"] ?? expected["results"]
    var counts = ["passed": 0, "failed": 0, "errored": 0, "skipped": 0]
    for (word, count) in results?.entries ?? [] {
      let outcome = try #require(Self.outcomes[word])
      counts[outcome, default: 0] += count.int.flatMap { Int(exactly: $0) } ?? 0
    }
    #expect(
      counts == [
        "passed": report.passed, "failed": report.failed, "errored": report.errored,
        "skipped": report.skipped,
      ])
    let seconds = expected["sum_duration_s"]?.double ?? expected["sum_case_time_s"]?.double
    if let seconds { #expect(abs(Double(report.caseMilliseconds) - seconds * 1000) <= 1) }
  }
}
