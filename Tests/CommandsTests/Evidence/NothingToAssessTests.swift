import Commands
import Platform
import TestSupport
import Testing

/// A folder that holds nothing to go by, and what the program says of it.
struct BarrenFolder: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let files: [String: String]
  let arguments: [String]
  let message: String

  init(
    _ description: String, _ files: [String: String], _ arguments: [String] = [],
    says message: String
  ) {
    testDescription = description
    (self.files, self.arguments, self.message) = (files, arguments, message)
  }
}

@Suite("Nothing to assess")
struct NothingToAssessTests {
  @Test(arguments: [
    BarrenFolder("an empty folder", [:], says: "found no git repository; listed 0 files"),
    BarrenFolder(
      "an empty folder with a date", [:], ["--as-of", "2024-01-01"],
      says: "found no git repository; listed 0 files"),
    BarrenFolder(
      "no evidence", ["readme.txt": "hello"],
      says: "found no git repository; listed 1 files, opened 0, recognised 0"),
    BarrenFolder(
      "only a damaged file", ["junit.xml": "<testsuites><testsuite name='a' tests='1'>"],
      says: "junit.xml:1:43: error: the input ends inside an element"),
  ])
  func isSaid(folder: BarrenFolder) throws {
    let project = try TemporaryProject(folder.files)
    for command in [["assess"], ["facts"], ["eval", "true"], ["explain", "CM-VC-BM"]] {
      let run = project.assay(command + ["."] + folder.arguments)
      #expect(run.exit == .badInput)
      #expect(run.output == "")
      #expect(run.talk.hasPrefix("error: nothing could be assessed\n"))
      #expect(run.talk.contains(folder.message))
      #expect(run.talk.contains("looked for:\n    git history\n"))
      #expect(run.talk.contains("    JUnit XML test report\n"))
      #expect(run.talk.contains("likely fix: name the project's root folder"))
    }
    #expect(try project.open().status(of: "reports") == nil)
  }

  @Test(.enabled(if: GitFixture.isPossible))
  func `an empty repository`() throws {
    let run = try GitFixture().project.assay("assess")
    #expect(run.exit == .badInput)
    #expect(run.talk.contains("found a git repository without a readable history"))
    #expect(run.talk.contains(".git: warning: holds no commit yet"))
  }

  @Test func `a folder that is not there`() throws {
    let project = try TemporaryProject()
    let run = project.assay("assess", "nowhere")
    #expect(run.exit == .badInput)
    #expect(run.talk == "error: cannot open '\(project.path)/nowhere': does not exist\n")
  }

  @Test func `named evidence that is not there`() throws {
    let project = try TemporaryProject(SampleEvidence.project)
    let run = project.assay("assess", "--evidence", "nowhere")
    #expect(run.exit == .badInput)
    #expect(run.talk.contains("nowhere' cannot be read: does not exist"))
  }

  @Test func `evidence without any date`() throws {
    let project = try TemporaryProject(["ci/.gitlab-ci.yml": "x: {script: [make]}\n"])
    try project.write("test: {script: [make test]}\n", to: ".gitlab-ci.yml")
    let run = project.assay("assess")
    #expect(run.exit == .usage)
    #expect(run.talk.contains("error: nothing tells the date of '"))
    #expect(run.talk.contains("give one: --as-of 2026-11-23"))
    #expect(project.assay("assess", "-q", "--as-of", "2024-01-01").exit == .done)
  }
}
