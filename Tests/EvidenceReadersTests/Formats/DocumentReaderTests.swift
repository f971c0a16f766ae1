import DataFormats
import Evidence
import EvidenceReaders
import Quantities
import Testing

@Suite("Change logs and decisions")
struct DocumentReaderTests {
  struct LogSample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let path: String
    let text: String
    let versions: [String]
    var hasUnreleased = false
  }

  static let logs: [LogSample] = [
    LogSample(
      testDescription: "keep a changelog", path: "CHANGELOG.md",
      text: """
        # Changelog
        ## [Unreleased]
        ### Added
        - the 3.0.0 of something
        ## [1.2.3] - 2024-01-02
        ```
        ## [9.9.9] - 2020-01-01
        ```
        ## 1.2.2
        #### a.b
        [1.2.3]: https://h/compare/v1.2.2...v1.2.3
        """, versions: ["5 1.2.3 2024-01-02", "9 1.2.2 nil"], hasUnreleased: true),
    LogSample(
      testDescription: "conventional-changelog and release-please", path: "sub/CHANGES.md",
      text: "## [2.0.0-rc.1](https://h/compare/a...b) (2024-02-29)\n### 1.9.0 (2023-02-29)\n",
      versions: ["1 2.0.0-rc.1 2024-02-29", "2 1.9.0 nil"]),
    LogSample(
      testDescription: "headings with a line below, dates in words", path: "HISTORY.md",
      text:
        "v1.2.0 / January 2nd, 2024\n=====\r\n\r\nNotes\n-----\nVersion 1.1.0\n---\nReleased on 3 Feb 2023\n",
      versions: ["1 v1.2.0 2024-01-02", "6 1.1.0 2023-02-03"]),
    LogSample(
      testDescription: "reStructuredText", path: "NEWS.rst",
      text:
        "Version 3.1.0\n-------------\n\nReleased 2024-05-06\n\n- x\n\nVersion 3.0\n-----------\n\nA text about 2.0 in prose.\n",
      versions: ["1 3.1.0 2024-05-06", "8 3.0 nil"]),
    LogSample(
      testDescription: "AsciiDoc and slashes", path: "changelog.adoc",
      text: "= Changes\n== 1.0.1 (2024/3/4)\n== 2024.05.06\n", versions: ["2 1.0.1 2024-03-04"]),
    LogSample(
      testDescription: "nothing in it", path: "CHANGES", text: "See the releases.\n", versions: []),
  ]

  @Test("of versions are read", arguments: logs)
  func readsLogs(_ row: LogSample) throws {
    let (format, collection) = try Reading.collect(Array(row.text.utf8), path: row.path)
    #expect(format == "changelog")
    let log = try #require(collection.changeLogs.first)
    let found = log.versions.map {
      "\($0.line) \($0.name) " + ($0.date.map { $0.date.description } ?? "nil")
    }
    #expect(found == row.versions)
    #expect(log.hasUnreleased == row.hasUnreleased)
  }

  @Test(
    "of others or under another name are not read",
    arguments: [
      "node_modules/a/CHANGELOG.md", "docs/changelog-guide.md", "history.js", "CHANGELOG.json",
    ])
  func others(_ path: String) {
    #expect(!ReaderFixture.recognises(ChangeLogReader(), path, "# 1.0.0\n"))
  }

  struct DecisionSample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let status: String?
    let date: String?
  }

  static let decisions: [DecisionSample] = [
    DecisionSample(
      testDescription: "Nygard's form",
      text:
        "# 1. Use a queue\n\nDate: 2016-02-12\n\n## Status\n\nAccepted\n\n## Context\n\nStatus: no\n",
      status: "accepted", date: "2016-02-12"),
    DecisionSample(
      testDescription: "superseded",
      text: "# 1. Use a queue\n\n## Status\n\nSuperseded by [2](2.md)\n",
      status: "superseded", date: nil),
    DecisionSample(
      testDescription: "MADR with front matter",
      text:
        "---\nstatus: \"proposed\"\ndate: 2024-01-02\n---\n# 1. Use a queue\n## Decision Outcome\n",
      status: "proposed", date: "2024-01-02"),
    DecisionSample(
      testDescription: "MADR with lists",
      text: "# 1. Use a queue\n\n* **Status**: rejected\n* Date: 2024-1-2\n## Context\n",
      status: "rejected", date: "2024-01-02"),
    DecisionSample(
      testDescription: "as the template left it",
      text: "# 1. Use a queue\n* Status: [accepted | rejected]\n* Date: YYYY-MM-DD\n## Context\n",
      status: nil, date: nil),
  ]

  @Test("are read in their forms", arguments: decisions)
  func readsDecisions(_ row: DecisionSample) throws {
    let path = "docs/adr/0001-queue.md"
    let (format, collection) = try Reading.collect(Array(row.text.utf8), path: path)
    #expect(format == "adr")
    let decision = try #require(collection.decisions.first)
    #expect(decision.title == "1. Use a queue")
    #expect(decision.status == row.status)
    #expect(decision.date?.date.description == row.date)
  }

  @Test(
    "need the folder, the words and no template's name",
    arguments: [
      ("docs/adr/README.md", "## Context"), ("docs/adr/template.md", "## Context"),
      ("docs/plan.md", "## Context"), ("docs/decisions/lunch.md", "We eat."),
      ("docs/adr/1.png", "## Context"),
    ])
  func noDecisions(_ row: (path: String, text: String)) {
    #expect(!ReaderFixture.recognises(DecisionRecordReader(), row.path, row.text))
  }

  @Test("of controls say what they are and how much they hold")
  func oscal() throws {
    let texts = [
      (
        "c.json",
        #"""
        {"catalog":{"uuid":"u","metadata":{"title":"t","version":"1","oscal-version":"1.1.2",
        "last-modified":"2024-01-02T00:00:00Z"},"groups":[{"controls":[{"controls":[{}]},{}]}]}}
        """#
      ),
      (
        "c.yaml",
        "catalog:\n  uuid: u\n  metadata: { title: t, version: '1', oscal-version: 1.1.2, "
          + "last-modified: '2024-01-02' }\n  controls: [{ controls: [{}] }, {}]\n"
      ),
      (
        "c.xml",
        "<catalog xmlns='http://csrc.nist.gov/ns/oscal/1.0' uuid='u'><metadata><title>t</title>"
          + "<last-modified>2024-01-02</last-modified><version>1</version>"
          + "<oscal-version>1.1.2</oscal-version></metadata><control><title>no</title><control/>"
          + "</control><control/></catalog>"
      ),
    ]
    for (path, text) in texts {
      let (format, collection) = try Reading.collect(Array(text.utf8), path: path)
      #expect(format == "oscal")
      let document = try #require(collection.controlDocuments.first)
      #expect(document.kind == .catalog)
      #expect(document.identifier == "u")
      #expect(document.title == "t")
      #expect(document.version == "1")
      #expect(document.languageVersion == "1.1.2")
      #expect(document.modified == Instant("2024-01-02"))
      #expect(document.controls == 3, "\(path)")
    }
  }
}
